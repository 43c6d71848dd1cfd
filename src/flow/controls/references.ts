import * as z from 'zod'
import type { FieldRules } from '../field-rules.ts'
import { part, textsIn } from '../json.ts'
import { chosenIn } from './choices.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { answeredOrNot, noteWords, textIn } from './own-words.ts'

/** Points at items of a list elsewhere in the plan by their ids; a note names who is not in it, and nobody is an answer too: beside it the note says more, such as whom never to call. */
export const references = (rules: FieldRules, to: string) => ({
  ...rules,
  control: 'references' as const,
  to,
  max: 9,
  schema: z
    .object({
      items: z.array(z.string().max(40)).max(9, 'too-many'),
      note: noteWords,
      none: z.literal(true).exactOptional(),
    })
    .refine(({ items, note, none }) => items.length > 0 || note !== '' || none === true, 'empty')
    .refine(({ items, none }) => none !== true || items.length === 0, 'not-together'),
  choices: [],
})

/** With a number to call there is somebody: what is posted is asked again, and what was kept before stays an answer. */
const aNumber = /(?:\d[\s().-]*){10}/

export const referencesControl: Control<FieldOf<'references'>> = {
  fhir: { type: 'reference', repeats: true },
  read: (_, post) => {
    const note = textIn(post, 'note').trim()
    const isNobody = textIn(post, 'none') === 'none'
    if (isNobody && aNumber.test(note)) return { problem: 'not-together' }
    return { value: { items: chosenIn(post), note, ...(isNobody ? { none: true } : {}) } }
  },
  typedFor: (_, name, value) => ({
    [name]: textsIn(part(value, 'items')),
    [`${name}.note`]: textsIn(part(value, 'note')),
    ...(part(value, 'none') === true ? { [`${name}.none`]: ['none'] } : {}),
  }),
  shown: (_, value, { contact, words }) => [
    ...textsIn(part(value, 'items')).flatMap((id) => contact(id) ?? []),
    ...textsIn(part(value, 'note')),
    // Behind what was written: whoever reads first that there is nobody stops there.
    ...(part(value, 'none') === true ? [words?.none ?? ''] : []),
  ],
  cases: answeredOrNot,
  sample: (_, { items = [], text }) => ({ items, note: text }),
  samples: [
    {
      field: references(sampled, 'neighbours'),
      valid: [
        { items: ['c1'], note: '' },
        { items: [], note: 'the man next door' },
        { items: [], note: '', none: true },
        { items: [], note: 'not the man next door', none: true },
      ],
      invalid: [
        { items: [], note: '' },
        { items: ['c1'], note: '', none: true },
        { items: ['c'.repeat(41)], note: '' },
        ['c1'],
      ],
    },
  ],
}
