import { describe, expect, test } from 'vitest'
import type { Problem } from '#src/flow/check/problem.ts'
import { check, checkPlan } from '#src/flow/check.ts'
import type { Author, FieldRules } from '#src/flow/field-rules.ts'
import { one, text } from '#src/flow/fields.ts'
import type { Section } from '#src/flow/section.ts'
import { checked, everyone, pets, sectionOf } from '#test/kit/a-form-to-check.ts'

/** A choice by some, and behind one of its choices a field by others. */
const behind = (opener: readonly [Author, ...Author[]], rules: FieldRules): Section =>
  sectionOf(
    { choice: one({ ...everyone, by: opener }, ['a', 'b']), after: text(rules) },
    {
      first: { ask: ['choice'], next: [{ when: { choice: { is: 'a' } }, go: 'second' }, 'done'] },
      second: { ask: ['after'], next: 'done' },
    },
  )
const found = (section: Section) => check([checked(section)])
const kinds = (problems: readonly Problem[]) => problems.map(({ kind }) => kind)

describe('what each walk sees', () => {
  test.for<readonly [string, readonly [Author, ...Author[]]]>([
    ['the person', ['P']],
    ['a helper', ['H']],
    ['anybody', ['P', 'H', 'K']],
  ])('a clinician’s field may stand behind an answer of %s: the team walks over it', ([, opener]) => {
    expect(found(behind(opener, { ...everyone, by: ['K'] }))).toEqual([])
    expect(found(behind(opener, { ...everyone, by: ['K1'] }))).toEqual([])
  })

  test.for<readonly [string, FieldRules['by']]>([
    ['the person’s', ['P']],
    ['a helper’s', ['H']],
    ['the person’s, which a clinician may answer too', ['P', 'K']],
  ])('a question of %s behind an answer that only clinicians give is a fault', ([, by]) => {
    const fault = { form: 'sample', step: 'second', field: 'after', witness: ['first', 'second'] }
    expect(found(behind(['K'], { ...everyone, by }))).toEqual([
      { kind: 'asked-of-clinicians-only', ...fault },
    ])
    expect(found(behind(['K', 'P', 'H'], { ...everyone, by }))).toEqual([])
  })

  test('a field that nobody with a role may author is still asked of nobody', () => {
    expect(kinds(found(behind(['P'], { ...everyone, by: ['S'] })))).toEqual(['asked-of-nobody'])
  })
})

describe('what opens a question that clinicians must answer', () => {
  const must: FieldRules = { ...everyone, by: ['K'], class: 'C', need: 'M-----' }
  const fault = { kind: 'opened-by-others', form: 'sample', step: 'second', field: 'after', detail: 'choice' }

  test('is an answer that a clinician may give too, so that she can settle a difference', () => {
    expect(found(behind(['P', 'H'], must))).toEqual([fault])
    expect(found(behind(['P', 'H', 'K'], must))).toEqual([])
    expect(found(behind(['P', 'K1'], must))).toEqual([])
  })

  test('may be anybody’s where the question may stay open', () => {
    expect(found(behind(['P', 'H'], { ...must, need: 'RRROOO' }))).toEqual([])
  })

  test('is looked for on every fork before it, and in earlier chapters', () => {
    const later = sectionOf(
      { choice: one({ ...everyone, by: ['P'] }, ['a', 'b']), pets, after: text(must) },
      {
        first: { ask: ['choice'], next: [{ when: { choice: { is: 'a' } }, go: 'between' }, 'done'] },
        between: { ask: ['pets'], next: 'second' },
        second: { ask: ['after'], next: 'done' },
      },
    )
    expect(found(later)).toEqual([fault])
    const reading = sectionOf(
      { after: text(must) },
      {
        first: { ask: [], next: [{ when: { choice: { is: 'a' } }, go: 'second' }, 'done'] },
        second: { ask: ['after'], next: 'done' },
      },
      { id: 'later', reads: { choice: one({ ...everyone, by: ['P'] }, ['a', 'b']) } },
    )
    const owner = sectionOf(
      { choice: one({ ...everyone, by: ['P'] }, ['a', 'b']) },
      { first: { ask: ['choice'], next: 'done' } },
    )
    expect(checkPlan([checked(owner), checked(reading)])).toEqual([{ ...fault, form: 'later' }])
  })

  test('is not a fork whose ways all lead to the question', () => {
    const both = sectionOf(
      { choice: one({ ...everyone, by: ['P'] }, ['a', 'b']), pets, after: text(must) },
      {
        first: { ask: ['choice'], next: [{ when: { choice: { is: 'a' } }, go: 'between' }, 'second'] },
        between: { ask: ['pets'], next: 'second' },
        second: { ask: ['after'], next: 'done' },
      },
    )
    expect(found(both)).toEqual([])
  })
})
