import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, type Post, type Raw, sampled } from './control.ts'
import { monthIn } from './month.ts'
import { textIn } from './own-words.ts'

/** A day of the calendar. */
export const date = (rules: FieldRules) => ({
  ...rules,
  control: 'date' as const,
  max: 10,
  schema: z.iso.date('not-a-date'),
  choices: [],
})

export const dateControl: Control<FieldOf<'date'>> = {
  fhir: { type: 'date' },
  read: (_, post) => dayIn(post),
  typedFor: (_, name, value) => {
    const [year = '', month = '', day = ''] = String(value).split('-')
    return { [`${name}.day`]: [day], [`${name}.month`]: [month], [`${name}.year`]: [year] }
  },
  shown: (_, value) => textsIn(value),
  cases: (_, { days }) => ({ single: [undefined, ...days], choices: [] }),
  sample: () => '1948-03-27',
  samples: [
    {
      field: date(sampled),
      valid: ['2028-02-29', '1948-03-27'],
      invalid: ['2027-02-29', '01/02/2027', 1948],
    },
  ],
}

const dayIn = (post: Post): Raw => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => textIn(post, part).trim())
  if (!day && !month && !year) return { problem: 'empty' }
  if (/^\d{1,3}$/.test(year)) return { problem: 'year-of-four' }
  return { value: `${year.padStart(4, '0')}-${monthIn(month).padStart(2, '0')}-${day.padStart(2, '0')}` }
}
