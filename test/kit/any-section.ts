import * as fc from 'fast-check'
import type { Said } from '#src/flow/answer.ts'
import type { FieldRules } from '#src/flow/field-rules.ts'
import { many, manyWithNote, one } from '#src/flow/fields.ts'
import type { Json } from '#src/flow/json.ts'
import type { Field, Given, Pathway, Section, Step, Test, When } from '#src/flow/section.ts'

/** The person, a helper, a clinician at a form of her own, and the team, which asks what any of them may answer. */
const walkers: readonly Pick<Given, 'role' | 'asks'>[] = [
  { role: 'patient' },
  { role: 'carer' },
  { role: 'clinician' },
  { role: 'clinician', asks: ['P', 'H', 'K', 'K1'] },
]
const groups: readonly (readonly Pathway[])[] = [[], ['ltc'], ['eol'], ['mhc'], ['eol', 'mhc']]
export const everyone: readonly Given[] = groups.flatMap((pathway) =>
  walkers.map((walker): Given => ({ pathway, age: 'adult', nation: 'wales', ...walker })),
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
/** Everything that the sections can tell apart. */
export const everything = saidTo('pet').flatMap((pet) =>
  saidTo('people').flatMap((people) => saidTo('meals').map((meals) => ({ pet, people, meals }))),
)

const rules: fc.Arbitrary<FieldRules> = fc.record({
  by: fc.constantFrom<FieldRules['by']>(['P', 'H', 'K'], ['P', 'K'], ['P'], ['K'], ['H', 'K1']),
  class: fc.constant('W' as const),
  need: fc.constantFrom('OOOOOO', 'M-----', '---R--', 'O--O--'),
})
export const forAll: FieldRules = { by: ['P', 'H', 'K'], class: 'W', need: 'OOOOOO' }

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
export const sections: fc.Arbitrary<Section> = fc
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
