import { setup } from 'xstate'
import type { Said } from './answer.ts'
import { holds } from './condition.ts'
import { choicesIn } from './controls/choices.ts'
import { isOffered } from './needs.ts'
import type { Given, Measure, Section, Step, When } from './section.ts'
import { waysOf } from './ways.ts'

export type ChartInput = {
  readonly given: Given
  readonly answers: Readonly<Record<string, Said>>
  /** Goes on past open steps by their way without a condition, so that what stands behind an open question stays in view. */
  readonly walkOn: boolean
}
type Context = ChartInput & {
  readonly live: Readonly<Record<string, Said>>
  readonly measures: Readonly<Record<string, number>>
}

/** Compiles a section, once: a state for each step, left as soon as its answers are there and the condition holds. */
export const chartOf = (section: Section): Chart => {
  const known = compiled.get(section)
  if (known) return known
  const chart = compile(section)
  compiled.set(section, chart)
  return chart
}
type Chart = ReturnType<typeof compile>
const compiled = new WeakMap<Section, Chart>()

const types: { readonly context?: Context; readonly input?: ChartInput } = {}
const machine = setup({ types })

const compile = (section: Section) => {
  const steps = Object.entries(section.steps).map(([id, step]) => [id, stateOf(section, step)])
  return machine.createMachine({
    context: ({ input }) => ({ ...input, live: {}, measures: startsOf(section) }),
    initial: section.start,
    states: { ...Object.fromEntries(steps), done: { type: 'final' } },
  })
}

const stateOf = (section: Section, step: Step) => ({
  always: waysOf(step).map(({ when, go }) => ({
    guard: ({ context }: { context: Context }) => leaves(section, step, context, when),
    target: go,
    actions: machine.assign(({ context }) => after(section, step, context)),
  })),
})

const leaves = (section: Section, step: Step, context: Context, when: When | undefined): boolean => {
  const asked = askedOf(section, step, context.given)
  const settled = asked.every((field) => context.answers[field] !== undefined)
  if (!settled && !context.walkOn) return false
  return when === undefined || holds(when, { given: context.given, ...after(section, step, context) })
}

/** What is live once the step is behind us, and what its choices did to the measures. */
const after = (section: Section, step: Step, context: Context): Pick<Context, 'live' | 'measures'> => {
  const live = { ...context.live }
  const asked = askedOf(section, step, context.given)
  for (const field of asked) {
    const said = context.answers[field]
    if (said) live[field] = said
  }
  return { live, measures: section.measures ? measured(section.measures, asked, context) : context.measures }
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

const startsOf = (section: Section): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(section.measures ?? {}).map(([name, measure]) => [name, measure.start]))

const measured = (measures: Readonly<Record<string, Measure>>, asked: readonly string[], context: Context) =>
  Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      const change = asked.reduce((sum, field) => sum + effectOf(measure, field, context.answers[field]), 0)
      const value = (context.measures[name] ?? measure.start) + change
      return [name, Math.min(measure.most, Math.max(measure.least, value))]
    }),
  )

const effectOf = (measure: Measure, field: string, said: Said | undefined): number =>
  said?.kind === 'answer'
    ? choicesIn(said.value).reduce((sum, choice) => sum + (measure.effects[field]?.[choice] ?? 0), 0)
    : 0
