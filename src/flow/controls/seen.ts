import * as z from 'zod'
import type { Author } from '../field-rules.ts'
import { type Control, type FieldOf, sampled } from './control.ts'
import { answeredOrNot } from './own-words.ts'

/**
 * A page to read, whose only answer is Continue. That it was read is noted for each voice and is no answer:
 * it changes nothing, is shown to nobody, approved by nobody and exchanged with nobody.
 */
export const seen = (by: readonly [Author, ...Author[]]) =>
  ({
    by,
    class: 'F',
    need: 'OOOOOO',
    control: 'seen',
    max: 1,
    schema: z.literal('seen'),
    choices: [],
  }) as const

export const seenControl: Control<FieldOf<'seen'>> = {
  fhir: { type: 'display' },
  read: () => ({ value: 'seen' }),
  typedFor: (_, name) => ({ [name]: ['seen'] }),
  shown: () => [],
  cases: answeredOrNot,
  sample: () => 'seen',
  samples: [{ field: seen(sampled.by), valid: ['seen'], invalid: ['', 'read', ['seen']] }],
}
