import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { answeredOrNot, lengths, ownWords, readText } from './own-words.ts'

/** Own words on one line. */
export const text = (rules: FieldRules, max = lengths.text) => ofText(rules, max, ownWords(max))

export const email = (rules: FieldRules) => ofText(rules, 254, z.email('not-an-email').max(254, 'too-long'))

/** Ten digits with the modulus 11 check digit; spaces are taken out. */
export const nhsNumber = (rules: FieldRules) =>
  ofText(
    rules,
    14,
    z
      .string()
      .transform((typed) => typed.replace(/[\s-]/g, ''))
      .refine(isNhsNumber, 'not-an-nhs-number'),
  )

export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

const ofText = (rules: FieldRules, max: number, schema: z.ZodType<string>) => ({
  ...rules,
  control: 'text' as const,
  max,
  schema,
  choices: [],
})

export const textControl: Control<FieldOf<'text'>> = {
  fhir: { type: 'string' },
  read: (_, post) => readText(post),
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value) => textsIn(value),
  cases: answeredOrNot,
  sample: ({ schema, max }, own) =>
    [own.text.slice(0, max), `${own.text}@example.org`, 'asha@example.org', '9990000018'].find(
      (value) => schema.safeParse(value).success,
    ) ?? own.text,
  samples: [
    { field: text(sampled), valid: ['tea', 'two words'], invalid: ['   ', 'a'.repeat(201), 5] },
    { field: email(sampled), valid: ['ann@example.org'], invalid: ['ann@', ['ann@example.org']] },
    { field: nhsNumber(sampled), valid: ['9990000018'], invalid: ['999 000 0019', ''] },
  ],
}
