import type { Said } from '#src/flow/answer.ts'
import { holds, subjectsIn } from '#src/flow/condition.ts'
import type { Section, When } from '#src/flow/section.ts'
import { leave, startsOf, waysOf } from '#src/flow/step.ts'
import { type Measures, trainee } from './run.ts'
import type { Scenario } from './scenario.ts'
import { fieldOfTurn } from './turn.ts'

/** Every state a conversation can be in, as a plain table: thousands of states in a few milliseconds. */
export type Table = {
  /** Breadth first, so that each state's way from the start is a shortest one. */
  readonly states: readonly State[]
  readonly edges: readonly Edge[]
  /** The walk stopped at its budget; what it did not see is unknown. */
  readonly overBudget: boolean
}

/** `choices` holds only those that a condition further on can still read. */
export type State = {
  readonly turn: string
  readonly measures: Measures
  readonly choices: Choices
  readonly via: { readonly from: State; readonly move: string } | undefined
}
export type Edge = {
  readonly from: State
  readonly move: string
  readonly to: State
  /** Which of the turn's ways was taken, counted from 0. */
  readonly way: number
}
type Choices = Readonly<Record<string, string>>

/** Where a conversation is when nothing is left to say. */
export const over = 'done'

export const tableOf = (scenario: Scenario, budget = 200_000): Table => {
  const reads = readsFrom(scenario)
  const start = startOf(scenario)
  const known = new Map([[keyOf(start), start]])
  const edges: Edge[] = []
  const states: State[] = [start]
  for (const from of states) {
    for (const move of movesIn(scenario.section, from.turn)) {
      const next = nextOf(scenario.section, from, move)
      if (next === undefined) continue
      const reached = { ...next.to, choices: only(next.to.choices, reads(next.to.turn)) }
      const to = known.get(keyOf(reached)) ?? reached
      if (to === reached) states.push(reached)
      known.set(keyOf(to), to)
      edges.push({ from, move, to, way: next.way })
    }
    if (states.length > budget) return { states, edges, overBudget: true }
  }
  return { states, edges, overBudget: false }
}

export const startOf = ({ section }: Scenario): State => ({
  turn: section.start,
  measures: startsOf(section),
  choices: {},
  via: undefined,
})

export const movesIn = (section: Section, turn: string): readonly string[] =>
  section.fields[fieldOfTurn(section, turn) ?? '']?.choices ?? []

/** Where a move leads; undefined when the turn has no way out of here. */
export const nextOf = (section: Section, from: State, move: string) => {
  const field = fieldOfTurn(section, from.turn)
  const step = section.steps[from.turn]
  if (field === undefined || step === undefined) return undefined
  const choices = { ...from.choices, [field]: move }
  const said = saidBy(choices)
  const { way, go, measures } = leave(section, step, {
    given: trainee,
    answers: said,
    live: said,
    measures: from.measures,
  })
  return way === undefined || go === undefined
    ? undefined
    : { way, to: { turn: go, measures, choices, via: { from, move } } }
}

/** The shortest way to a state, as moves. */
export const wayTo = (state: State): readonly string[] =>
  state.via === undefined ? [] : [...wayTo(state.via.from), state.via.move]

export const endingAt = (scenario: Scenario, state: State) =>
  state.turn === over
    ? scenario.endings.find(({ when }) => fits(when, state.choices, state.measures))
    : undefined

const fits = (when: When, choices: Choices, measures: Measures): boolean =>
  holds(when, { given: trainee, live: saidBy(choices), measures })

const saidBy = (choices: Choices): Readonly<Record<string, Said>> =>
  Object.fromEntries(Object.entries(choices).map(([field, value]) => [field, { kind: 'answer', value }]))

/** For each turn, the fields that it, a turn behind it, or an ending reads. */
const readsFrom = ({ section, endings }: Scenario) => {
  const last = endings.flatMap(({ when }) => subjectsIn(when))
  const known = new Map<string, ReadonlySet<string>>()
  const behind = (turn: string, seen: readonly string[]): readonly string[] =>
    seen.includes(turn)
      ? seen
      : waysOf(section.steps[turn] ?? { ask: [], next: over }).reduce<readonly string[]>(
          (all, { go }) => behind(go, all),
          [...seen, turn],
        )
  return (turn: string): ReadonlySet<string> => {
    const reads =
      known.get(turn) ??
      new Set([...last, ...behind(turn, []).flatMap((name) => readsIn(section.steps[name]))])
    known.set(turn, reads)
    return reads
  }
}

const readsIn = (step: Section['steps'][string] | undefined): readonly string[] =>
  step === undefined ? [] : waysOf(step).flatMap(({ when }) => subjectsIn(when ?? {}))

const only = (choices: Choices, fields: ReadonlySet<string>): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([field]) => fields.has(field)))

const keyOf = ({ turn, measures, choices }: State): string =>
  JSON.stringify([turn, Object.values(measures), Object.entries(choices).sort()])
