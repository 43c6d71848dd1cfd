import type { Spot } from '../flow/spot.ts'
import type { Fact, Recorded } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Plan } from './plan.ts'

/** Something that somebody else did with a plan in its person's name, or decided for them: never what anybody said. */
export type Done = {
  readonly what: DoneWhat
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
  readonly at: Instant
  readonly version: number
  /** The team or helper that it is about, as they are called; or the field. */
  readonly about?: string
  /** Where a helper suggested something. */
  readonly place?: Spot & { readonly step?: string; readonly fields: readonly string[] }
}

/** What others did in the person's name, oldest first. */
export type DoneFor = { readonly doneFor?: readonly Done[] }

/** What became of the approved plan: whoever reads that may know of it, and of nothing about who may come near. */
const ofWhatIsApproved = [
  ...(['Approved', 'VersionOpened', 'Suspended', 'Resumed', 'RecommendationTakenBack'] as const),
  ...(['Withdrawn', 'Closed', 'EnteredInError', 'Superseded'] as const),
] as const satisfies readonly Fact['kind'][]
const ofWhoMay = [
  ...(['Submitted', 'TakenBack', 'DraftDropped', 'TeamGranted', 'TeamEnded'] as const),
  ...(['LetterMade', 'LetterConfirmed', 'LetterEnded', 'Verified', 'VerificationEnded'] as const),
  ...(['TakeOverOffered', 'TakenOver', 'CarerInvited', 'CarerRemoved'] as const),
  ...(['Suggested', 'CareEventTold', 'TalkedFirst'] as const),
] as const satisfies readonly Fact['kind'][]
export type DoneWhat = (typeof ofWhatIsApproved)[number] | (typeof ofWhoMay)[number]

export const isOfApproved = (what: DoneWhat): boolean => approvedKinds.has(what)
const approvedKinds: ReadonlySet<DoneWhat> = new Set(ofWhatIsApproved)

const isDone = (fact: Fact): fact is Extract<Fact, { readonly kind: DoneWhat }> => doneKinds.has(fact.kind)
/** Asked before anything here is entered: an answer is none. */
export const doneKinds: ReadonlySet<Fact['kind']> = new Set([...ofWhatIsApproved, ...ofWhoMay])

export const doneAfter = (plan: Plan, { fact, by, at, version }: Recorded): DoneFor => {
  if (!isDone(fact) || by.id === plan.owner || by.role === 'patient') return {}
  const about = aboutIn(plan, fact)
  const more = { ...(about === undefined ? {} : { about }), ...placeIn(fact) }
  return { doneFor: [...(plan.doneFor ?? []), { what: fact.kind, by, at, version, ...more }] }
}

const placeIn = (fact: Fact): Pick<Done, 'place'> => {
  if (fact.kind !== 'Suggested') return {}
  const { section, at, step, said } = fact
  return { place: { section, at, fields: Object.keys(said), ...(step === undefined ? {} : { step }) } }
}

/** No words of anybody: how a team or a helper is called, or which field. */
const aboutIn = ({ teams = [], carers }: Plan, fact: Fact): string | undefined => {
  switch (fact.kind) {
    case 'TeamGranted':
    case 'CarerInvited':
      return fact.name
    case 'TeamEnded':
      return teams.find(({ team }) => team === fact.team)?.name
    case 'CarerRemoved':
      return carers[fact.carer]?.name
    case 'Verified':
    case 'VerificationEnded':
      return 'carer' in fact.of ? carers[fact.of.carer]?.name : undefined
    case 'LetterMade':
      return fact.helper?.name
    case 'RecommendationTakenBack':
      return fact.field
    case 'Approved':
      return String(fact.version)
    default:
      return undefined
  }
}
