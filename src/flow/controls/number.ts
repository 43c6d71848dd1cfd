import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { figuresOf } from '../heard-text.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { readText } from './own-words.ts'

export const wholeNumber = (rules: FieldRules, least: number, most: number) => {
  const beyond = `not-between ${least} ${most}`
  return of(rules, { least, most }, whole('not-a-number').min(least, beyond).max(most, beyond))
}

/** In which somebody was born: each way to miss it has its own words. */
export const birthYear = (rules: FieldRules, least: number, most: number) =>
  of(
    rules,
    { least, most },
    whole('year-of-four').superRefine((year, context) => {
      if (year < 1000 || year > 9999) context.addIssue('year-of-four')
      else if (year < least) context.addIssue('born-too-long-ago')
      else if (year > most) context.addIssue('in-the-future')
    }),
  )

const whole = (problem: string) => z.coerce.number(problem).int(problem)

const of = (
  rules: FieldRules,
  bounds: { readonly least: number; readonly most: number },
  schema: z.ZodType<number>,
) => ({
  ...rules,
  ...bounds,
  control: 'number' as const,
  max: String(bounds.most).length,
  schema,
  choices: [],
})

export const numberControl: Control<FieldOf<'number'>> = {
  fhir: { type: 'integer' },
  read: (field, post) => readText(field, (part) => post(part).map(figuresOf)),
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value) => textsIn(value),
  /** Numbers between two limits are alike, so the least one that is possible and each limit stand for all. */
  cases: ({ least, schema }, { numbers }) => ({
    single: [undefined, ...[least, ...numbers].filter((number) => schema.safeParse(number).success)],
    choices: [],
  }),
  sample: ({ least, most }) => Math.min(most, Math.max(least, 5)),
  samples: [
    { field: wholeNumber(sampled, 1, 9), valid: [1, 9], invalid: [0, 10, 1.5, 'two'] },
    { field: birthYear(sampled, 1900, 2100), valid: [1900, 1941], invalid: [26, 1880, 2101, 19411, 'two'] },
  ],
}
