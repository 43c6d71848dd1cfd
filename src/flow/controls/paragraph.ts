import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { answeredOrNot, lengths, ownWords, readText } from './own-words.ts'

/** Own words on as many lines as they take. */
export const paragraph = (rules: FieldRules, max = lengths.paragraph) => ({
  ...rules,
  control: 'paragraph' as const,
  max,
  schema: ownWords(max),
  choices: [],
})

/** Own words that have to say something; `isEmpty`: what stands in their place and tells nobody anything. */
export const account = (rules: FieldRules, isEmpty: (text: string) => boolean, max = lengths.paragraph) => ({
  ...paragraph(rules, max),
  schema: ownWords(max).refine((text) => !isEmpty(text), 'says-nothing'),
})

export const paragraphControl: Control<FieldOf<'paragraph'>> = {
  fhir: { type: 'text' },
  read: readText,
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value) => textsIn(value),
  cases: answeredOrNot,
  sample: ({ max }, { text }) => text.slice(0, max),
  samples: [
    { field: account(sampled, (text) => text === 'x'), valid: ['After ten minutes'], invalid: ['x', ' '] },
    { field: paragraph(sampled), valid: ['first\nsecond', 'one'], invalid: [' \n ', 'a'.repeat(4001), {}] },
  ],
}
