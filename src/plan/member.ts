import type { Account, Duty } from './actor.ts'
import type { AccountId, Instant } from './ids.ts'

/** Somebody who can sign in, as the service keeps them: with every duty, of which a session carries one. */
export type Member = {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  readonly duties: readonly Duty[]
  /** Since when nobody signs in with it any more. */
  readonly endedAt: Instant | undefined
}

/** What has happened to an account, in the past tense; its row is what came of it. */
export type MemberFact =
  | { readonly kind: 'Named'; readonly name: string }
  /** One of the same key takes the place of the one before. */
  | { readonly kind: 'DutyGiven'; readonly duty: Duty }
  | { readonly kind: 'DutyEnded'; readonly duty: string }
  | { readonly kind: 'Ended' }
  | { readonly kind: 'Reopened' }

/** By whom an account was changed. */
export type MemberChange = {
  readonly facts: readonly MemberFact[]
  readonly by: { readonly id: string; readonly name: string }
}

/** Which duty it is among those of one account; empty for nobody's duty. */
export const dutyKey = (duty: Account['duty']): string => {
  if (duty.kind === 'none') return ''
  return duty.kind === 'clinician' ? `clinician-${duty.practice}` : duty.kind
}

export const memberAfter = (member: Member, fact: MemberFact, at: Instant): Member => {
  switch (fact.kind) {
    case 'Named':
      return { ...member, name: fact.name }
    case 'DutyGiven':
      return { ...member, duties: withDuty(member.duties, fact.duty) }
    case 'DutyEnded':
      return { ...member, duties: member.duties.filter((one) => dutyKey(one) !== fact.duty) }
    case 'Ended':
      return { ...member, endedAt: at }
    case 'Reopened':
      return { ...member, endedAt: undefined }
  }
}

const withDuty = (duties: readonly Duty[], given: Duty): readonly Duty[] => {
  const key = dutyKey(given)
  return duties.some((one) => dutyKey(one) === key)
    ? duties.map((one) => (dutyKey(one) === key ? given : one))
    : [...duties, given]
}

/** Whether what somebody may do is less than it was: sessions that were opened before end with it. */
export const takesAway = ({ kind }: MemberFact): boolean => kind === 'DutyEnded' || kind === 'Ended'

/**
 * The account as a session carries it: on one duty, or for oneself. Undefined when the account ended, or has that duty no
 * more. Sessions of before duties could be chosen carry none, and are on the first.
 */
export const accountOn = (
  { id, email, name, duties, endedAt }: Member,
  chosen: string | undefined,
): Account | undefined => {
  if (endedAt !== undefined) return undefined
  const key = chosen ?? dutyKey(duties[0] ?? nobody)
  const duty = key === '' ? nobody : duties.find((one) => dutyKey(one) === key)
  return duty && { id, email, name, duty, ...(duties.length > 0 ? { isStaff: true } : {}) }
}
const nobody = { kind: 'none' } as const
