import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getInitialMicrosteps } from 'xstate'
import { type ChartInput, chartOf } from '#src/flow/chart.ts'
import type { Section } from '#src/flow/section.ts'
import { type Arrival, leave, startsOf } from '#src/flow/step.ts'
import { everyone, everything, sections } from '#test/kit/any-section.ts'

describe('leave', () => {
  it('takes the same way as the chart at every step, with the same answers live and the same measures', () => {
    fc.assert(
      fc.property(sections, someone, (section, input) => {
        expect(chartSteps(section, input)).toEqual(plainSteps(section, input))
      }),
      { numRuns: 400, seed: 2026 },
    )
  })

  it('says that a step is open while one thing that is asked was not said, and still where it would lead', () => {
    fc.assert(
      fc.property(sections, someone, (section, input) => {
        for (const { step, left } of walked(section, { ...input, walkOn: true })) {
          const open = left.asked.filter((field) => input.answers[field] === undefined)
          expect([step, left.settled]).toEqual([step, open.length === 0])
          expect(left.go).toBeDefined()
        }
      }),
      { numRuns: 50, seed: 2026 },
    )
  })
})

const someone: fc.Arbitrary<ChartInput> = fc.record({
  given: fc.constantFrom(...everyone),
  answers: fc
    .tuple(fc.constantFrom(...everything), fc.subarray(['pet', 'people', 'meals']))
    .map(([said, fields]) =>
      Object.fromEntries(Object.entries(said).filter(([field]) => fields.includes(field))),
    ),
  walkOn: fc.boolean(),
})

/** Each state that the chart came to, and what was live and measured there. */
const chartSteps = (section: Section, input: ChartInput) =>
  getInitialMicrosteps(chartOf(section), input).map(([{ value, context }]) => ({
    step: String(value),
    live: context.live,
    measures: context.measures,
  }))

/** The same, by the plain stepper alone. */
const plainSteps = (section: Section, input: ChartInput) => {
  const visits = walked(section, input)
  const last = visits.at(-1)?.left
  const isOver = last !== undefined && last.go === 'done' && (last.settled || input.walkOn)
  return [
    ...visits.map(({ step, arrival: { live, measures } }) => ({ step, live, measures })),
    ...(isOver ? [{ step: 'done', live: last.live, measures: last.measures }] : []),
  ]
}

const walked = (section: Section, { given, answers, walkOn }: ChartInput) => {
  const visits: Visit[] = []
  let arrival: Arrival = { given, answers, live: {}, measures: startsOf(section) }
  let step: string | undefined = section.start
  while (step !== undefined && section.steps[step]) {
    const left = leave(section, section.steps[step] ?? { ask: [], next: 'done' }, arrival)
    visits.push({ step, arrival, left })
    arrival = { ...arrival, live: left.live, measures: left.measures }
    step = left.settled || walkOn ? left.go : undefined
  }
  return visits
}
type Visit = {
  readonly step: string
  readonly arrival: Arrival
  readonly left: ReturnType<typeof leave>
}
