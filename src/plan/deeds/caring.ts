import { isDay } from '../../flow/condition.ts'
import { entryNamed, isInherited } from '../../flow/spot.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isWithPractice } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Carer } from '../carer.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { CarerId } from '../ids.ts'
import { toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { mayBeBarred } from '../reads/named-as-barred.ts'

type Helping = Command & {
  readonly kind:
    | ('invite-carer' | 'join' | 'decline' | 'remove-carer' | 'stop-helping')
    | ('record-authority' | 'end-authority' | 'grant-reading' | 'end-reading' | 'help-until')
}

/** Who helps with a plan, and who of them decides for the person. */
export const changeHelp = (plan: Plan, command: Helping, by: Actor, { at }: Moment): Decision => {
  switch (command.kind) {
    case 'invite-carer':
      return isToCome(command.until, at) ? invite(plan, command, by) : refuse({ kind: 'no-such-place' })
    case 'help-until':
      return isToCome(command.until, at) ? helpUntil(plan, command) : refuse({ kind: 'no-such-place' })
    case 'join':
    case 'decline':
      return answerInvitation(plan, command, by)
    case 'remove-carer':
      return removeCarer(plan, command)
    case 'stop-helping':
      return stopHelping(plan, by)
    case 'record-authority':
      return recordAuthority(plan, command)
    case 'end-authority':
      return endAuthority(plan, command)
    case 'grant-reading':
    case 'end-reading':
      return letRead(plan, command)
  }
}

/** No last day is one; today is, until midnight. */
const isToCome = (until: string | undefined, at: string): boolean =>
  until === undefined || (isDay(until) && until >= ukDay(at))

/** Takes effect with the next request, also for whom a last day was over; said twice it is one, and nobody is written to. */
const helpUntil = (plan: Plan, { carer, until }: Command & { kind: 'help-until' }): Decision => {
  const known = entryNamed(plan.carers, carer)
  if (!known || known.removed) return refuse({ kind: 'no-such-place' })
  if (known.until === until) return accepted([])
  return accepted([{ kind: 'CarerUntil', carer, ...(until === undefined ? {} : { until }) }])
}

/** The person invites somebody to draft beside them, in a voice of their own. */
const invite = (plan: Plan, command: Command & { kind: 'invite-carer' }, by: Actor): Decision => {
  const standing = Object.values(plan.carers).filter((carer) => !carer.removed)
  if (isInherited(command.carer)) return refuse({ kind: 'no-such-place' })
  if (entryNamed(plan.carers, command.carer) || standing.some((carer) => isSame(carer, command.email)))
    return refuse({ kind: 'already-helping' })
  if (standing.length >= carersMax) return refuse({ kind: 'too-many' })
  const named = command.despiteBar ? undefined : mayBeBarred(plan, command)
  if (named) return refuse({ kind: 'named-as-barred', named })
  const { kind: _, despiteBar: __, ...carer } = command
  return accepted(
    [{ kind: 'CarerInvited', ...carer, email: command.email.toLowerCase() }],
    [
      {
        kind: 'invited',
        to: { email: command.email.toLowerCase() },
        plan: plan.id,
        from: invitedBy(plan, by),
      },
    ],
  )
}

/** What she calls herself here, or called herself when she began; nothing that only the plan says. */
export const invitedBy = ({ ownerName }: Plan, { name }: Pick<Actor, 'name'>): string =>
  name.trim() === '' ? ownerName : name

export const carersMax = 8

type Invited = Command & { kind: 'join' | 'decline' }

/** Only who signed in with the invited address can join, or say no, which the person hears. */
const answerInvitation = (plan: Plan, { kind, email }: Invited, by: Actor): Decision => {
  const carer = Object.values(plan.carers).find((one) => isWaiting(one, email))
  if (!carer) return refuse({ kind: 'not-allowed' })
  return kind === 'join'
    ? accepted([{ kind: 'CarerJoined', carer: carer.id, account: by.id, ...goingOn(plan, by) }])
    : accepted([{ kind: 'CarerDeclined', carer: carer.id }], toOwner(plan, 'carer-declined'))
}

/** Whoever stopped of themselves has their own words back, unless the person lets them count no more. */
const goingOn = ({ carers }: Plan, by: Actor): { readonly goesOnAs?: CarerId } => {
  const before = Object.values(carers).findLast(
    ({ account, leftAt }) => account === by.id && leftAt !== undefined,
  )
  return before ? { goesOnAs: before.id } : {}
}

/**
 * Takes effect with the next request; what the carer wrote is kept, and no longer counts: where it stands approved it is marked. They are written to where the
 * person wants it, and else nobody is: she may have cause to be afraid of them.
 */
const removeCarer = (plan: Plan, { carer, isTold }: Command & { kind: 'remove-carer' }): Decision => {
  const known = entryNamed(plan.carers, carer)
  if (!known) return refuse({ kind: 'no-such-place' })
  if (known.removed && known.leftAt === undefined) return accepted([])
  const entries = known.removed ? [known] : [...leftBefore(plan, known), known]
  return accepted(
    entries.map(({ id }) => ({
      ...{ kind: 'CarerRemoved', carer: id },
      ...(plan.approved ? { isMarked: true } : {}),
    })),
    known.account && isTold ? [{ kind: 'carer-removed', to: { account: known.account }, plan: plan.id }] : [],
  )
}

/** Whose access is taken away has no word that counts, in old plans with entries of before they came back as well. */
const leftBefore = ({ carers }: Plan, { account }: Carer): readonly Carer[] =>
  Object.values(carers).filter(
    (one) => account !== undefined && one.account === account && one.leftAt !== undefined,
  )

/** Takes effect with the next request; what they wrote goes on to count, and the person hears of it: nobody is told of themselves. */
const stopHelping = (plan: Plan, by: Actor): Decision => {
  if (by.kind !== 'carer') return refuse({ kind: 'not-allowed' })
  if (isNobodyElses(plan, by)) return refuse({ kind: 'nobody-else' })
  const told = plan.owner === undefined && plan.starter === by.id ? [] : toOwner(plan, 'carer-left')
  return accepted([{ kind: 'CarerLeft', carer: by.carer }], told)
}

/**
 * Nobody but the person invites, so a plan that no account holds has one helper, who began it: without them it would be
 * anybody's no more, unless a practice has it.
 */
export const isNobodyElses = (plan: Plan, { id }: Pick<Actor, 'id'>): boolean => {
  if (plan.owner !== undefined || isWithPractice(plan)) return false
  const others = Object.values(plan.carers).filter(
    ({ account, removed }) => !removed && account !== undefined && account !== id,
  )
  return plan.starter === id || others.length === 0
}

/** Of whoever helps now; said twice it is one. Both take effect with the next request, and nobody is written to. */
const letRead = (
  plan: Plan,
  { kind, carer }: Command & { kind: 'grant-reading' | 'end-reading' },
): Decision => {
  const known = entryNamed(plan.carers, carer)
  if (known?.account === undefined || known.removed) return refuse({ kind: 'no-such-place' })
  const isSaid = (known.readsSince !== undefined) === (kind === 'grant-reading')
  if (isSaid) return accepted([])
  return accepted([{ kind: kind === 'grant-reading' ? 'CarerGranted' : 'CarerUngranted', carer }])
}

/** A clinician has the papers before her: from then on this carer answers what a legal authority may (H24). What a colleague recorded meanwhile is ended first. */
const recordAuthority = (
  plan: Plan,
  { carer, document, reference }: Command & { kind: 'record-authority' },
): Decision => {
  const known = entryNamed(plan.carers, carer)
  if (known?.account === undefined || known.removed) return refuse({ kind: 'no-such-place' })
  const { authority } = known
  if (authority === undefined)
    return accepted([{ kind: 'Verified', of: { carer }, how: 'original', document, reference }])
  const isTwice = authority.document === document && authority.reference === reference
  return isTwice ? accepted([]) : refuse({ kind: 'draft-moved', sections: [] })
}

/** Takes effect with the next request: they go on as whoever helps. */
const endAuthority = (plan: Plan, { carer, reference }: Command & { kind: 'end-authority' }): Decision => {
  const known = entryNamed(plan.carers, carer)
  if (!known) return refuse({ kind: 'no-such-place' })
  const { authority } = known
  if (authority === undefined) return accepted([])
  if (reference !== undefined && reference !== authority.reference)
    return refuse({ kind: 'draft-moved', sections: [] })
  return accepted([{ kind: 'VerificationEnded', of: { carer } }])
}

const isWaiting = (carer: Carer, email: string): boolean =>
  !carer.removed && !carer.account && isSame(carer, email)

const isSame = (carer: Carer, email: string): boolean => carer.email.toLowerCase() === email.toLowerCase()
