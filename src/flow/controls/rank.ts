import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Codes, choiceWords, offering } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { textIn } from './own-words.ts'

/** The choices that matter most, in their order; at most so many. */
export const rank = <const C extends Codes>(rules: FieldRules, choices: C, most: number) => ({
  ...offering(rules, choices),
  control: 'rank' as const,
  max: most,
  schema: z
    .array(z.enum(choices, 'not-offered'))
    .min(1, 'empty')
    .max(most, 'too-many')
    .refine((ranked) => new Set(ranked).size === ranked.length, 'ranked-twice'),
})

/** The places of a rank, first to last, as a form names them. */
export const placesOf = ({ max }: FieldOf<'rank'>): readonly string[] =>
  Array.from({ length: max }, (_, index) => String(index + 1))

export const rankControl: Control<FieldOf<'rank'>> = {
  fhir: { type: 'choice', repeats: true },
  /** A place that was left out is closed up: what was ranked keeps its order. */
  read: (field, post) => ({
    value: placesOf(field)
      .map((place) => textIn(post, place))
      .filter((choice) => choice !== ''),
  }),
  typedFor: (field, name, value) =>
    Object.fromEntries(
      placesOf(field).map((place, index) => [`${name}.${place}`, textsIn(value).slice(index, index + 1)]),
    ),
  shown: (_, value, reads) =>
    textsIn(value)
      .map(choiceWords(reads))
      .map((text, index) => `${index + 1}. ${text}`),
  cases: ({ choices }) => ({ single: [undefined, ...choices.map((choice) => [choice])], choices }),
  sample: ({ max }, { choices }) => choices.slice(0, max),
  samples: [
    {
      field: rank(sampled, ['home', 'family', 'music'], 2),
      valid: [['music'], ['music', 'home']],
      invalid: [[], ['home', 'home'], ['home', 'family', 'music'], ['sea']],
    },
  ],
}
