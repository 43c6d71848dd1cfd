import { describe, expect, it } from 'vitest'
import { check } from '#src/flow/check.ts'
import { wholeNumber } from '#src/flow/fields.ts'
import type { Section, When } from '#src/flow/section.ts'
import { checked, everyone, people, pets, sectionOf } from '#test/kit/a-form-to-check.ts'

const brokenConditions: readonly (readonly [string, Section, object])[] = [
  [
    'a condition on a field that does not exist',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { shoes: { answered: true } }, go: 'done' }, 'done'] } },
    ),
    { kind: 'missing-answer', step: 'first', field: 'shoes' },
  ],
  [
    'a condition on an answer from another way',
    sectionOf(
      { pets, people },
      {
        first: { ask: [], next: [{ when: { 'given.age': { is: 'child' } }, go: 'left' }, 'right'] },
        left: { ask: ['pets'], next: 'done' },
        right: { ask: ['people'], next: [{ when: { pets: { is: 'cat' } }, go: 'done' }, 'done'] },
      },
    ),
    { kind: 'missing-answer', step: 'right', field: 'pets' },
  ],
  [
    'a condition on a later answer',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: [{ when: { people: { has: 'sister' } }, go: 'done' }, 'second'] },
        second: { ask: ['people'], next: 'done' },
      },
    ),
    { kind: 'later-answer', step: 'first', field: 'people', witness: ['first', 'second'] },
  ],
  [
    'a condition on a choice that is not offered',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { pets: { is: 'horse' } }, go: 'done' }, 'done'] } },
    ),
    { kind: 'unknown-choice', step: 'first', field: 'pets', detail: 'horse' },
  ],
  [
    'a condition on a pathway that there is not',
    sectionOf(
      { pets },
      {
        first: {
          ask: ['pets'],
          next: [{ when: { 'given.pathway': { has: 'dental' } }, go: 'done' }, 'done'],
        },
      },
    ),
    { kind: 'unknown-choice', step: 'first', field: 'given.pathway', detail: 'dental' },
  ],
  [
    'two answers at once to a question with one',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: [{ when: { pets: { is: 'cat' } }, go: 'second' }, 'done'] },
        second: { ask: ['people'], next: [{ when: { pets: { is: 'dog' } }, go: 'done' }, 'done'] },
      },
    ),
    { kind: 'never-holds', step: 'second', detail: 'done', witness: ['first', 'second'] },
  ],
  [
    'a condition behind one that takes everybody',
    sectionOf(
      { people },
      {
        first: {
          ask: ['people'],
          next: [
            { when: { people: { oneOf: ['sister', 'friend'] } }, go: 'done' },
            { when: { people: { has: 'friend' } }, go: 'done' },
            'done',
          ],
        },
      },
    ),
    { kind: 'never-holds', step: 'first', detail: 'done', witness: ['first'] },
  ],
  [
    'a number beyond its bounds',
    sectionOf(
      { years: wholeNumber(everyone, 0, 120) },
      { first: { ask: ['years'], next: [{ when: { years: { atLeast: 121 } }, go: 'done' }, 'done'] } },
    ),
    { kind: 'never-holds', step: 'first', detail: 'done', witness: ['first'] },
  ],
  [
    'a measure that the choices cannot bring so far',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { trust: { atLeast: 4 } }, go: 'done' }, 'done'] } },
      { measures: { trust: { least: 0, most: 10, start: 1, effects: { pets: { cat: 2, dog: 1 } } } } },
    ),
    { kind: 'never-holds', step: 'first', detail: 'done', witness: ['first'] },
  ],
]

/** Two questions about the same people; what the first one settled, the second one cannot find otherwise. */
const settled = (first: When, second: readonly When[]) =>
  sectionOf(
    { people },
    {
      first: { ask: ['people'], next: [{ when: first, go: 'second' }, 'done'] },
      second: { ask: [], next: [...second.map((when) => ({ when, go: 'done' })), 'done'] },
    },
  )
