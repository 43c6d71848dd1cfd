import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { textsIn } from '../json.ts'
import { type Codes, choiceWords, offering, oneIn } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'

/** One of several choices. */
export const one = <const C extends Codes>(rules: FieldRules, choices: C) => ({
  ...offering(rules, choices),
  control: 'one' as const,
  schema: z.enum(choices, 'not-offered'),
})

export const oneControl: Control<FieldOf<'one'>> = {
  fhir: { type: 'choice' },
  read: (_, post) => {
    const { choice, problem } = oneIn(post)
    return choice === undefined ? { problem: problem ?? 'empty' } : { value: choice }
  },
  typedFor: (_, name, value) => ({ [name]: textsIn(value) }),
  shown: (_, value, reads) => [choiceWords(reads)(String(value))],
  cases: ({ choices }) => ({ single: [undefined, ...choices], choices: [] }),
  sample: (_, { choices: [first = ''] }) => first,
  samples: [{ field: one(sampled, ['cat', 'dog']), valid: ['cat', 'dog'], invalid: ['fish', '', ['cat']] }],
}
