import { createActor, setup } from 'xstate'
import type { Answers, Said } from './answer.ts'
import type { Need } from './field-rules.ts'
import type { Given, Section, Step } from './section.ts'
import {
  askedOf,
  isOnlyToRead,
  isStillValid,
  type Left,
  leave,
  needOf,
  putsAny,
  startsOf,
  suggestibleIn,
  type Withheld,
  waysOf,
  withheldAt,
} from './step.ts'

/** Where someone is in a section: a function of what they have answered, and of nothing else. */
export type Path = {
  /** The steps on the way, in order, as far as they are known. */
  readonly steps: readonly StepOnPath[]
  /** The first open step; undefined when nothing is left to ask. A page to read holds up nobody but a conversation. */
  readonly open: string | undefined
  /** On the path: counts, is shown, is approved. */
  readonly live: Readonly<Record<string, Said>>
  /** Answered once, off the path now: kept, shown to its author only, back untouched with its branch. */
  readonly parked: readonly string[]
  /** Choices that their questions, on the path, do not offer now. */
  readonly withheld: Withheld
  /** Live, but no longer a valid answer to its question as it is put now: kept and flagged. */
  readonly again: readonly string[]
  /** On the path and needed before approval, without a valid value (M) or without one and a reason (R). */
  readonly missing: readonly { readonly field: string; readonly need: Need }[]
  /** The items of the lists on the path; taken out ones are no answers. */
  readonly items: Readonly<Record<string, Readonly<Record<string, Path>>>>
  readonly measures: Readonly<Record<string, number>>
}
export type StepOnPath = {
  readonly id: string
  readonly asked: readonly string[]
  readonly settled: boolean
  /** Put as well, to suggest an answer to whoever may give one: never asked, live or missing. */
  readonly suggests?: readonly string[]
}

/** Pure, total, deterministic. `walkOn` false stops at the first open step, as a conversation does. */
export const pathOf = (section: Section, answers: Answers, given: Given, walkOn = true): Path => {
  const items = itemPaths(section, answers, given)
  const said = { ...saidIn(section, answers, items), ...readIn(section, given) }
  const { visited, live, measures, withheld } = walk(section, { given, answers: said, walkOn })
  const steps = visited
    .map((id) => stepOnPath(section, id, given, said))
    .filter((step) => putsAny(step) || section.steps[step.id]?.ask.length === 0)
  const asked = steps.flatMap((step) => step.asked)
  return {
    steps,
    open: steps.find((step) => !step.settled && !(walkOn && isOnlyToRead(section.fields, step.asked)))?.id,
    live,
    parked: Object.keys(answers.answers).filter((field) => !asked.includes(field)),
    withheld,
    again: Object.entries(live).flatMap(([field, one]) =>
      isStillValid(section.fields[field], one, withheld[field]) ? [] : [field],
    ),
    missing: asked.flatMap((field) => {
      const said = live[field] ?? closed(section, answers, field)
      const counts = said !== undefined && isStillValid(section.fields[field], said, withheld[field])
      return missingIn(section, field, counts ? said : undefined, given)
    }),
    items: Object.fromEntries(Object.entries(items).filter(([list]) => asked.includes(list))),
    measures,
  }
}

/** A path and those of its items at any depth, each with the way to it. */
export const withItems = (path: Path, at: readonly string[] = []): readonly Part[] => [
  { at, path },
  ...Object.entries(path.items).flatMap(([list, items]) =>
    Object.entries(items).flatMap(([id, one]) => withItems(one, [...at, list, id])),
  ),
]
type Part = { readonly at: readonly string[]; readonly path: Path }

type Walked = Pick<Path, 'live' | 'measures' | 'withheld'> & { readonly visited: readonly string[] }

/** A decision and the plan that follows from it ask for the same walk one after the other. */
const walk = (section: Section, input: ChartInput): Walked => {
  const last = lastWalk.get(section)
  if (last && isSame(last.input, input)) return last.walked
  const { context, value } = settledIn(section, input)
  const id = String(value)
  const step = section.steps[id]
  const walked = step ? arrivedAt(section, { id, step }, context) : context
  lastWalk.set(section, { input, walked })
  return walked
}
/** XState settles the chart from its start; an actor is made once for a chart, and never for a walk. */
const settledIn = (section: Section, input: ChartInput) => {
  const chart = chartOf(section)
  const snapshot = chart.getInitialSnapshot(scopeOf(chart), input)
  if (snapshot.status === 'error') throw snapshot.error
  return snapshot
}

/** A step on the way is noted with the choices that it withholds. */
const arrivedAt = (
  section: Section,
  { id, step }: { readonly id: string; readonly step: Step },
  context: Context,
) => ({
  ...context,
  visited: [...context.visited, id],
  withheld: section.offers
    ? { ...context.withheld, ...withheldAt(section, step, context) }
    : context.withheld,
})

const lastWalk = new WeakMap<Section, { readonly input: ChartInput; readonly walked: Walked }>()

const isSame = (one: ChartInput, other: ChartInput): boolean => {
  const names = Object.keys(one.answers)
  return (
    one.given === other.given &&
    one.walkOn === other.walkOn &&
    names.length === Object.keys(other.answers).length &&
    names.every((name) => one.answers[name] === other.answers[name])
  )
}

