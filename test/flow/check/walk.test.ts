import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getInitialMicrosteps } from 'xstate'
import type { Said } from '#src/flow/answer.ts'
import { chartOf } from '#src/flow/chart.ts'
import { walk } from '#src/flow/check/walk.ts'
import { date } from '#src/flow/fields.ts'
import type { Given, Section, Step, When } from '#src/flow/section.ts'
import { askedOf } from '#src/flow/step.ts'
import { everyone, everything, forAll, sections } from '#test/kit/any-section.ts'

describe('walk', () => {
  it('reaches and asks exactly what the chart does, for any answers of anyone', () => {
    fc.assert(
      fc.property(sections, (section) => {
        const { reached, asked, isCut } = walk(section)
        const tried = everyRunOf(section)
        expect(isCut).toBe(false)
        expect([...reached.keys()].sort()).toEqual([...tried.reached].sort())
        expect([...asked].sort()).toEqual([...tried.asked].sort())
      }),
      { numRuns: 12, seed: 2026 },
    )
  }, 60_000)
})

/** Two dates and a day: what the walk learns of days in their stead is compared with every order of real ones. */
describe('walk over dates', () => {
  it('reaches exactly what the chart does, for dates in any order', () => {
    fc.assert(
      fc.property(dated, (section) => {
        const reached = new Set<string>()
        for (const answers of everyOrder)
          for (const [{ value }] of getInitialMicrosteps(chartOf(section), {
            given: givenOne,
            answers,
            walkOn: false,
          }))
            if (section.steps[String(value)]) reached.add(String(value))
        expect([...walk(section).reached.keys()].sort()).toEqual([...reached].sort())
      }),
      { numRuns: 60, seed: 2026 },
    )
  }, 60_000)
})

const givenOne: Given = { pathway: ['eol'], role: 'patient', age: 'adult', nation: 'wales' }
const middle = '2026-05-15'
const realDays = ['2020-01-01', '2020-01-02', middle, '2026-05-16', '2031-01-01']
const dateSaid: readonly Said[] = [
  { kind: 'talk' },
  ...realDays.map((value): Said => ({ kind: 'answer', value })),
]
const everyOrder = dateSaid.flatMap((born) => dateSaid.map((moved) => ({ born, moved })))

const dateTest: fc.Arbitrary<When> = fc.oneof(
  fc.constantFrom<When>(
    { born: { before: 'moved' } },
    { born: { after: 'moved' } },
    { moved: { after: 'born' } },
    { born: { before: middle } },
    { moved: { after: middle } },
    { moved: { answered: true } },
  ),
  fc.constantFrom<When>(
    { not: { born: { before: 'moved' } }, moved: { answered: true } },
    { any: [{ born: { before: middle } }, { moved: { before: 'born' } }] },
    { born: { before: 'moved' }, moved: { before: middle } },
  ),
)
const dated: fc.Arbitrary<Section> = fc
  .tuple(
    fc.array(dateTest, { minLength: 1, maxLength: 3 }),
    fc.array(dateTest, { minLength: 1, maxLength: 3 }),
  )
  .map(([first, second]) => {
    const ways = (at: string, tests: readonly When[]) =>
      tests.map((condition, way) => ({ when: condition, go: `${at}-${way}` }))
    const ends = (at: string, tests: readonly When[], go: string) =>
      Object.fromEntries(tests.map((_, way): [string, Step] => [`${at}-${way}`, { ask: [], next: go }]))
    return {
      id: 'dated',
      version: 1,
      fields: { born: date(forAll), moved: date(forAll) },
      start: 'ask',
      steps: {
        ask: { ask: ['born', 'moved'], next: [...ways('one', first), 'rest'] },
        ...ends('one', first, 'rest'),
        rest: { ask: [], next: [...ways('two', second), 'done'] },
        ...ends('two', second, 'done'),
      },
    }
  })

/** Every combination of given values and answers that the sections below can tell apart, on the chart itself. */
const everyRunOf = (section: Section) => {
  const reached = new Set<string>()
  const asked = new Set<string>()
  for (const given of everyone)
    for (const answers of everything)
      for (const [{ value }] of getInitialMicrosteps(chartOf(section), { given, answers, walkOn: false })) {
        const step = section.steps[String(value)]
        if (step === undefined) continue
        reached.add(String(value))
        for (const field of askedOf(section, step, given)) asked.add(field)
      }
  return { reached, asked }
}
