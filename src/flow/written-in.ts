import { codesOf, textsIn } from './heard-text.ts'
import { type Json, keptRows, part } from './json.ts'
import type { Field } from './section.ts'
import { entryNamed } from './spot.ts'

/** What somebody wrote in an answer: not what a list calls it, nor a day, a row's id or whom it points at. */
export const writtenIn = (field: Field, value: Json): readonly string[] => {
  if (wordless.has(field.control)) return []
  if (field.control === 'references') return written(field, part(value, 'note') ?? '')
  if (!('parts' in field)) return written(field, value)
  const records = field.control === 'rows' ? keptRows(value).map((row) => part(row, 'said') ?? {}) : [value]
  return records.flatMap((record) =>
    Object.entries(record ?? {}).flatMap(([name, one]) => {
      const rules = entryNamed(field.parts, name)
      return rules ? writtenIn(rules, one) : []
    }),
  )
}

const wordless: ReadonlySet<Field['control']> = new Set([
  'date',
  'partial-date',
  'number',
  'file',
  'site',
  'list',
])

const written = (field: Field, value: Json): readonly string[] => {
  const codes = codesOf(field)
  return textsIn(value).filter((text) => text !== '' && !codes.includes(text))
}
