import { type StoppedFor, talksAfter, type WithTalks } from './at-their-word.ts'
import type { ToldEvent } from './care-events.ts'
import type { Death } from './death.ts'
import { dropped } from './dropped.ts'
import type { Closing, Recorded } from './facts.ts'
import { type InHand, inNobodysHand, withoutClaimOf } from './in-hand.ts'
import type { Turn } from './lifecycle.ts'
import type { Plan, Signed } from './plan.ts'
import type { Reversed } from './reads/reversed.ts'
import { withoutSitesAfter } from './sites.ts'
import { aloneIn, type EndedAlone } from './taken-back-alone.ts'
import { withoutTeams } from './teams.ts'

/** A new version does not lift a suspension by being approved: whoever signs settles it, and it is said once more if it is kept. */
export const turned = (plan: Plan, fact: Turn, recorded: Recorded): Partial<Plan> => ({
  ...stoppedBy(plan, fact, recorded),
  ...inHandAfter(plan, fact, recorded),
  ...withoutSitesAfter(plan, fact),
  ...(fact.kind === 'Withdrawn' ? withoutTeams(plan, recorded) : {}),
  ...(fact.kind === 'DraftDropped' ? dropped(plan, recorded) : {}),
})

/** Who has it in hand, as she said herself: what was said before it went back is over. */
const inHandAfter = ({ claims }: Plan, fact: Turn, { by, at, version }: Recorded): InHand => {
  const signed = { by, at, version }
  const others = withoutClaimOf(claims, by.id)
  if (fact.kind === 'Claimed') return { claims: [...others, { ...signed, until: fact.until }] }
  if (fact.kind === 'ClaimEnded') return { claims: others }
  if (fact.kind === 'PassedOn') return { claims: others, passedOn: { ...signed, to: fact.to } }
  return fact.kind === 'Returned' || fact.kind === 'TakenBack' ? inNobodysHand : {}
}

const stoppedBy = (plan: Plan, fact: Turn, recorded: Recorded): Partial<Plan> => {
  const { careEvents = [], takenBackAlone = [] } = plan
  const { by, at, version } = recorded
  const signed = { by, at, version }
  switch (fact.kind) {
    case 'Suspended': {
      const { reason, until } = fact
      return { suspended: { ...signed, reason, ...(until === undefined ? {} : { until }) } }
    }
    case 'CareEventTold':
      return { careEvents: [...careEvents, { ...signed, what: fact.what, on: fact.on }] }
    case 'RecommendationTakenBack':
      return { takenBackAlone: [...takenBackAlone, { ...signed, ...aloneIn(fact) }] }
    case 'Resumed':
      return { suspended: undefined }
    case 'Closed':
      return { ended: { ...signed, because: fact.because, ...(fact.death ? { death: fact.death } : {}) } }
    case 'EnteredInError':
      return { ended: { ...signed, reason: fact.reason } }
    case 'ReviewOpened':
      return { reader: signed }
    case 'Returned':
      return { returned: signed, askedAgain: undefined }
    case 'AskedAgain':
      return { askedAgain: signed }
    case 'TalkedFirst':
      return talksAfter(plan, fact, recorded)
    case 'Withdrawn':
      return { ended: { ...signed, ...(fact.for ? { stoppedFor: fact.for } : {}) } }
    case 'Superseded':
      return { ended: signed }
    default:
      return {}
  }
}

/** Who stopped what was approved, and why where that was said; whether it still is so, `away` says. */
export type Stops = WithTalks & {
  /** Why it was suspended: until that is lifted or a version is approved, whatever else stopped it meanwhile. */
  readonly suspended?: Suspension | undefined
  /** Who ended what was approved last, and why where that was said; whether it still is so, `away` says. */
  readonly ended?: Ended
  /** Who sent the draft back last, and who wrote to the person since; whether it still is with them, the status says. */
  readonly returned?: Signed
  readonly askedAgain?: Signed | undefined
  /** Of the approved version, what was taken back alone: a new one is made without it. */
  readonly takenBackAlone?: readonly EndedAlone[]
  /** Decisions to do less that ended before it, where it has no new one. */
  readonly endedBefore?: readonly Reversed[]
  /** What a clinician said has happened, oldest first. */
  readonly careEvents?: readonly ToldEvent[]
}

export type Ended = Signed & {
  readonly because?: Closing
  readonly death?: Death
  readonly reason?: string
  readonly stoppedFor?: StoppedFor
}
export type Suspension = Signed & { readonly reason: string; readonly until?: string }
