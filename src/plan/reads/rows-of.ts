import type { Said } from '../../flow/answer.ts'
import { saidParts, shownParts } from '../../flow/controls/parts.ts'
import { saidRows } from '../../flow/controls/rows.ts'
import { type Json, keptRows, part } from '../../flow/json.ts'
import type { Field } from '../../flow/section.ts'
import type { AnyFieldWords } from '../../flow/words.ts'
import type { Entry } from '../content.ts'
import { formAsking, type PlanForms } from '../plan-forms.ts'

/** One of several records that one answer holds, such as a treatment. */
export type RowOf = {
  readonly id: string
  /** What it is about, without what was decided of it. */
  readonly name: string
  readonly shown: string
}

/** The records of an answer of which each tells what it is about; none of any other answer. */
export const rowsOf = (
  forms: PlanForms,
  { field, said, shown }: Pick<Entry, 'field' | 'said' | 'shown'>,
): readonly RowOf[] => {
  const form = formAsking(forms, field)
  const rules = form?.section.fields[field]
  const all = said.kind === 'answer' ? saidRows(said.value) : []
  if (rules?.control !== 'rows' || all.length !== shown.length) return []
  const words = form?.words.fields[field]
  return all.map(({ id, said }, index) => ({
    id,
    name: nameOf(rules, said, words),
    shown: shown[index] ?? '',
  }))
}

type Rows = Extract<Field, { readonly control: 'rows' }>

/** By the part that tells it, and by what its choice cannot do without. */
const nameOf = (
  { parts, mustsOf, tells = [] }: Rows,
  said: Readonly<Record<string, Json>>,
  words: AnyFieldWords | undefined,
): string => {
  const [first = ''] = tells
  const named = [first, ...(mustsOf?.[first]?.[String(said[first])] ?? [])]
  const own = Object.fromEntries(Object.entries(parts).filter(([key]) => named.includes(key)))
  return shownParts({ parts: own, musts: [] }, said, { words, contact: () => undefined })
    .map(({ text }) => text)
    .join(', ')
}

/** What each record of an answer is about, by the first part that none goes without; any other answer has none. */
export const namesOfRows = (rules: Field | undefined, said: Said): readonly string[] => {
  if (rules?.control !== 'rows' || said.kind !== 'answer') return []
  const [key = ''] = rules.musts
  const parts = Object.fromEntries(Object.entries(rules.parts).filter(([name]) => name === key))
  return saidRows(said.value).map((row) =>
    shownParts({ parts, musts: [] }, row.said, { words: undefined, contact: () => undefined })
      .map(({ text }) => text)
      .join(', '),
  )
}

const rowsIn = (said: Said): readonly Json[] => (said.kind === 'answer' ? keptRows(said.value) : [])

/** The same answer without these; undefined where nothing is left of it. */
export const saidWithout = (said: Said, ids: readonly string[]): Said | undefined => {
  const left = rowsIn(said).filter((row) => !ids.includes(String(part(row, 'id'))))
  return left.length === 0 || said.kind !== 'answer'
    ? undefined
    : { ...said, value: { ...saidParts(said.value), rows: left } }
}

/** Whether a record of this name of two answers is the same, letter for letter. */
export const isSameRow = (one: Said, other: Said, id: string): boolean => {
  const of = (said: Said) => rowsIn(said).find((row) => part(row, 'id') === id)
  const row = of(one)
  return row !== undefined && JSON.stringify(row) === JSON.stringify(of(other))
}

/** What was approved without records that were taken back since. */
export const entryWithout = <One extends Pick<Entry, 'said' | 'shown'>>(
  entry: One,
  ids: readonly string[],
): One | undefined => {
  const said = saidWithout(entry.said, ids)
  const rows = rowsIn(entry.said)
  const shown = entry.shown.filter((_, index) => !ids.includes(String(part(rows[index] ?? null, 'id'))))
  return said && { ...entry, said, shown }
}
