import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import {
  type Alone,
  agreedOf,
  type Codes,
  choiceWords,
  chosenIn,
  isAgreed,
  offering,
  setsOf,
} from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'

/** Any of several choices, one at least. */
export const many = <const C extends Codes>(rules: FieldRules, choices: C, alone: Alone<C> = {}) => ({
  ...offering(rules, choices),
  ...alone,
  control: 'many' as const,
  schema: z
    .array(z.enum(choices, 'not-offered'))
    .min(1, 'empty')
    .refine((chosen) => isAgreed(chosen, alone), 'not-together'),
})

export const manyControl: Control<FieldOf<'many'>> = {
  fhir: { type: 'choice', repeats: true },
  read: (_, post) => ({ value: chosenIn(post) }),
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value, reads) => textsIn(value).map(choiceWords(reads)),
  cases: (field) => setsOf(field),
  sample: (field, { choices }) => agreedOf(field, choices),
  samples: [
    {
      field: many(sampled, ['cat', 'dog']),
      valid: [['cat'], ['dog', 'cat']],
      invalid: [[], ['cat', 'fish'], 'cat'],
    },
    {
      field: many(sampled, ['cat', 'dog', 'none'], { exclusive: ['none'] }),
      valid: [['none'], ['cat', 'dog']],
      invalid: [['cat', 'none']],
    },
    {
      field: many(sampled, ['cat', 'indoors', 'outdoors'], { apart: [['indoors', 'outdoors']] }),
      valid: [['cat', 'outdoors'], ['indoors']],
      invalid: [['outdoors', 'cat', 'indoors']],
    },
  ],
}
