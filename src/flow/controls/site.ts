import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { answeredOrNot, lengths, textIn } from './own-words.ts'

/**
 * What lets somebody in, such as a code: the text lies apart under a key of its own, and the answer only says which it is.
 * It is shown on a click of its own, to whom `readers` says so, and never beside the rest.
 */
export const site = (rules: Omit<FieldRules, 'sees'>) => ({
  ...rules,
  sees: 'site' as const,
  control: 'site' as const,
  max: lengths.text,
  schema: z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/) }),
  choices: [],
})

export const siteControl: Control<FieldOf<'site'>> = {
  fhir: { type: 'string' },
  read: (_, post) => {
    const id = textIn(post, 'kept.id')
    return id ? { value: { id } } : { problem: 'empty' }
  },
  typedFor: (_, name, value) => ({ [`${name}.kept.id`]: textsIn(part(value, 'id')) }),
  shown: (_, __, { words }) => [words?.stored ?? 'stored'],
  cases: answeredOrNot,
  sample: () => ({ id: 'site-of-sample' }),
  samples: [
    {
      field: site(sampled),
      valid: [{ id: 'site-of-sample' }],
      invalid: [{ id: '../etc' }, { id: '' }, { id: 4711 }, '4711', {}],
    },
  ],
}
