import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getInitialMicrosteps } from 'xstate'
import type { Said } from '#src/flow/answer.ts'
import { askedOf, chartOf } from '#src/flow/chart.ts'
import { walk } from '#src/flow/check/walk.ts'
import type { FieldRules } from '#src/flow/field-rules.ts'
import { date, type Json, many, manyWithNote, one } from '#src/flow/fields.ts'
import type { Field, Given, Pathway, Section, Step, Test, When } from '#src/flow/section.ts'

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

const groups: readonly (readonly Pathway[])[] = [[], ['ltc'], ['eol'], ['mhc'], ['eol', 'mhc']]
const everyone: readonly Given[] = groups.flatMap((pathway) =>
  (['patient', 'carer'] as const).map((role): Given => ({ pathway, role, age: 'adult', nation: 'wales' })),
)

const letters = ['a', 'b', 'c']
const sets = [['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], letters]
const values: Readonly<Record<string, readonly Json[]>> = {
  pet: letters,
  people: sets,
  meals: [[], ...sets].map((chosen) => ({ choices: chosen, note: 'soup' })),
}
const saidTo = (field: string): readonly Said[] => [
  { kind: 'skipped' },
  ...(values[field] ?? []).map((value): Said => ({ kind: 'answer', value })),
]
const everything = saidTo('pet').flatMap((pet) =>
  saidTo('people').flatMap((people) => saidTo('meals').map((meals) => ({ pet, people, meals }))),
)

const rules: fc.Arbitrary<FieldRules> = fc.record({
  by: fc.constantFrom<FieldRules['by']>(['P', 'H', 'K'], ['P', 'K']),
  class: fc.constant('W' as const),
  need: fc.constantFrom('OOOOOO', 'M-----', '---R--', 'O--O--'),
})
const forAll: FieldRules = { by: ['P', 'H', 'K'], class: 'W', need: 'OOOOOO' }

const fields: fc.Arbitrary<Readonly<Record<string, Field>>> = fc.record({
  pet: fc.constant(one(forAll, ['a', 'b', 'c'])),
  people: rules.map((rule) => many(rule, ['a', 'b', 'c'])),
  meals: rules.map((rule) => manyWithNote(rule, ['a', 'b', 'c'])),
})

const letter = fc.constantFrom(...letters)
const test: fc.Arbitrary<Test> = fc.oneof(
  letter.map((is) => ({ is })),
  letter.map((has) => ({ has })),
  fc.subarray(letters, { minLength: 1 }).map((oneOf) => ({ oneOf })),
  fc.boolean().map((answered) => ({ answered })),
)
const trust: fc.Arbitrary<Test> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((atLeast) => ({ atLeast })),
  fc.integer({ min: 0, max: 4 }).map((below) => ({ below })),
)
const plain: fc.Arbitrary<When> = fc
  .uniqueArray(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom('pet', 'people', 'meals'), test) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('trust'), trust) },
      { weight: 1, arbitrary: fc.constant<[string, Test]>(['given.role', { is: 'carer' }]) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('eol', 'mhc').map((has): [string, Test] => ['given.pathway', { has }]),
      },
    ),
    { selector: ([subject]) => subject, minLength: 1, maxLength: 2 },
  )
  .map((tests) => Object.fromEntries(tests))
const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 1, arbitrary: fc.tuple(plain, plain).map((any) => ({ any })) },
  { weight: 1, arbitrary: plain.map((not) => ({ not })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plain, plain, plain)
      .map(([own, one, other]) => ({ ...own, not: { any: [one, { not: other }] } })),
  },
)

const last = 6
/** Each way leads through a step of its own, so that the ways taken show in the steps reached. */
const stepsAt = (place: number): fc.Arbitrary<Readonly<Record<string, Step>>> => {
  const target = fc
    .integer({ min: place + 1, max: Math.min(place + 2, last) })
    .map((to) => (to === last ? 'done' : `step${to}`))
  return fc
    .tuple(
      fc.subarray(['pet', 'people', 'meals'], { maxLength: 2 }),
      fc.array(fc.tuple(when, target), { minLength: 1, maxLength: 4 }),
      target,
    )
    .map(([ask, branches, otherwise]) => {
      const ways = branches.map(([condition, go], way) => ({ id: `step${place}-${way}`, condition, go }))
      const next: Step['next'] = [
        ...ways.map(({ id, condition }) => ({ when: condition, go: id })),
        otherwise,
      ]
      return {
        [`step${place}`]: { ask, next },
        ...Object.fromEntries(ways.map(({ id, go }) => [id, { ask: [], next: go }])),
      }
    })
}

/** Steps lead forwards only; a field may be asked by several steps or by none. */
const sections: fc.Arbitrary<Section> = fc
  .tuple(fields, ...Array.from({ length: last }, (_, place) => stepsAt(place)))
  .map(([known, ...steps]) => ({
    id: 'any',
    version: 1,
    fields: known,
    start: 'step0',
    steps: Object.fromEntries(steps.flatMap((some) => Object.entries(some))),
    measures: {
      trust: { least: 0, most: 4, start: 2, effects: { pet: { a: 2, b: -1 } } },
    },
  }))
