import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { readText } from './own-words.ts'

export const wholeNumber = (rules: FieldRules, least: number, most: number) => ({
  ...rules,
  control: 'number' as const,
  max: String(most).length,
  least,
  most,
  schema: z.coerce
    .number('not-a-number')
    .int('not-a-number')
    .min(least, 'not-a-number')
    .max(most, 'not-a-number'),
  choices: [],
})

export const numberControl: Control<FieldOf<'number'>> = {
  fhir: { type: 'integer' },
  read: readText,
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value) => textsIn(value),
  /** Numbers between two limits are alike, so the least one that is possible and each limit stand for all. */
  cases: ({ least, schema }, { numbers }) => ({
    single: [undefined, ...[least, ...numbers].filter((number) => schema.safeParse(number).success)],
    choices: [],
  }),
  sample: ({ least, most }) => Math.min(most, Math.max(least, 5)),
  samples: [{ field: wholeNumber(sampled, 1, 9), valid: [1, 9], invalid: [0, 10, 1.5, 'two'] }],
}
