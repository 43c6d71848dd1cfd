import type { CodeableConcept } from 'fhir/r4.js'
import type { RowPlaces } from '../flow/exchange-layout.ts'
import { isList, type Json, part, textsIn } from '../flow/json.ts'
import { entryNamed, fieldIn, wordsAt } from '../flow/spot.ts'
import { type Entry, spotOf } from '../plan/content.ts'
import { concept, type Thing } from './entry-told.ts'
import type { Making } from './told-plan.ts'

/** One row of an answer, by its parts: what it is called, and what else it says of it. */
export type Named = {
  readonly places: RowPlaces
  readonly name: string
  readonly concept: CodeableConcept
  /** The code of a choice, or the text, of one part. */
  readonly choiceOf: (part: string | undefined) => string | undefined
  /** As it reads. */
  readonly textOf: (part: string | undefined) => string | undefined
  /** These parts in a line, each by its own name. */
  readonly lineOf: (parts: readonly string[]) => string
  /** All that has no place of its own. */
  readonly rest: string
}

/** Undefined where the answer has no parts, or none that names it: then all of it is one text. */
export const namedIn = (making: Making, entry: Entry, { value }: Thing): Named | undefined => {
  const places = entryNamed(making.plan.layout.rows, entry.field)
  const row = part(value, 'said') ?? value
  if (!places || isList(row) || typeof row !== 'object' || row === null) return undefined
  const all = partsOf(making, entry, row)
  const one = all.find(({ part: of }) => of === places.name)
  if (!one) return undefined
  const find = (of: string | undefined) => all.find(({ part: other }) => other === of)
  const lineOf = (parts: readonly string[]): string => parts.flatMap((of) => lineIn(find(of))).join('; ')
  const placed = [places.name, places.reaction, places.reason, ...(places.dose ?? [])]
  return {
    ...{ places, name: one.text, concept: concept(one.text, row[places.name] ?? null), lineOf },
    choiceOf: (of) => find(of)?.value,
    textOf: (of) => find(of)?.text,
    rest: lineOf(all.flatMap(({ part: of }) => (placed.includes(of) ? [] : [of]))),
  }
}

type Said = {
  readonly part: string
  readonly label: string
  readonly value: string
  readonly text: string
}
const lineIn = (one: Said | undefined): readonly string[] =>
  one === undefined ? [] : [`${one.label}: ${one.text}`]

const partsOf = (
  { plan: { forms } }: Making,
  entry: Entry,
  row: { readonly [part: string]: Json },
): readonly Said[] => {
  const { section, field } = entry
  const { at } = spotOf(entry)
  const form = forms.find((one) => one.section.id === section)
  const words = form && wordsAt(form.words, at)?.fields[field]
  const asked = fieldIn(forms, { section, at })
  const order =
    asked && 'parts' in asked && typeof asked.parts === 'object' ? Object.keys(asked.parts ?? {}) : []
  return order.flatMap((name): readonly Said[] => {
    const texts = textsIn(row[name])
    if (texts.length === 0) return []
    const said = entryNamed(words?.parts, name)
    const text = texts.map((one) => entryNamed(said?.choices, one) ?? one).join(', ')
    return [{ part: name, label: said?.label ?? name, value: texts.join(', '), text }]
  })
}
