import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlainField } from '#src/flow/controls/control.ts'
import * as field from '#src/flow/fields.ts'

const rules = { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' } as const
const read = ({ schema }: PlainField, typed: unknown) => {
  const result = schema.safeParse(typed)
  return result.success ? { value: result.data } : { problem: result.error.issues[0]?.message }
}

describe('a field', () => {
  const pets = ['cat', 'dog'] as const

  it.each<readonly [string, PlainField, unknown, unknown]>([
    ['a text', field.text(rules), ' tea ', 'tea'],
    ['a paragraph', field.paragraph(rules), 'first\nsecond', 'first\nsecond'],
    ['lines', field.lines(rules), ['tea ', 'soup'], ['tea', 'soup']],
    ['a date', field.date(rules), '2028-02-29', '2028-02-29'],
    ['a whole number', field.wholeNumber(rules, 1, 9), '9', 9],
    ['a phone number', field.phones(rules), ['Ann: 0141 496 0123'], ['Ann: 0141 496 0123']],
    ['an email address', field.email(rules), 'ann@example.org', 'ann@example.org'],
    ['an NHS number', field.nhsNumber(rules), '999 000 0018', '9990000018'],
    ['one choice', field.one(rules, pets), 'cat', 'cat'],
    ['many choices', field.many(rules, pets), ['dog', 'cat'], ['dog', 'cat']],
    [
      'a choice and a note',
      field.oneWithNote(rules, pets),
      { choice: 'cat', note: ' black ' },
      { choice: 'cat', note: 'black' },
    ],
    [
      'a note and no choice',
      field.manyWithNote(rules, pets),
      { choices: [], note: 'fish' },
      { choices: [], note: 'fish' },
    ],
    ['one stage of two', field.stages(rules, ['green', 'red']), { red: 'shouts' }, { red: 'shouts' }],
    [
      'a reference',
      field.references(rules, 'contact'),
      { items: ['c1'], note: '' },
      { items: ['c1'], note: '' },
    ],
  ])('takes %s', (_, of, typed, value) => {
    expect(read(of, typed)).toEqual({ value })
  })

  it.each<readonly [string, PlainField, unknown, string]>([
    ['an empty text', field.text(rules), '   ', 'empty'],
    ['a text of 201 characters', field.text(rules), 'a'.repeat(201), 'too-long 200 1'],
    ['a text over a bound of its own', field.text(rules, 3), 'four', 'too-long 3 1'],
    ['a paragraph of 4001 characters', field.paragraph(rules), 'a'.repeat(4012), 'too-long 4000 12'],
    ['a family more than there is room for', field.text(rules, 3), '👨‍👩‍👧👍🏽éa', 'too-long 3 1'],
    ['signs piled on one letter', field.text(rules, 3), `a${'\u0301'.repeat(70)}`, 'too-long 3 2'],
    ['no lines', field.lines(rules), [], 'empty'],
    ['an empty line', field.lines(rules), ['tea', ' '], 'empty'],
    ['more lines than there may be', field.lines(rules, 2), ['a', 'b', 'c'], 'too-many'],
    ['a day that there is not', field.date(rules), '2027-02-29', 'not-a-date'],
    ['a date in another order', field.date(rules), '01/02/2027', 'not-a-date'],
    ['a number below its bound', field.wholeNumber(rules, 1, 9), '0', 'not-between 1 9'],
    ['a number above its bound', field.wholeNumber(rules, 1, 9), '10', 'not-between 1 9'],
    ['a part of a number', field.wholeNumber(rules, 1, 9), '1.5', 'not-a-number'],
    ['a word for a number', field.wholeNumber(rules, 1, 9), 'two', 'not-a-number'],
    ['a phone number with a digit missing', field.phones(rules), ['014149601'], 'not-a-phone'],
    ['an email address without a place', field.email(rules), 'ann@', 'not-an-email'],
    ['an NHS number whose check digit is wrong', field.nhsNumber(rules), '999 000 0019', 'not-an-nhs-number'],
    ['a choice that is not offered', field.one(rules, pets), 'fish', 'not-offered'],
    ['a choice among many that is not offered', field.many(rules, pets), ['cat', 'fish'], 'not-offered'],
    ['no choice of many', field.many(rules, pets), [], 'empty'],
    [
      'a note without a choice where one is needed',
      field.oneWithNote(rules, pets),
      { note: 'black' },
      'not-offered',
    ],
    ['neither choice nor note', field.manyWithNote(rules, pets), { choices: [], note: ' ' }, 'empty'],
    ['no stage', field.stages(rules, ['green', 'red']), {}, 'empty'],
    ['neither reference nor note', field.references(rules, 'contact'), { items: [], note: '' }, 'empty'],
  ])('refuses %s', (_, of, typed, problem) => {
    expect(read(of, typed)).toEqual({ problem })
  })

  it('refuses a stage that is not offered', () => {
    expect(read(field.stages(rules, ['green', 'red']), { blue: 'sings' })).toHaveProperty('problem')
  })

  it('reads what it wrote: a value that was taken is taken again, unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const once = read(field.text(rules), typed)
        if ('value' in once) expect(read(field.text(rules), once.value)).toEqual(once)
      }),
    )
  })
})

describe('isNhsNumber', () => {
  it('takes a number whose check digit is 11 less the remainder, and 0 for 11', () => {
    expect(field.isNhsNumber('9990000018')).toBe(true)
    expect(field.isNhsNumber('9990000000')).toBe(false)
  })

  it('takes at most one last digit for any first nine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (middle) => {
        const start = `999${String(middle).padStart(6, '0')}`
        const taken = Array.from({ length: 10 }, (_, digit) => field.isNhsNumber(`${start}${digit}`))
        expect(taken.filter(Boolean).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('finds any one wrong digit, and any two neighbours that were swapped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        (middle, place, by) => {
          const start = `999${String(middle).padStart(6, '0')}`
          const check = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).find(field.isNhsNumber)
          if (check === undefined) return
          const digits = [...check]
          const wrong = digits.with(place, String((Number(digits[place]) + by) % 10)).join('')
          const swapped = digits
            .with(place, digits[place + 1] ?? '')
            .with(place + 1, digits[place] ?? '')
            .join('')
          expect(field.isNhsNumber(wrong)).toBe(false)
          expect(field.isNhsNumber(swapped)).toBe(swapped === check)
        },
      ),
    )
  })

  it.each(['999000001', '99900000188', '99900000a8', ''])('refuses %j', (typed) => {
    expect(field.isNhsNumber(typed)).toBe(false)
  })
})
