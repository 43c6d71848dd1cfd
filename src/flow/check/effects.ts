import type { Measure, Section } from '../section.ts'
import { bounded } from '../step.ts'
import type { StepQuestions } from './foresight.ts'
import { decide, type State, type ValuesOf } from './state.ts'

/** What the choices of a step do to its measures; bounded once a step, after all its choices, as the chart does. */
export const affected = (
  section: Section,
  values: ValuesOf,
  states: readonly State[],
  effects: StepQuestions['effects'],
): readonly State[] =>
  effects
    .reduce((all, effect) => all.flatMap((state) => withAndWithout(values, state, effect)), states)
    .map((state) => ({ ...state, measures: allBounded(section.measures ?? {}, state.measures) }))

const withAndWithout = (
  values: ValuesOf,
  state: State,
  { question, measure, by }: StepQuestions['effects'][number],
): readonly State[] => {
  if (!state.known.has(question.subject)) return [state]
  const { yes, no } = decide(values, state, question)
  return [...yes.map((one) => changed(one, measure, by)), ...no]
}

const changed = (state: State, measure: string, by: number): State => ({
  ...state,
  measures: { ...state.measures, [measure]: (state.measures[measure] ?? 0) + by },
})

const allBounded = (
  measures: Readonly<Record<string, Measure>>,
  values: State['measures'],
): State['measures'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const measure = measures[name]
      return [name, measure ? bounded(measure, value) : value]
    }),
  )
