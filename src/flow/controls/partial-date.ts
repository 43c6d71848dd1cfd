import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, type Post, type Raw, sampled } from './control.ts'
import { dateInWords, monthIn } from './month.ts'
import { answeredOrNot, figuresIn } from './own-words.ts'

/** A year, a month of a year, or a day: as much as somebody knows. */
export const partialDate = (rules: FieldRules) => ({
  ...rules,
  control: 'partial-date' as const,
  max: 10,
  schema: z.string().refine(isPartialDate, 'not-a-partial-date'),
  choices: [],
})

/** What is not known is filled up with the first of it, so that the calendar can judge the rest. */
const isPartialDate = (text: string): boolean =>
  /^\d{4}(-\d\d){0,2}$/.test(text) && z.iso.date().safeParse(`${text}-01-01`.slice(0, 10)).success

export const partialDateControl: Control<FieldOf<'partial-date'>> = {
  fhir: { type: 'date' },
  read: (_, post) => asMuchAsIsKnown(post),
  typedFor: (_, name, value) => {
    const [year = '', month = '', day = ''] = String(value).split('-')
    return { [`${name}.day`]: [day], [`${name}.month`]: [month], [`${name}.year`]: [year] }
  },
  shown: (_, value) => textsIn(value).map(dateInWords),
  cases: answeredOrNot,
  sample: () => '1998-03',
  samples: [
    {
      field: partialDate(sampled),
      valid: ['1998', '1998-03', '2028-02-29'],
      invalid: ['98', '1998-13', '2027-02-29', '--03', 1998],
    },
  ],
}

/** A day without its month, or a month without its year, stays as it is and is refused. */
const asMuchAsIsKnown = (post: Post): Raw => {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => figuresIn(post, part))
  if (!day && !month && !year) return { problem: 'empty' }
  const twoDigits = (text: string): string => (text === '' ? '' : text.padStart(2, '0'))
  const parts = [year, twoDigits(monthIn(month)), twoDigits(day)]
  return { value: parts.slice(0, parts.findLastIndex((part) => part !== '') + 1).join('-') }
}
