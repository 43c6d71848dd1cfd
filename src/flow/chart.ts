import { setup } from 'xstate'
import type { Said } from './answer.ts'
import { type Left, leave, startsOf } from './leave.ts'
import type { Given, Section, Step } from './section.ts'
import { waysOf } from './when.ts'

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

const stateOf = (section: Section, step: Step) => {
  const left = leavingOnce(section, step)
  return {
    always: waysOf(step).map(({ go }, way) => ({
      guard: ({ context }: { context: Context }) =>
        (context.walkOn || left(context).settled) && left(context).way === way,
      target: go,
      actions: machine.assign(({ context }) => {
        const { live, measures } = left(context)
        return { live, measures }
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
