import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import { type Codes, choiceWords, offering } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { lengths, ownWords, textIn } from './own-words.ts'

/** A text for each stage, such as early signs in green, amber and red. */
export const stages = <const C extends Codes>(rules: FieldRules, choices: C) => ({
  ...offering(rules, choices),
  control: 'stages' as const,
  schema: z
    .record(
      z.string().refine((stage) => choices.includes(stage), 'not-offered'),
      ownWords(lengths.note),
    )
    .refine((value) => Object.keys(value).length > 0, 'empty'),
})

export const stagesControl: Control<FieldOf<'stages'>> = {
  fhir: { type: 'group' },
  read: ({ choices }, post) => ({
    value: Object.fromEntries(
      choices.map((stage) => [stage, textIn(post, stage).trim()]).filter(([, text]) => text !== ''),
    ),
  }),
  typedFor: ({ choices }, name, value) =>
    Object.fromEntries(choices.map((stage) => [`${name}.${stage}`, textsIn(part(value, stage))])),
  shown: ({ choices }, value, reads) =>
    choices.flatMap((stage) =>
      textsIn(part(value, stage)).map((text) => `${choiceWords(reads)(stage)}: ${text}`),
    ),
  cases: ({ choices }) => ({ single: [undefined, ...choices.map((choice) => [choice])], choices }),
  sample: (_, { choices, text }) => Object.fromEntries(choices.map((stage) => [stage, text])),
  samples: [
    {
      field: stages(sampled, ['green', 'red']),
      valid: [{ red: 'shouts' }, { green: 'sings', red: 'shouts' }],
      invalid: [{}, { blue: 'sings' }, { red: ' ' }],
    },
  ],
}
