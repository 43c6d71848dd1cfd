import { isDay } from '../../flow/condition.ts'
import { seenLength } from '../../flow/controls/own-words.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isHelping } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { type Mail, toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { notToSee } from '../reads/not-to-see.ts'
import { isUnableToShare } from '../reads/unable.ts'
import { standingGrant } from '../teams.ts'

export type OfTeams = Command & { readonly kind: 'grant-team' | 'end-team' }

/** Another team that cares for the person may do something with this plan, or does not any more. */
export const changeTeams = (plan: Plan, command: OfTeams, by: Actor, moment: Moment): Decision =>
  command.kind === 'grant-team' ? grant(plan, command, by, moment) : end(plan, command, by)

/** By the person, or by a clinician who writes down how it was agreed, which the person is told. */
const grant = (
  plan: Plan,
  { kind: _, despite, askedSince, agreed, ...granted }: Command & { kind: 'grant-team' },
  by: Actor,
  { at }: Moment,
): Decision => {
  if (granted.team === plan.practice) return refuse({ kind: 'already-helping' })
  if (granted.until !== undefined && !(isDay(granted.until) && granted.until >= ukDay(at)))
    return refuse({ kind: 'no-such-place' })
  const words = notToSee(plan)
  if (words.length > 0 && !despite) return refuse({ kind: 'not-to-see', words })
  const told: Mail = { kind: 'team-granted', to: { practice: granted.team }, plan: plan.id }
  if (by.kind === 'patient')
    return accepted([{ kind: 'TeamGranted', ...granted, agreedBy: 'person' }], [told])
  if (!agreed || !isAgreed(agreed, at)) return refuse({ kind: 'no-such-place' })
  if (plan.keptHere !== undefined && !(askedSince && agreed.on >= ukDay(plan.keptHere)))
    return refuse({ kind: 'kept-here' })
  const no = whyNotFor(plan, agreed.by)
  if (no) return no
  const { by: agreedBy, on, why } = agreed
  return accepted(
    [{ kind: 'TeamGranted', ...granted, agreedBy, on, why: why.trim() }],
    [told, ...toOwner(plan, 'team-recorded')],
  )
}

type Agreed = NonNullable<(Command & { kind: 'grant-team' })['agreed']>

const isAgreed = ({ on, why }: Agreed, at: string): boolean =>
  isDay(on) && on <= ukDay(at) && why.trim() !== '' && seenLength(why) <= whyMax

/**
 * Nobody decides for the person whose papers no clinician has seen, nor where no record says that the person cannot
 * (RULE-CON-1, RULE-LPA-1); who has parental responsibility decides with or for a child, and needs none.
 */
const whyNotFor = (plan: Plan, by: Agreed['by']): Decision | undefined => {
  if (by === 'person') return undefined
  const seen = Object.values(plan.carers).flatMap(({ authority, removed }) =>
    authority === undefined || removed ? [] : [authority.document],
  )
  if (by === 'for-them' && seen.length === 0) return refuse({ kind: 'no-papers' })
  const isByParent = by === 'for-them' && seen.some((document) => document === plan.forms.parental)
  return isByParent || isUnableToShare(plan) ? undefined : refuse({ kind: 'not-unable' })
}
export const whyMax = 1000

/** Takes effect with the next request; what the team wrote or signed stays. Said twice it is one. */
const end = (plan: Plan, { team, why }: Command & { kind: 'end-team' }, by: Actor): Decision => {
  if (isHelping(by) && by.practice !== team) return refuse({ kind: 'not-allowed' })
  if (!standingGrant(plan, team)) return accepted([])
  const isLeaving = by.kind === 'clinician' && by.practice === team
  return accepted(
    [{ kind: 'TeamEnded', team, ...(why === undefined || why.trim() === '' ? {} : { why: why.trim() }) }],
    isLeaving ? toOwner(plan, 'team-recorded') : [],
  )
}
