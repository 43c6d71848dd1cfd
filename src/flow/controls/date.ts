import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, type Post, type Raw, sampled } from './control.ts'
import { dateInWords, monthIn } from './month.ts'
import { figuresIn } from './own-words.ts'

/** A day of the calendar. */
export const date = (rules: FieldRules) => ofDays(rules, z.iso.date('not-a-date'))

/** The day on which somebody was born who may be alive. */
export const birthDate = (rules: FieldRules, leastYear: number) =>
  ofDays(
    rules,
    z.iso.date('not-a-date').refine((day) => Number(day.slice(0, 4)) >= leastYear, 'born-too-long-ago'),
  )

const ofDays = (rules: FieldRules, schema: z.ZodType<string>) => ({
  ...rules,
  control: 'date' as const,
  max: 10,
  schema,
  choices: [],
})

export const dateControl: Control<FieldOf<'date'>> = {
  fhir: { type: 'date' },
  read: (_, post) => dayIn(post),
  typedFor: (_, name, value) => {
    const [year = '', month = '', day = ''] = String(value).split('-')
    return { [`${name}.day`]: [day], [`${name}.month`]: [month], [`${name}.year`]: [year] }
  },
  shown: (_, value) => textsIn(value).map(dateInWords),
  cases: (_, { days }) => ({ single: [undefined, ...days], choices: [] }),
  sample: () => '1948-03-27',
  samples: [
    {
      field: date(sampled),
      valid: ['2028-02-29', '1948-03-27'],
      invalid: ['2027-02-29', '01/02/2027', 1948],
    },
    { field: birthDate(sampled, 1900), valid: ['1948-03-27'], invalid: ['1850-03-27', '2027-02-29'] },
  ],
}

const dayIn = (post: Post): Raw => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => figuresIn(post, part))
  if (!day && !month && !year) return { problem: 'empty' }
  if (/^\d{1,3}$/.test(year)) return { problem: 'year-of-four' }
  return { value: `${year.padStart(4, '0')}-${monthIn(month).padStart(2, '0')}-${day.padStart(2, '0')}` }
}