const itemPaths = (section: Section, answers: Answers, given: Given): Path['items'] =>
  Object.fromEntries(
    listsOf(section).map(({ name, item }) => [
      name,
      Object.fromEntries(
        Object.entries(answers.items[name] ?? {}).map(([id, one]) => [id, itemPath(item, one, given)]),
      ),
    ]),
  )

/** An item that nobody touched since is where it was. */
const itemPath = (section: Section, answers: Answers, given: Given): Path => {
  const known = itemPathsKnown.get(answers)
  if (known?.given === given && known.section === section) return known.path
  const path = pathOf(section, answers, given)
  itemPathsKnown.set(answers, { section, given, path })
  return path
}
type Known = { readonly section: Section; readonly given: Given; readonly path: Path }
const itemPathsKnown = new WeakMap<Answers, Known>()

const listsOf = (section: Section) =>
  Object.entries(section.fields).flatMap(([name, field]) =>
    field.control === 'list' ? [{ name, item: field.item }] : [],
  )

/** A list counts as answered only when every item of it is. */
const saidIn = (section: Section, answers: Answers, items: Path['items']): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    Object.entries(answers.answers).flatMap(([name, answer]) => {
      if (section.fields[name] === undefined) return []
      const unfinished = Object.entries(items[name] ?? {}).some(
        ([id, item]) => item.open !== undefined && answers.items[name]?.[id]?.isBeside !== true,
      )
      return unfinished ? [] : [[name, answer.said]]
    }),
  )

/** Pages that were read, as the walk needs them: settled. */
const readIn = (section: Section, { seen = [] }: Given): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    seen
      .filter((name) => section.fields[name]?.control === 'seen')
      .map((name) => [name, { kind: 'answer', value: 'seen' }]),
  )

const stepOnPath = (
  section: Section,
  id: string,
  given: Given,
  said: Readonly<Record<string, Said>>,
): StepOnPath => {
  const step = section.steps[id]
  const asked = step ? askedOf(section, step, given) : []
  const settled = asked.every((field) => said[field] !== undefined)
  const suggests = step ? suggestibleIn(section, step, given) : []
  return { id, asked, settled, ...(suggests.length > 0 ? { suggests } : {}) }
}

/** What the items of a closed list lack is missing in them, and not once more in the list. */
const closed = ({ fields }: Section, { answers }: Answers, field: string): Said | undefined =>
  fields[field]?.control === 'list' ? answers[field]?.said : undefined

const missingIn = (section: Section, name: string, said: Said | undefined, given: Given): Path['missing'] => {
  const field = section.fields[name]
  if (field === undefined) return []
  const need = needOf(field, given.pathway)
  const counts = said !== undefined && said.kind !== 'skipped'
  const met = need === 'M' ? counts && said.kind === 'answer' : need !== 'R' || counts
  return met ? [] : [{ field: name, need }]
}

export type ChartInput = {
  readonly given: Given
  readonly answers: Readonly<Record<string, Said>>
  /** Goes on past open steps by their way without a condition, so that what stands behind an open question stays in view. */
  readonly walkOn: boolean
}
type Context = ChartInput & {
  readonly visited: readonly string[]
  readonly withheld: Withheld
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

/** What XState asks for beside the chart itself; a walk has no effects, so all of it is inert. */
const scopeOf = (chart: Chart): Scope => {
  const known = scopes.get(chart)
  if (known) return known
  const self = createActor(chart, { input: { given: nobody, answers: {}, walkOn: false } })
  const scope = {
    ...{ self, system: self.system, id: '', sessionId: '', logger: nothing, defer: nothing },
    ...{ stopChild: nothing, emit: nothing, actionExecutor: nothing },
  }
  scopes.set(chart, scope)
  return scope
}
type Scope = Parameters<Chart['getInitialSnapshot']>[0]
const scopes = new WeakMap<Chart, Scope>()
const nothing = (): void => undefined
const nobody: Given = { pathway: [], role: 'patient', age: 'unknown', nation: 'england' }

const types: { readonly context?: Context; readonly input?: ChartInput } = {}
const machine = setup({ types })

const compile = (section: Section) => {
  const steps = Object.entries(section.steps).map(([id, step]) => [id, stateOf(section, id, step)])
  return machine.createMachine({
    context: ({ input }) => ({ ...input, visited: [], withheld: {}, live: {}, measures: startsOf(section) }),
    initial: section.start,
    states: { ...Object.fromEntries(steps), done: { type: 'final' } },
  })
}

const stateOf = (section: Section, id: string, step: Step) => {
  const left = leavingOnce(section, step)
  return {
    always: waysOf(step).map(({ go }, way) => ({
      guard: ({ context }: { context: Context }) =>
        (context.walkOn || left(context).settled) && left(context).way === way,
      target: go,
      actions: machine.assign(({ context }) => {
        const { live, measures } = left(context)
        const { visited, withheld } = arrivedAt(section, { id, step }, context)
        return { live, measures, visited, withheld }
      }),
    })),
  }
}

/** Every way of a state asks for the same step taken from the same arrival. */
const leavingOnce = (section: Section, step: Step): ((context: Context) => Left) => {
  const known = new WeakMap<Context, Left>()
  return (context) => {
    const left = known.get(context) ?? leave(section, step, context)
    known.set(context, left)
    return left
  }
}
