import type { Said } from './answer.ts'
import { holds } from './condition.ts'
import { choicesIn } from './controls/choices.ts'
import { isOffered, isSuggestible } from './needs.ts'
import type { Given, Measure, Section, Step } from './section.ts'
import { waysOf } from './when.ts'

/** What is known on arriving at a step. */
export type Arrival = {
  readonly given: Given
  /** Everything that was ever said, on whichever way. */
  readonly answers: Readonly<Record<string, Said>>
  /** What is live before this step. */
  readonly live: Readonly<Record<string, Said>>
  readonly measures: Readonly<Record<string, number>>
}

/** A step that is behind us: the one answer to where its questions lead. */
export type Left = {
  readonly asked: readonly string[]
  /** Whether everything that is asked was said. */
  readonly settled: boolean
  readonly live: Readonly<Record<string, Said>>
  readonly measures: Readonly<Record<string, number>>
  /** Which of its ways is taken, counted from 0, and the step it leads to; undefined when no condition holds. */
  readonly way: number | undefined
  readonly go: string | undefined
}

/** The one stepper, pure: the chart, the lints, the path and the table of a conversation all walk by it. */
export const leave = (section: Section, step: Step, { given, answers, ...before }: Arrival): Left => {
  const asked = askedOf(section, step, given)
  const live = { ...before.live }
  for (const field of asked) {
    const said = answers[field]
    if (said) live[field] = said
  }
  const measures = section.measures
    ? measured(section.measures, before.measures, asked, answers)
    : before.measures
  const ways = waysOf(step)
  const way = ways.findIndex(({ when }) => when === undefined || holds(when, { given, live, measures }))
  return {
    asked,
    settled: asked.every((field) => answers[field] !== undefined),
    live,
    measures,
    way: way === -1 ? undefined : way,
    go: ways[way]?.go,
  }
}

/** The fields of a step that this person is asked, in the plan's pathway; a walk asks several times for each step. */
export const askedOf = (section: Section, step: Step, given: Given): readonly string[] => {
  const known = asked.get(given) ?? remembering(given)
  const before = known.get(step)
  if (before) return before
  const names = offeredIn(section, step, given)
  known.set(step, names)
  return names
}
type Asked = Map<Step, readonly string[]>
const asked = new WeakMap<Given, Asked>()

const remembering = (given: Given): Asked => {
  const none: Asked = new Map()
  asked.set(given, none)
  return none
}

const offeredIn = (section: Section, step: Step, given: Given): readonly string[] =>
  step.ask.filter((name) => {
    const field = section.fields[name]
    return field !== undefined && isOffered(field, given) && !given.hidden?.includes(name)
  })

/** The fields of a step that this person may only suggest an answer to; they hold up nothing and count nowhere. */
export const suggestibleIn = (section: Section, step: Step, given: Given): readonly string[] =>
  step.ask.filter((name) => {
    const field = section.fields[name]
    return field?.suggestedBy !== undefined && isSuggestible(field, given) && !given.hidden?.includes(name)
  })

/** Whether a step is a page for this person: it asks them something, or takes a suggestion. */
export const putsAny = ({ asked, suggests = [] }: Put): boolean => asked.length + suggests.length > 0
type Put = { readonly asked: readonly string[]; readonly suggests?: readonly string[] }

/** Where every measure stands before the first question. */
export const startsOf = (section: Section): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(section.measures ?? {}).map(([name, measure]) => [name, measure.start]))

/** A measure never leaves its bounds; they are kept once a step, after all its choices. */
export const bounded = ({ least, most }: Measure, value: number): number =>
  Math.min(most, Math.max(least, value))

const measured = (
  measures: Readonly<Record<string, Measure>>,
  before: Readonly<Record<string, number>>,
  asked: readonly string[],
  answers: Readonly<Record<string, Said>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      const change = asked.reduce((sum, field) => sum + effectOf(measure, field, answers[field]), 0)
      return [name, bounded(measure, (before[name] ?? measure.start) + change)]
    }),
  )

const effectOf = (measure: Measure, field: string, said: Said | undefined): number =>
  said?.kind === 'answer'
    ? choicesIn(said.value).reduce((sum, choice) => sum + (measure.effects[field]?.[choice] ?? 0), 0)
    : 0
