import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controls } from '#src/flow/controls/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Field } from '#src/flow/section.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { fieldWordsOf } from '#test/kit/a-form-to-check.ts'
import { said } from '#test/kit/a-section.ts'
import { pairsOf, send } from '#test/kit/one-field.ts'

type Kept = readonly [kind: string, field: Field, value: Json]
const samples = Object.entries(controls).flatMap(([kind, control]) =>
  control.samples.map((sample) => ({ kind, field: sample.field, sample })),
)
const valid = samples.flatMap(({ kind, field, sample }) =>
  sample.valid.map((value): Kept => [kind, field, value]),
)
const invalid = samples.flatMap(({ kind, field, sample }) =>
  sample.invalid.map((value): Kept => [kind, field, value]),
)

describe('every kind of field', () => {
  test('has samples that it takes and samples that it refuses, under its own name', () => {
    for (const [kind, control] of Object.entries(controls)) {
      expect(control.samples.length, kind).toBeGreaterThan(0)
      for (const { field, valid, invalid } of control.samples) {
        expect(field.control).toBe(kind)
        expect([valid.length > 0, invalid.length > 0], kind).toEqual([true, true])
      }
    }
  })

  test.each(valid)('%s keeps a value that it takes as it is', (_, field, value) => {
    expect(field.schema.safeParse(value)).toEqual({ success: true, data: value })
  })

  test.each(invalid)('%s refuses what is no value of it', (_, field, value) => {
    expect(field.schema.safeParse(value).success).toBe(false)
  })

  test.each(valid)('%s: a value shown in a form and sent again is the same value', (_, field, value) => {
    expect(sentAgain(field, value)).toEqual({ said: { 'a.field': said(value) }, problems: {} })
  })

  test.each(samples)('$kind keeps whatever own words it holds, letter for letter', ({ field }) => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
        const choices = field.choices.slice(0, 2)
        const made = field.schema.safeParse(
          controls[field.control].sample(field, { text, choices, items: ['k1'] }),
        )
        if (made.success)
          expect(sentAgain(field, made.data)).toEqual({ said: { 'a.field': said(made.data) }, problems: {} })
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  test.each(valid)('%s: a value reads as one line or more, none of them blank', (kind, field, value) => {
    if (kind === 'seen')
      return expect(shown(field, fieldWordsOf(field), said(value), () => undefined)).toEqual([])
    const lines = shown(field, fieldWordsOf(field), said(value), (id) => `Ann (${id})`)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.trim()).not.toBe('')
  })

  test.each(samples)('$kind makes a valid value out of given words and choices', ({ field }) => {
    const value = controls[field.control].sample(field, {
      text: 'Zanzibar',
      choices: field.choices.slice(0, 1),
    })
    expect(field.schema.safeParse(value).success).toBe(true)
  })

  test.each(samples)('$kind tells conditions apart only values that it can have', ({ field }) => {
    const { single, choices } = controls[field.control].cases(field, {
      numbers: [],
      words: [],
      days: ['2026-05-15'],
    })
    expect(single).toContain(undefined)
    expect(choices.every((choice) => field.choices.some((one) => one === choice))).toBe(true)
  })
})

const sentAgain = (field: Field, value: Json) => send(field, ...pairsOf(field, value))
