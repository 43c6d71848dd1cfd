import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
import { everyField } from './every-field.ts'

const fields = flows.sections.flatMap(everyField)
const written = fields.flatMap(({ name, field, words }) =>
  field.control === 'rows' && 'amount' in field.parts ? [{ name, field, words }] : [],
)
const dose = {
  medicine: 'Morphine sulfate',
  amount: '2.5 milligrams',
  route: 'Under the skin',
  repeat: '1 hour',
  most: '6 doses',
  for: 'Pain',
  checked: '2026-11-20',
  chart: 'yes',
}
const rowOf = (changes: Readonly<Record<string, string>>, parts: readonly string[]) => ({
  none: false,
  rows: [
    {
      id: 'row-1',
      said: Object.fromEntries(
        Object.entries({ ...dose, ...changes }).filter(([part]) => parts.includes(part)),
      ),
    },
  ],
})
const takes = (changes: Readonly<Record<string, string>>): readonly boolean[] =>
  written.map(({ field }) => field.schema.safeParse(rowOf(changes, Object.keys(field.parts))).success)
const by = (one: boolean) => written.map(() => one)

test('RULE-MOD-1: doses stand in fields of clinicians alone, and nobody else is asked for one', () => {
  expect(written.map(({ name }) => name)).toEqual(expect.arrayContaining(['antic.items', 'antic.rescue']))
  expect(written.every(({ field }) => isClinicianOnly(field))).toBe(true)
  const asked = fields.filter(({ words }) =>
    /\bdoses?\b/i.test([words.label, words.hint, words.why].join(' ')),
  )
  expect(asked.filter(({ field }) => !isClinicianOnly(field)).map(({ name }) => name)).toEqual([])
})

test.each(['2.5 milligrams', '0.5 milligrams', '10 micrograms', '1 to 2 puffs', '100 millilitres'])(
  'RULE-MOD-1: a dose of %s is taken',
  (amount) => {
    expect(takes({ amount })).toEqual(by(true))
  },
)

test.each([
  '5.0 milligrams',
  '.5 milligrams',
  '2.50 milligrams',
  '100 mcg',
  '5mg',
  '5 ml',
  '10 IU',
  '5',
  'some',
])('RULE-MOD-1: a dose of %s is refused: it is misread', (amount) => {
  expect(takes({ amount })).toEqual(by(false))
})

test.each([
  ['route', 'sc'],
  ['route', 'PO'],
  ['repeat', '4 hrs'],
  ['most', '20.0 milligrams'],
])('RULE-MOD-1: %s “%s” is refused, since it is a short form or a figure that is misread', (part, text) => {
  expect(takes({ [part]: text })).toEqual(by(false))
})

test('RULE-MOD-1: a dose is whole, with the day on which it was checked', () => {
  for (const part of ['amount', 'route', 'repeat', 'most', 'checked'])
    for (const { field } of written)
      expect(
        field.schema.safeParse(
          rowOf(
            {},
            Object.keys(field.parts).filter((one) => one !== part),
          ),
        ).success,
        part,
      ).toBe(false)
})
