import { describe, expect, it } from 'vitest'
import { check } from '#src/flow/check.ts'
import type { FieldRules } from '#src/flow/field-rules.ts'
import { one, text } from '#src/flow/fields.ts'
import type { Section, Step } from '#src/flow/section.ts'
import { checked, everyone, people, pets, sectionOf, sound } from '#test/kit/a-form-to-check.ts'

const brokenSteps: readonly (readonly [string, Section, object])[] = [
  [
    'a start that is no step',
    sectionOf({ pets }, { second: { ask: ['pets'], next: 'done' } }),
    { kind: 'no-start', detail: 'first' },
  ],
  [
    'a step with the name of the summary page',
    sectionOf({ pets }, { first: { ask: ['pets'], next: 'check' }, check: { ask: [], next: 'done' } }),
    { kind: 'reserved-step', step: 'check' },
  ],
  [
    'a step with the name of the end',
    sectionOf({ pets }, { first: { ask: ['pets'], next: 'done' }, done: { ask: [], next: 'done' } }),
    { kind: 'reserved-step', step: 'done' },
  ],
  [
    'a way that leads nowhere',
    sectionOf(
      { pets },
      { first: { ask: ['pets'], next: [{ when: { pets: { is: 'cat' } }, go: 'lost' }, 'done'] } },
    ),
    { kind: 'dead-end', step: 'first', detail: 'lost' },
  ],
  [
    'steps that lead back to each other',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: 'second' },
        second: { ask: ['people'], next: [{ when: {}, go: 'first' }, 'done'] },
      },
    ),
    { kind: 'loop', step: 'first', witness: ['first', 'second', 'first'] },
  ],
  [
    'a question without a field',
    sectionOf({ pets }, { first: { ask: ['pets', 'shoes'], next: 'done' } }),
    { kind: 'unknown-field', step: 'first', field: 'shoes' },
  ],
  [
    'a step that no way leads to',
    sectionOf(
      { pets, people },
      { first: { ask: ['pets'], next: 'done' }, second: { ask: ['people'], next: 'done' } },
    ),
    { kind: 'unreachable-step', step: 'second' },
  ],
  [
    'a field asked twice on one way',
    sectionOf(
      { pets, people },
      {
        first: { ask: ['pets'], next: [{ when: { 'given.age': { is: 'child' } }, go: 'done' }, 'second'] },
        second: { ask: ['people'], next: 'third' },
        third: { ask: ['pets'], next: 'done' },
      },
    ),
    { kind: 'asked-twice', step: 'third', field: 'pets', witness: ['first', 'second', 'third'] },
  ],
  [
    'a field that no step asks',
    sectionOf({ pets, people }, { first: { ask: ['pets'], next: 'done' } }),
    { kind: 'never-asked', field: 'people' },
  ],
  [
    'a field that only an author without a role could answer',
    sectionOf({ ward: text({ ...everyone, by: ['S'] }) }, { first: { ask: ['ward'], next: 'done' } }),
    { kind: 'asked-of-nobody', step: 'first', field: 'ward', witness: ['first'] },
  ],
  [
    'a field for clinicians on a way for the person',
    sectionOf(
      { dose: text({ ...everyone, by: ['K'] }) },
      {
        first: { ask: [], next: [{ when: { 'given.role': { is: 'patient' } }, go: 'second' }, 'done'] },
        second: { ask: ['dose'], next: 'done' },
      },
    ),
    { kind: 'asked-of-nobody', step: 'second', field: 'dose', witness: ['first', 'second'] },
  ],
]

const brokenRules: readonly (readonly [string, FieldRules, object])[] = [
  [
    'a clinical field that the person may write',
    { ...everyone, class: 'C', by: ['P', 'K'] },
    { kind: 'clinical-author', detail: 'P K' },
  ],
]

describe('check of steps and fields', () => {
  it('finds nothing in a sound form', () => {
    expect(check([checked(sound)])).toEqual([])
  })

  it.each(brokenSteps)('finds %s', (_, section, fault) => {
    expect(check([checked(section)])).toEqual([{ form: 'sample', ...fault }])
  })

  it.each(brokenRules)('finds %s', (_, rules, fault) => {
    const section = sectionOf({ note: text(rules) }, { first: { ask: ['note'], next: 'done' } })
    expect(check([checked(section)])).toEqual([{ form: 'sample', field: 'note', ...fault }])
  })

  it('does not call a field asked twice when each way asks it once', () => {
    const section = sectionOf(
      { pets },
      {
        first: { ask: [], next: [{ when: { 'given.role': { is: 'carer' } }, go: 'left' }, 'right'] },
        left: { ask: ['pets'], next: 'middle' },
        middle: { ask: [], next: [{ when: { 'given.role': { is: 'carer' } }, go: 'done' }, 'right'] },
        right: { ask: ['pets'], next: 'done' },
      },
    )
    expect(check([checked(section)])).toEqual([])
  })

  it('says so when a section has too many states to look at', () => {
    const turns = Object.fromEntries(
      Array.from({ length: 16 }, (_, turn) => [`turn${turn}`, one(everyone, ['a', 'b'])]),
    )
    const steps = Object.keys(turns).map((turn, index): [string, Step] => [
      index === 0 ? 'first' : turn,
      {
        ask: [turn],
        next: index === 15 ? [{ when: { trust: { atLeast: 1 } }, go: 'done' }, 'done'] : `turn${index + 1}`,
      },
    ])
    const effects = Object.fromEntries(Object.keys(turns).map((turn, index) => [turn, { a: 2 ** index }]))
    const measures = { trust: { least: 0, most: 100_000, start: 0, effects } }
    const section = sectionOf(turns, Object.fromEntries(steps), { measures })
    expect(check([checked(section)])).toEqual([{ kind: 'too-many-states', form: 'sample' }])
  })
})
