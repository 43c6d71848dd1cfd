import { dutyKey } from './access.ts'
import type { Duty } from './actor.ts'
import type { AccountId, Instant, PracticeId } from './ids.ts'
import type { OutgoingMail } from './jobs.ts'

/** Somebody who can sign in, as the service keeps them: with every duty, of which a session carries one. */
export type Member = {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  readonly duties: readonly Duty[]
  /** Since when nobody works with it any more; who is here for herself goes on. */
  readonly endedAt: Instant | undefined
  /** What is stored of the duties is not what was written: none of them stands, and none is given over it. */
  readonly isDamaged?: true
}

/** What has happened to an account, in the past tense; its row is what came of it. */
export type MemberFact =
  | { readonly kind: 'Named'; readonly name: string }
  /** One of the same key takes the place of the one before. */
  | { readonly kind: 'DutyGiven'; readonly duty: Duty }
  | { readonly kind: 'DutyEnded'; readonly duty: string }
  | { readonly kind: 'Ended' }
  | { readonly kind: 'Reopened' }

/** By whom an account was changed, all in one write. */
export type MemberChange = {
  readonly facts: readonly MemberFact[]
  /** What the account is before, where there is none yet. */
  readonly begins?: Member
  /** What its owner is told. */
  readonly mail?: OutgoingMail
  readonly by: { readonly id: string; readonly name: string }
}

/** Where somebody works who could read what is handed over. */
export const practicesStaffedBy = (members: readonly Member[]): ReadonlySet<PracticeId> =>
  new Set(
    members.flatMap(({ duties, endedAt }) =>
      endedAt === undefined
        ? duties.flatMap((duty) => (duty.kind === 'clinician' ? [duty.practice] : []))
        : [],
    ),
  )

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

/** Which sessions at work that were opened before end with it: those on one duty, all, or none. */
export const workEndedBy = (fact: MemberFact): { readonly duty: string } | 'all' | 'none' => {
  if (fact.kind === 'DutyEnded') return { duty: fact.duty }
  return fact.kind === 'Ended' ? 'all' : 'none'
}
