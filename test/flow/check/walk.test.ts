import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getInitialMicrosteps } from 'xstate'
import type { Said } from '#src/flow/answer.ts'
import { askedOf, chartOf } from '#src/flow/chart.ts'
import { walk } from '#src/flow/check/walk.ts'
import { type FieldRules, type Json, many, manyWithNote, one } from '#src/flow/fields.ts'
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
      { numRuns: 15, seed: 2026 },
    )
  }, 60_000)
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
  by: fc.constantFrom('PHK', 'PK'),
  class: fc.constant('W' as const),
  need: fc.constantFrom('OOOOOO', 'M-----', '---R--', 'O--O--'),
})
const forAll: FieldRules = { by: 'PHK', class: 'W', need: 'OOOOOO' }

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
const when: fc.Arbitrary<When> = fc
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

const last = 6
const stepAt = (place: number): fc.Arbitrary<Step> => {
  const target = fc.integer({ min: place + 1, max: last }).map((to) => (to === last ? 'done' : `step${to}`))
  return fc
    .tuple(
      fc.subarray(['pet', 'people', 'meals'], { maxLength: 2 }),
      fc.array(fc.record({ when, go: target }), { maxLength: 3 }),
      target,
    )
    .map(([ask, branches, otherwise]): Step => ({ ask, next: [...branches, otherwise] }))
}

/** Steps lead forwards only; a field may be asked by several steps or by none. */
const sections: fc.Arbitrary<Section> = fc
  .tuple(fields, ...Array.from({ length: last }, (_, place) => stepAt(place)))
  .map(([known, ...steps]) => ({
    id: 'any',
    version: 1,
    fields: known,
    start: 'step0',
    steps: Object.fromEntries(steps.map((step, place) => [`step${place}`, step])),
    measures: {
      trust: { least: 0, most: 4, start: 2, effects: { pet: { a: 2, b: -1 } } },
    },
  }))
