import type { Said } from './answer.ts'
import { isList, type Json, part } from './json.ts'
import { ukDay } from './uk-day.ts'

/** Rows about decisions: in which part it stands which one, and on which day it was looked at. */
export type RecordedOf = { readonly part: string; readonly day: string; readonly about: readonly string[] }

/** Where it is recorded whether somebody can make a decision: of refusing by what a clinician read as a refusal, of others by their fields. */
export type CapacityRecorded = {
  readonly field: string
  readonly part: string
  readonly day: string
  readonly refusing: readonly string[]
  readonly others: readonly { readonly about: readonly string[]; readonly fields: readonly string[] }[]
}

/**
 * Whether what a clinician recorded of such a decision is older than words about it: by the day that its row names, else by
 * when it was recorded. Where no row is about it nothing was recorded; that there are none at all was recorded too.
 */
export const recordedBefore = (
  recorded: { readonly said: Said; readonly saidAt: string },
  of: RecordedOf,
  wordsAt: string,
): boolean => {
  const days = daysOf(recorded.said, of)
  return (
    days !== undefined &&
    (recorded.saidAt < wordsAt || days.some((day) => day !== '' && day < ukDay(wordsAt)))
  )
}

const daysOf = (said: Said, of: RecordedOf): readonly string[] | undefined => {
  const rows = rowsRecorded(said)
  if (rows === undefined) return undefined
  if (rows.length === 0) return []
  const those = rows.filter((row) => isRowAbout(row, of))
  return those.length === 0 ? undefined : those.map((row) => saidIn(row, of.day))
}

/** Undefined where nothing was recorded: that there are none was. */
export const rowsRecorded = (said: Said): readonly Json[] | undefined => {
  const rows = said.kind === 'answer' ? part(said.value, 'rows') : undefined
  return rows === undefined || isList(rows) ? rows : []
}

export const isRowAbout = (row: Json | undefined, of: Pick<RecordedOf, 'part' | 'about'>): boolean =>
  of.about.includes(saidIn(row, of.part))

const saidIn = (row: Json | undefined, name: string): string =>
  String(part(part(row ?? null, 'said') ?? null, name) ?? '')
