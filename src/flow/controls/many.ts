import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Codes, choiceWords, chosenIn, offering } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'

/** Any of several choices, one at least. */
export const many = <const C extends Codes>(rules: FieldRules, choices: C) => ({
  ...offering(rules, choices),
  control: 'many' as const,
  schema: z.array(z.enum(choices, 'not-offered')).min(1, 'empty'),
})

export const manyControl: Control<FieldOf<'many'>> = {
  fhir: { type: 'choice', repeats: true },
  read: (_, post) => ({ value: chosenIn(post) }),
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value, reads) => textsIn(value).map(choiceWords(reads)),
  cases: ({ choices }) => ({ single: [undefined, ...choices.map((choice) => [choice])], choices }),
  sample: (_, { choices }) => choices,
  samples: [
    {
      field: many(sampled, ['cat', 'dog']),
      valid: [['cat'], ['dog', 'cat']],
      invalid: [[], ['cat', 'fish'], 'cat'],
    },
  ],
}
