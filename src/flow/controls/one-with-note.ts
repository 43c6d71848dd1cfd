import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import { type Codes, choiceWords, offering, oneIn } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { noteWords, textIn } from './own-words.ts'

/** One choice and, where the person wants, a few words of their own. */
export const oneWithNote = <const C extends Codes>(rules: FieldRules, choices: C) => ({
  ...offering(rules, choices),
  control: 'one-with-note' as const,
  schema: z.object({ choice: z.enum(choices, 'not-offered'), note: noteWords }),
})

export const oneWithNoteControl: Control<FieldOf<'one-with-note'>> = {
  fhir: { type: 'open-choice' },
  read: (_, post) => {
    const { choice, problem = 'empty' } = oneIn(post)
    const note = textIn(post, 'note').trim()
    if (choice !== undefined) return { value: { choice, note } }
    return { problem: problem === 'empty' && note !== '' ? 'choose-too' : problem }
  },
  typedFor: (_, name, value) => ({
    [name]: textsIn(part(value, 'choice')),
    [`${name}.note`]: textsIn(part(value, 'note')),
  }),
  shown: (_, value, reads) => [
    ...textsIn(part(value, 'choice')).map(choiceWords(reads)),
    ...textsIn(part(value, 'note')),
  ],
  cases: ({ choices }) => ({ single: [undefined, ...choices], choices: [] }),
  sample: (_, { choices: [choice = ''], text }) => ({ choice, note: text }),
  samples: [
    {
      field: oneWithNote(sampled, ['home', 'away']),
      valid: [
        { choice: 'home', note: '' },
        { choice: 'away', note: 'by the sea' },
      ],
      invalid: [{ note: 'by the sea' }, { choice: 'moon', note: '' }, 'home'],
    },
  ],
}
