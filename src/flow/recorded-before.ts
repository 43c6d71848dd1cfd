import type { Said } from './answer.ts'
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

const daysOf = (said: Said, { part, day, about }: RecordedOf): readonly string[] | undefined => {
  const value = said.kind === 'answer' ? said.value : undefined
  if (typeof value !== 'object' || value === null || !('rows' in value)) return undefined
  const { rows } = value
  if (!Array.isArray(rows) || rows.length === 0) return []
  const those = rows.map(partsOf).filter((parts) => about.includes(String(parts[part])))
  return those.length === 0 ? undefined : those.map((parts) => String(parts[day] ?? ''))
}

/** The parts of one row. */
export const partsOf = (row: unknown): Readonly<Record<string, unknown>> => {
  const said = typeof row === 'object' && row !== null && 'said' in row ? row.said : undefined
  return typeof said === 'object' && said !== null ? { ...said } : {}
}
