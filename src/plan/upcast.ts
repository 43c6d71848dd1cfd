import type { Fact } from './facts.ts'

/** A fact as an earlier release may have written it. */
export type StoredFact = { readonly kind: string; readonly shape: number; readonly body: unknown }

/** Turns a body of one shape into the next. */
export type Caster = (body: unknown) => unknown
/** By kind and the shape that it reads: `Answered@1` makes a body of shape 2. */
export type Casters = Readonly<Record<string, Caster>>

/** The shape in which each kind is written now. */
export const shapes: Readonly<Record<Fact['kind'], number>> = {
  Started: 2,
  TakeOverOffered: 1,
  TakeOverMissed: 1,
  TakeOverEnded: 1,
  TakenOver: 1,
  LetterMade: 1,
  LetterMissed: 1,
  LetterUsed: 1,
  LetterConfirmed: 1,
  LetterEnded: 1,
  LetterNewsDue: 1,
  LetterNewsTold: 1,
  PracticeWanted: 1,
  Answered: 2,
  Seen: 1,
  SaidStillRight: 1,
  Suggested: 1,
  RecordingKept: 1,
  RecordingThrownAway: 1,
  ItemAdded: 2,
  ItemRemoved: 2,
  ItemRestored: 2,
  HelpOffered: 1,
  DisclosureSettled: 1,
  QuestionAsked: 1,
  QuestionChanged: 1,
  QuestionTakenBack: 1,
  QuestionSettled: 1,
  ToldInPrivate: 1,
  UseReported: 1,
  UseReportRead: 1,
  CarerInvited: 1,
  CarerJoined: 1,
  CarerRemoved: 1,
  CarerLeft: 1,
  CarerDeclined: 1,
  CarerGuessed: 1,
  CarerCompares: 1,
  CarerNeedsSaid: 1,
  CarerGranted: 1,
  CarerUngranted: 1,
  CarerUntil: 1,
  TeamGranted: 1,
  TeamEnded: 1,
  Verified: 1,
  VerificationEnded: 1,
  FieldHidden: 1,
  FieldShown: 1,
  Submitted: 1,
  ReviewOpened: 1,
  Claimed: 1,
  ClaimEnded: 1,
  PassedOn: 1,
  SectionAccepted: 2,
  AnswerTakenBack: 1,
  LeftAside: 1,
  RefusalRead: 1,
  RefusalRaised: 1,
  WordsAdded: 2,
  AskedBack: 2,
  AskedBackSettled: 1,
  Returned: 1,
  TakenUpAgain: 1,
  AskedAgain: 1,
  Approved: 3,
  Withdrawn: 1,
  TakenBack: 1,
  DraftDropped: 1,
  VersionOpened: 1,
  Suspended: 1,
  Resumed: 1,
  RecommendationTakenBack: 1,
  CareEventTold: 1,
  TalkedFirst: 1,
  Superseded: 1,
  Closed: 1,
  EnteredInError: 1,
}

/** A spot was a list and an item, and the field beside them. */
const itemAsSpot: Caster = (body) => {
  const { list, item, ...rest } = partsOf(body)
  return { ...rest, at: [list, item].filter((part) => part !== undefined) }
}

/** Words and questions named a field, and an item without its list: the fold finds the list by the item. */
const fieldAsSpot: Caster = (body) => {
  const { field, item, ...rest } = partsOf(body)
  const inItem = item === undefined ? [] : ['', item]
  return { ...rest, at: [...inItem, field].filter((part) => part !== undefined) }
}

const partsOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? { ...body } : {}

/** One for each shape that was ever left behind. */
export const casters: Casters = {
  'Answered@1': itemAsSpot,
  'ItemAdded@1': itemAsSpot,
  'ItemRemoved@1': itemAsSpot,
  'ItemRestored@1': itemAsSpot,
  'WordsAdded@1': fieldAsSpot,
  'AskedBack@1': fieldAsSpot,
  /** Every plan had an owner; since shape 2 there may be none. */
  'Started@1': (body) => body,
  /** Who read a section was known by account and name alone. */
  'SectionAccepted@1': (body) => body,
  /** What was approved did not say who had read what. */
  'Approved@1': (body) => ({ ...partsOf(body), readings: [] }),
  /** The content lay in the fact; since shape 3 it lies beside it, and the store gives it back. */
  'Approved@2': (body) => body,
  /** That papers were seen was said of carers alone. */
  'AuthoritySeen@1': (body) => {
    const { carer, document, reference } = partsOf(body)
    return { kind: 'Verified', of: { carer }, how: 'original', document, reference }
  },
  'AuthorityEnded@1': (body) => ({ kind: 'VerificationEnded', of: { carer: partsOf(body).carer } }),
}

/** Kinds that go by another name since: their caster makes a body of the new kind in its first shape. */
const renamed: ReadonlyMap<string, string> = new Map([
  ['AuthoritySeen', 'Verified'],
  ['AuthorityEnded', 'VerificationEnded'],
])

/** The fact in its present shape. Throws when a newer release wrote it, or a step between shapes is missing. */
export const upcast = (stored: StoredFact): Fact => {
  const kind = renamed.get(stored.kind)
  const cast = casters[`${stored.kind}@${stored.shape}`]
  if (kind !== undefined && cast) return upcast({ kind, shape: 1, body: cast(stored.body) })
  const wanted = wantedShapes.get(stored.kind)
  const body = wanted === undefined ? undefined : inShape(stored, wanted, casters)
  if (!isFact(body)) throw new Error(`a stored fact that this version does not know: ${stored.kind}`)
  return body
}
const wantedShapes: ReadonlyMap<string, number> = new Map(Object.entries(shapes))

/** The body after every step from its own shape to the one wanted. */
export const inShape = ({ kind, shape, body }: StoredFact, wanted: number, steps: Casters): unknown => {
  if (shape === wanted) return body
  const step = steps[`${kind}@${shape}`]
  if (!step || shape > wanted) throw new Error(`${kind} of shape ${shape} cannot be read as shape ${wanted}`)
  return inShape({ kind, shape: shape + 1, body: step(body) }, wanted, steps)
}

/** Stored facts were facts when they were written, and the chain of hashes keeps them so: the kind tells the rest. */
const isFact = (body: unknown): body is Fact =>
  typeof body === 'object' && body !== null && 'kind' in body && wantedShapes.has(String(body.kind))
