import type { Fact } from './facts.ts'

/** A fact as an earlier release may have written it. */
export type StoredFact = { readonly kind: string; readonly shape: number; readonly body: unknown }

/** Turns a body of one shape into the next. */
export type Caster = (body: unknown) => unknown
/** By kind and the shape that it reads: `Answered@1` makes a body of shape 2. */
export type Casters = Readonly<Record<string, Caster>>

/** The shape in which each kind is written now. */
export const shapes: Readonly<Record<Fact['kind'], number>> = {
  Started: 1,
  Answered: 1,
  Seen: 1,
  ItemAdded: 1,
  ItemRemoved: 1,
  ItemRestored: 1,
  QuestionAsked: 1,
  CarerInvited: 1,
  CarerJoined: 1,
  CarerRemoved: 1,
  FieldHidden: 1,
  FieldShown: 1,
  Submitted: 1,
  ReviewOpened: 1,
  SectionAccepted: 1,
  WordsAdded: 1,
  AskedBack: 1,
  Returned: 1,
  Approved: 1,
  Withdrawn: 1,
  VersionOpened: 1,
  Suspended: 1,
  Resumed: 1,
  Superseded: 1,
  Closed: 1,
  EnteredInError: 1,
}

/** One for each shape that was ever left behind; none has been yet. */
export const casters: Casters = {}

/** The fact in its present shape. Throws when a newer release wrote it, or a step between shapes is missing. */
export const upcast = (stored: StoredFact): Fact => {
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
