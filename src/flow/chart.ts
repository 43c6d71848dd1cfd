import { createActor, setup } from 'xstate'
import type { Said } from './answer.ts'
import type { Given, Section, Step } from './section.ts'
import { type Left, leave, startsOf, type Withheld, waysOf, withheldAt } from './step.ts'

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

/** Where a walk led: the steps on the way, and what follows from them. */
export type Walked = Pick<Context, 'visited' | 'live' | 'measures' | 'withheld'>

/** With the steps that were left: all but the one at which a walk may have come to stand. */
export type Settled = Walked & { readonly left: readonly string[] }

/** XState settles the chart from its start; an actor is made once for a chart, and never for a walk. */
export const walked = (section: Section, input: ChartInput): Settled => {
  const chart = chartOf(section)
  const snapshot = chart.getInitialSnapshot(scopeOf(chart), input)
  if (snapshot.status === 'error') throw snapshot.error
  const { context, value } = snapshot
  const id = String(value)
  const step = section.steps[id]
  const { visited, live, measures, withheld } = step ? arrivedAt(section, { id, step }, context) : context
  return { visited, live, measures, withheld, left: context.visited }
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
