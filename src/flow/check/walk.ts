import type { Section } from '../section.ts'
import { take } from './decision.ts'
import { affected } from './effects.ts'
import { type Ask, foresightOf, type StepQuestions } from './foresight.ts'
import { isPossible } from './knowledge.ts'
import type { Question } from './question.ts'
import { arrive, decideAll, knowing, nameOf, type State, startIn, type ValuesOf, valuesIn } from './state.ts'

/** What some person, with some answers, can come to. */
export type Walk = {
  /** By step, the first state that reached it: its way is a shortest one. */
  readonly reached: ReadonlyMap<string, State>
  /** The places of the ways taken out of each step. */
  readonly taken: ReadonlyMap<string, ReadonlySet<number>>
  /** Fields that somebody is asked. */
  readonly asked: ReadonlySet<string>
  /** Those of them that are asked of somebody whom they are for. */
  readonly askedOfOwn: ReadonlySet<string>
  /** Choices under a condition that somebody is offered: `field choice`. */
  readonly offered: ReadonlySet<string>
  /** By field, a state in which it is asked and not one of its choices is offered. */
  readonly empty: ReadonlyMap<string, State>
  /** By field, a state in which it is about to be asked for the second time. */
  readonly repeated: ReadonlyMap<string, State>
  /** True when the section has more states than are looked at. */
  readonly isCut: boolean
}
const mostStates = 20_000

/** Exact and exhaustive: every combination of given values and answers that conditions can tell apart. */
export const walk = (section: Section): Walk => {
  const tour = { ...tourOf(section), isCut: false }
  const seen = new Set<string>()
  const queue = [startIn(section)]
  for (const state of queue) {
    if (queue.length > mostStates) return { ...tour, isCut: true }
    for (const next of visit(tour, state)) {
      const name = nameOf(next)
      if (seen.has(name)) continue
      seen.add(name)
      queue.push(next)
    }
  }
  return tour
}

type Tour = {
  readonly section: Section
  readonly values: ValuesOf
  readonly foresight: ReadonlyMap<string, StepQuestions>
  readonly reached: Map<string, State>
  readonly taken: Map<string, Set<number>>
  readonly asked: Set<string>
  readonly askedOfOwn: Set<string>
  readonly offered: Set<string>
  readonly empty: Map<string, State>
  readonly repeated: Map<string, State>
}
const tourOf = (section: Section): Tour => ({
  section,
  values: valuesIn(section),
  foresight: foresightOf(section),
  reached: new Map(),
  taken: new Map(),
  asked: new Set(),
  askedOfOwn: new Set(),
  offered: new Set(),
  empty: new Map(),
  repeated: new Map(),
})

const visit = (tour: Tour, state: State): readonly State[] => {
  const questions = tour.foresight.get(state.step)
  if (questions === undefined) return []
  if (!tour.reached.has(state.step)) tour.reached.set(state.step, state)
  noteAsked(tour, state, questions.asks)
  for (const ask of questions.asks) if (ask.choices.length > 0) noteOffered(tour, state, ask)
  const asked = questions.asks
    .filter(({ matters }) => matters)
    .reduce<readonly State[]>((states, ask) => states.flatMap((one) => askedOrNot(tour, one, ask)), [state])
  return leave(tour, state, questions.ways, affected(tour.section, tour.values, asked, questions.effects))
}

const noteAsked = ({ values, asked, askedOfOwn }: Tour, state: State, asks: readonly Ask[]): void => {
  const isPut = (offer: readonly Question[]) => offer.every((question) => canBeYes(values, state, question))
  for (const { field, offer, ownOffer } of asks) {
    if (!asked.has(field) && isPut(offer)) asked.add(field)
    if (!askedOfOwn.has(field) && isPut(ownOffer)) askedOfOwn.add(field)
  }
}

/** A choice that was given while it was offered stays given, so that its answers are walked on with all the same. */
const noteOffered = ({ section, values, offered, empty }: Tour, state: State, ask: Ask): void => {
  const { field, choices } = ask
  const { yes: asked } = decideAll(values, state, ask.offer)
  for (const { choice, when } of choices)
    if (asked.some((one) => take(values, one, when).yes.length > 0)) offered.add(`${field} ${choice}`)
  if (choices.length < (section.fields[field]?.choices.length ?? 0) || empty.has(field)) return
  const [none] = choices.reduce<readonly State[]>(
    (left, { when }) => left.flatMap((one) => take(values, one, when).no),
    asked,
  )
  if (none) empty.set(field, none)
}

const canBeYes = (values: ValuesOf, state: State, question: Question): boolean => {
  const possible = values(question.subject)
  const known = state.known.get(question.subject) ?? []
  return possible !== null && isPossible(possible, [...known, { question, yes: true }])
}

const askedOrNot = ({ values, repeated }: Tour, state: State, { field, offer }: Ask): readonly State[] => {
  const { yes, no } = decideAll(values, state, offer)
  const again = yes.find((one) => one.known.has(field))
  if (again && !repeated.has(field)) repeated.set(field, again)
  return [...yes.map((one) => (one.known.has(field) ? one : knowing(one, field, []))), ...no]
}

const leave = (
  { values, foresight, taken }: Tour,
  from: State,
  ways: StepQuestions['ways'],
  states: readonly State[],
): readonly State[] => {
  let left = states
  const gone = taken.get(from.step) ?? new Set<number>()
  taken.set(from.step, gone)
  return ways.flatMap(({ go, when }, place) => {
    const sides = left.map((state) => take(values, state, when))
    const leaving = sides.flatMap((side) => side.yes)
    left = sides.flatMap((side) => side.no)
    if (leaving.length > 0) gone.add(place)
    const future = foresight.get(go)?.future
    return future ? leaving.map((state) => arrive(values, { ...state, before: from }, go, future)) : []
  })
}
