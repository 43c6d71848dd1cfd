import type { Json } from '#src/flow/json.ts'
import { readPost, typedFor } from '#src/flow/read-post.ts'
import type { Field, Section } from '#src/flow/section.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import type { FieldView } from '#views/form/controls/control-view.ts'
import { fieldView, problemSummary } from '#views/form/field.ts'
import { english } from '#views/words.ts'
import { fieldWordsOf } from './a-form-to-check.ts'
import { said } from './a-section.ts'

export type Pairs = readonly (readonly [string, string])[]

/** A form of one page with one field on it, to be drawn, sent and read. */
export const oneField = (field: Field): Section => ({
  id: 'one-field',
  version: 1,
  fields: { 'a.field': field },
  start: 'only',
  steps: { only: { ask: ['a.field'], next: 'done' } },
})

export const send = (field: Field, ...pairs: Pairs) =>
  readPost(oneField(field), ['a.field'], new URLSearchParams(pairs.map(([name, value]) => [name, value])))

/** What the page sends when nobody touched what it shows. */
export const pairsOf = (field: Field, value: Json): Pairs =>
  Object.entries(typedFor(field, 'a.field', said(value))).flatMap(([key, all]) =>
    all.map((one) => [key, one] as const),
  )

export const drawn = (
  field: Field,
  pairs: Pairs = [],
  problems: Readonly<Record<string, string>> = {},
  {
    choosable = [{ id: 'c1', name: 'Ann' }],
    ...more
  }: Partial<AnyFieldWords & Pick<FieldView, 'choosable'>> = {},
) => {
  const typed = Object.fromEntries(
    pairs.map(([name]) => [name, pairs.filter(([one]) => one === name).map(([, value]) => value)]),
  )
  const words = { ...fieldWordsOf(field), ...more }
  return {
    page: String(fieldView(english, { field, name: 'a.field', words, typed, choosable, problems })),
    summary: String(
      problemSummary(english, problems, {
        controls: { 'a.field': field },
        words: { 'a.field': words },
        typed,
      }),
    ),
  }
}
