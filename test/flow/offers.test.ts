import { describe, expect, test } from 'vitest'
import { check } from '#src/flow/check.ts'
import { many, one, oneWithNote, text } from '#src/flow/fields.ts'
import { pathOf } from '#src/flow/path.ts'
import { plainSteps } from '#src/flow/plain-words.ts'
import { readPost } from '#src/flow/read-post.ts'
import { type Section, section, type When } from '#src/flow/section.ts'
import { offeredIn } from '#src/flow/step.ts'
import { checked, people, pets, sectionOf, wordsOf } from '#test/kit/a-form-to-check.ts'
import { answersOf, aPatient, said } from '#test/kit/a-section.ts'

const must = { by: ['P'], class: 'W', need: 'MMMMMM' } as const
const walks = section({
  id: 'walks',
  version: 1,
  fields: {
    'walk.pet': one(must, ['cat', 'dog']),
    'walk.where': oneWithNote(must, ['garden', 'park', 'school']),
    'walk.with': many(must, ['alone', 'lead']),
  },
  offers: {
    'walk.where': { park: { 'walk.pet': { is: 'dog' } }, school: { 'given.age': { is: 'child' } } },
    'walk.with': { lead: { 'walk.where': { oneOf: ['park', 'school'] } } },
  },
  start: 'pet',
  steps: {
    pet: { ask: ['walk.pet'], next: 'where' },
    where: { ask: ['walk.where'], next: 'with' },
    with: { ask: ['walk.with'], next: 'done' },
  },
})
const park = said({ choice: 'park', note: '' })
const path = (pet: string, where = park) =>
  pathOf(walks, answersOf({ 'walk.pet': said(pet), 'walk.where': where }), aPatient)

describe('choices under a condition', () => {
  test('are offered while it holds of what was said before', () => {
    expect(path('dog').withheld).toEqual({ 'walk.where': ['school'] })
    expect(path('cat').withheld).toEqual({ 'walk.where': ['park', 'school'] })
    const child = pathOf(walks, answersOf({}), { ...aPatient, age: 'child' })
    expect(child.withheld).toEqual({ 'walk.where': ['park'], 'walk.with': ['lead'] })
  })

  test('given while they were offered are kept, asked for again, and no answer until then', () => {
    expect(path('dog')).toMatchObject({ again: [], missing: [{ field: 'walk.with', need: 'M' }] })
    const { again, live, missing } = path('cat')
    expect(again).toEqual(['walk.where'])
    expect(live['walk.where']).toEqual(park)
    expect(missing.map(({ field }) => field)).toEqual(['walk.where', 'walk.with'])
  })

  test('are refused in a post while they are not offered, and taken while they are', () => {
    const send = (pet: string) =>
      readPost(
        offeredIn(walks, path(pet).withheld),
        ['walk.where'],
        new URLSearchParams([['walk.where', 'park']]),
      )
    expect(send('cat').problems).toEqual({ 'walk.where': 'not-offered' })
    expect(send('dog').said).toEqual({ 'walk.where': park })
  })

  test('do not compile on a field, a choice or a condition that there is not, nor on a kind without choices', () => {
    const of = { id: 'of', version: 1, start: 'a', steps: { a: { ask: [], next: 'done' } } } as const
    const fields = { a: one(must, ['yes', 'no']), b: text(must) }
    section({ ...of, fields, offers: { a: { yes: { b: { answered: true } } } } })
    // @ts-expect-error no such field
    section({ ...of, fields, offers: { c: { yes: {} } } })
    // @ts-expect-error no such choice
    section({ ...of, fields, offers: { a: { maybe: {} } } })
    // @ts-expect-error no such field in the condition
    section({ ...of, fields, offers: { a: { yes: { c: { answered: true } } } } })
    // @ts-expect-error nothing to choose
    section({ ...of, fields, offers: { b: { yes: {} } } })
    expect(offeredIn(walks, {})).toBe(walks)
  })

  test('are told in plain words with their condition', () => {
    const [, where] = plainSteps(walks, wordsOf(walks))
    expect(where?.asks[0]).toMatchObject({
      choices: ['garden', 'park', 'school'],
      offers: [
        { choice: 'park', when: [{ about: 'A label', test: { kind: 'is', choices: ['dog'] } }] },
        { choice: 'school', when: [{ about: 'given.age', test: { kind: 'is', choices: ['child'] } }] },
      ],
    })
  })
})

const offering = (when: When, more: Readonly<Record<string, When>> = {}): Section =>
  sectionOf(
    { pets, people },
    {
      first: { ask: ['pets'], next: 'second' },
      second: { ask: ['people'], next: [{ when: { people: { has: 'sister' } }, go: 'done' }, 'done'] },
    },
    { offers: { people: { sister: when, ...more } } },
  )

describe('lints of choices under a condition', () => {
  const faults = (section: Section) => check([checked(section)])

  test('find nothing in one that somebody is offered, or in a condition on it', () => {
    expect(faults(offering({ pets: { is: 'cat' } }))).toEqual([])
    expect(faults({ ...walks, fields: walks.fields })).toEqual([])
  })

  test.each<readonly [string, When, object]>([
    [
      'that nobody is ever offered',
      { pets: { is: 'cat' }, not: { pets: { is: 'cat' } } },
      { kind: 'never-offered', field: 'people', detail: 'sister' },
    ],
    [
      'on a choice that there is not',
      { pets: { is: 'horse' } },
      { kind: 'unknown-choice', step: 'second', field: 'pets', detail: 'horse' },
    ],
    [
      'on an answer of its own page',
      { people: { has: 'friend' } },
      { kind: 'later-answer', step: 'second', field: 'people', witness: ['second'] },
    ],
  ])('find one %s', (_, when, fault) => {
    expect(faults(offering(when))).toEqual([{ form: 'sample', ...fault }])
  })

  test('find a question that somebody is asked without one choice', () => {
    const cat: When = { pets: { is: 'cat' } }
    const dog: When = { pets: { is: 'dog' } }
    expect(faults(offering(cat, { friend: dog, neighbour: dog }))).toEqual([
      {
        form: 'sample',
        kind: 'nothing-offered',
        step: 'second',
        field: 'people',
        witness: ['first', 'second'],
      },
    ])
    expect(faults(offering(cat, { friend: { not: cat }, neighbour: dog }))).toEqual([])
  })
})
