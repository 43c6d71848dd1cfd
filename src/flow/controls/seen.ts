import * as z from 'zod'
import type { Author } from '../field-rules.ts'
import type { Field, Section } from '../section.ts'
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

/** Whether nothing is asked but to read. */
export const isOnlyToRead = (fields: Section['fields'], asked: readonly string[]): boolean =>
  asked.length > 0 && asked.every((name) => fields[name]?.control === 'seen')

/** Every page to read of a section and of its lists' items, by its field. */
export const pagesToRead = (section: Section): ReadonlyMap<string, Field> => {
  const known = toRead.get(section)
  if (known) return known
  const pages = new Map(
    Object.entries(section.fields).flatMap(([name, field]) => [
      ...(field.control === 'seen' ? [[name, field] as const] : []),
      ...(field.control === 'list' ? pagesToRead(field.item) : []),
    ]),
  )
  toRead.set(section, pages)
  return pages
}
const toRead = new WeakMap<Section, ReadonlyMap<string, Field>>()
