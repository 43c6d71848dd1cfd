import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
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
import { noteWords, textIn } from './own-words.ts'

/** Any choices and own words; one of the two has to hold something. */
export const manyWithNote = <const C extends Codes>(rules: FieldRules, choices: C, alone: Alone<C> = {}) => ({
  ...offering(rules, choices),
  ...alone,
  control: 'many-with-note' as const,
  schema: z
    .object({ choices: z.array(z.enum(choices, 'not-offered')), note: noteWords })
    .refine((value) => value.choices.length > 0 || value.note !== '', 'empty')
    .refine((value) => isAgreed(value.choices, alone), 'not-together'),
})

export const manyWithNoteControl: Control<FieldOf<'many-with-note'>> = {
  fhir: { type: 'open-choice', repeats: true },
  read: (_, post) => ({ value: { choices: chosenIn(post), note: textIn(post, 'note').trim() } }),
  typedFor: (_, name, value) => ({
    [name]: textsIn(part(value, 'choices')),
    [`${name}.note`]: textsIn(part(value, 'note')),
  }),
  shown: (_, value, reads) => [
    ...textsIn(part(value, 'choices')).map(choiceWords(reads)),
    ...textsIn(part(value, 'note')),
  ],
  cases: (field) => setsOf(field, []),
  sample: (field, { choices, text }) => ({ choices: agreedOf(field, choices), note: text }),
  samples: [
    {
      field: manyWithNote(sampled, ['cat', 'dog']),
      valid: [
        { choices: [], note: 'fish' },
        { choices: ['dog', 'cat'], note: '' },
      ],
      invalid: [{ choices: [], note: ' ' }, { choices: ['fish'], note: '' }, ['cat']],
    },
    {
      field: manyWithNote(sampled, ['cat', 'none'], { exclusive: ['none'] }),
      valid: [{ choices: ['none'], note: 'since the last one died' }],
      invalid: [{ choices: ['none', 'cat'], note: '' }],
    },
  ],
}