const never = { kind: 'never-holds', step: 'second', detail: 'done', witness: ['first', 'second'] }

const settledConditions: readonly (readonly [string, Section, object])[] = [
  [
    'a condition behind a choice that everybody here made',
    settled({ people: { has: 'sister' } }, [{ people: { has: 'sister' } }, { people: { has: 'friend' } }]),
    never,
  ],
  [
    'a condition on one choice alone where another was made',
    settled({ people: { has: 'sister' } }, [{ people: { is: 'friend' } }]),
    never,
  ],
  [
    'a condition on a second choice where only one was made',
    settled({ people: { is: 'sister' } }, [{ people: { has: 'friend' } }]),
    never,
  ],
  [
    'a condition on an answer where the question was left',
    settled({ people: { answered: false } }, [{ people: { oneOf: ['sister', 'friend'] } }]),
    never,
  ],
  [
    'a condition behind a choice that follows from two others',
    sectionOf(
      { people },
      {
        first: {
          ask: ['people'],
          next: [{ when: { people: { oneOf: ['sister', 'friend'] } }, go: 'second' }, 'done'],
        },
        second: { ask: [], next: [{ when: { people: { has: 'friend' } }, go: 'done' }, 'third'] },
        third: {
          ask: [],
          next: [
            { when: { people: { has: 'sister' } }, go: 'done' },
            { when: { 'given.age': { is: 'child' } }, go: 'done' },
            'done',
          ],
        },
      },
    ),
    { ...never, step: 'third', witness: ['first', 'second', 'third'] },
  ],
  [
    'a measure beyond its bound',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { trust: { atLeast: 6 } }, go: 'done' }, 'done'] } },
      { measures: { trust: { least: 0, most: 5, start: 4, effects: { pets: { cat: 3 } } } } },
    ),
    { ...never, step: 'first', witness: ['first'] },
  ],
]

describe('check of conditions', () => {
  it.each([...brokenConditions, ...settledConditions])('finds %s', (_, section, fault) => {
    expect(check([checked(section)])).toEqual([{ form: 'sample', ...fault }])
  })

  it('finds a condition that never holds and the step behind it that nobody reaches', () => {
    const section = sectionOf(
      { pets, people },
      {
        first: {
          ask: ['pets'],
          next: [{ when: { pets: { is: 'cat' }, 'given.age': { has: 'child' } }, go: 'second' }, 'done'],
        },
        second: { ask: ['people'], next: [{ when: { pets: { has: 'cat' } }, go: 'third' }, 'done'] },
        third: { ask: [], next: [{ when: { pets: { answered: false } }, go: 'fourth' }, 'done'] },
        fourth: { ask: [], next: 'done' },
      },
    )
    expect(check([checked(section)])).toEqual([
      { kind: 'unreachable-step', form: 'sample', step: 'fourth' },
      {
        kind: 'never-holds',
        form: 'sample',
        step: 'third',
        detail: 'fourth',
        witness: ['first', 'second', 'third'],
      },
    ])
  })

  it('takes a number at either side of a limit as possible', () => {
    const section = sectionOf(
      { years: wholeNumber(everyone, 0, 120) },
      {
        first: {
          ask: ['years'],
          next: [
            { when: { years: { atLeast: 120 } }, go: 'done' },
            { when: { years: { below: 1 } }, go: 'done' },
            { when: { years: { below: 18 } }, go: 'done' },
            'done',
          ],
        },
      },
    )
    expect(check([checked(section)])).toEqual([])
  })

  it('takes a number as possible that no condition names', () => {
    const section = sectionOf(
      { years: wholeNumber(everyone, 1900, 2100) },
      { first: { ask: ['years'], next: [{ when: { years: { answered: true } }, go: 'done' }, 'done'] } },
    )
    expect(check([checked(section)])).toEqual([])
  })
})
