import type { Values } from '../controls/control.ts'
import type { Section } from '../section.ts'
import { startsOf } from '../step.ts'
import type { StepQuestions } from './foresight.ts'
import { isPossible, type Learned, stillNeeded } from './knowledge.ts'
import type { Question } from './question.ts'
import { givenSubjects, subjectsBefore, valuesOf } from './values.ts'

/** Arriving at a step, for everyone about whom the same is known: no one value is chosen before a condition asks. */
export type State = {
  readonly step: string
  /** By given value and by field asked so far; a field without an entry was not asked on this way. */
  readonly known: ReadonlyMap<string, readonly Learned[]>
  readonly measures: Readonly<Record<string, number>>
  readonly before: State | undefined
}

/** A state on either side of a question; a side is empty where nobody can be on it. */
export type Decided = { readonly yes: readonly State[]; readonly no: readonly State[] }

export type ValuesOf = (subject: string) => Values | null

/** Looks each subject's values up once. */
export const valuesIn = (section: Section): ValuesOf => {
  const looked = new Map<string, Values | null>()
  return (subject) => {
    const known = looked.get(subject)
    if (known !== undefined) return known
    const values = valuesOf(section, subject)
    looked.set(subject, values)
    return values
  }
}

export const startIn = (section: Section): State => ({
  step: section.start,
  known: new Map(subjectsBefore(section).map((subject) => [subject, []])),
  measures: startsOf(section),
  before: undefined,
})

/** Splits a state only where both answers are possible; learns nothing where one is certain. */
export const decide = (values: ValuesOf, state: State, question: Question): Decided => {
  const known = state.known.get(question.subject)
  const possible = values(question.subject)
  if (known === undefined || possible === null) {
    const isYes = question.asks(state.measures[question.subject])
    return { yes: isYes ? [state] : [], no: isYes ? [] : [state] }
  }
  const learned = (yes: boolean) => [...known, { question, yes }]
  const isYes = isPossible(possible, learned(true))
  const isNo = isPossible(possible, learned(false))
  if (!isYes || !isNo) return { yes: isYes ? [state] : [], no: isNo ? [state] : [] }
  return {
    yes: [knowing(state, question.subject, learned(true))],
    no: [knowing(state, question.subject, learned(false))],
  }
}

/** Yes where every question is answered with yes. */
export const decideAll = (values: ValuesOf, state: State, questions: readonly Question[]): Decided => {
  let yes: readonly State[] = [state]
  const no: State[] = []
  for (const question of questions) {
    const sides = yes.map((one) => decide(values, one, question))
    no.push(...sides.flatMap((side) => side.no))
    yes = sides.flatMap((side) => side.yes)
  }
  return { yes, no }
}

/** The state with what is known of one subject replaced. */
export const knowing = (state: State, subject: string, learned: readonly Learned[]): State => ({
  ...state,
  known: new Map(state.known).set(subject, learned),
})

/** The state one step on, without what no later step can ask about. */
export const arrive = (
  values: ValuesOf,
  state: State,
  step: string,
  future: StepQuestions['future'],
): State => ({
  step,
  known: new Map(
    [...state.known].flatMap(([subject, learned]) => {
      const ahead = [...(future.get(subject)?.values() ?? [])]
      const possible = values(subject)
      if (possible === null || (ahead.length === 0 && !givenSubjects.includes(subject))) return []
      return [[subject, stillNeeded(possible, learned, ahead)] as const]
    }),
  ),
  measures: Object.fromEntries(Object.entries(state.measures).filter(([name]) => future.has(name))),
  before: state.before,
})

/** Equal for states that cannot be told apart from here on. */
export const nameOf = ({ step, known, measures }: State): string => {
  const learned = [...known].map(
    ([subject, all]) =>
      `${subject}: ${all
        .map(({ question, yes }) => `${question.id} ${yes}`)
        .sort()
        .join()}`,
  )
  return JSON.stringify([step, learned.sort(), Object.entries(measures).sort()])
}
