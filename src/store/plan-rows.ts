import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PlanRow } from '../plan/reads/plan-row.ts'
import { type Key, openedValue, sealedValue } from './sealing.ts'
import type { Tables } from './tables.ts'

/** A plan's row as it lies in the store: who it is about and what a list says in words is sealed. */
export type StoredRow = Tables['plans']['$inferSelect']

type Words = Pick<PlanRow, 'family' | 'given' | 'born' | 'ownerName' | 'calledOpenly'> &
  Partial<Pick<PlanRow, 'nhsNumber' | 'reviewOn' | 'suspendedFor' | 'suspendedUntil'>>

/** @param before the row as it was written last, whose words are not sealed again where they are the same */
export const sealedRow = (
  key: Key,
  { row, rule }: Ruled,
  before?: { readonly row: PlanRow; readonly stored: StoredRow },
): StoredRow => {
  const { family, given, born, ownerName, calledOpenly, ...unnamed } = row
  const { nhsNumber, reviewOn, suspendedFor, suspendedUntil, ...rest } = unnamed
  const said = { nhsNumber, reviewOn, suspendedFor, suspendedUntil }
  const words: Words = { family, given, born, ownerName, calledOpenly, ...said }
  const isSame = before !== undefined && namesOfWords.every((name) => before.row[name] === row[name])
  return {
    ...rest,
    owner: row.owner ?? null,
    practice: row.practice ?? null,
    submittedAt: row.submittedAt ?? null,
    rule,
    shown: isSame ? before.stored.shown : sealedValue(key, placeOfRow, words),
  }
}
type Ruled = { readonly row: PlanRow; readonly rule: number | null }

const namesOfWords = [
  ...(['family', 'given', 'born', 'ownerName', 'calledOpenly'] as const),
  ...(['nhsNumber', 'reviewOn', 'suspendedFor', 'suspendedUntil'] as const),
]

export const openedRow = (key: Key | undefined, { shown, ...row }: StoredRow): PlanRow =>
  planRow(row, openedValue<Words>(key, placeOfRow, shown))
export const placeOfRow = 'row'

/** What can be said of a row whose words cannot be read. */
export const listedRow = (
  key: Key | undefined,
  stored: StoredRow,
): { readonly row: PlanRow; readonly isDamaged: boolean } => {
  try {
    return { row: openedRow(key, stored), isDamaged: false }
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    const { shown: _, ...row } = stored
    return { row: planRow(row, nobody), isDamaged: true }
  }
}
const nobody: Words = { family: '', given: '', born: '', ownerName: '', calledOpenly: '' }

const planRow = ({ rule: _, ...row }: Omit<StoredRow, 'shown'>, words: Words): PlanRow => ({
  ...row,
  ...words,
  owner: row.owner ?? undefined,
  practice: row.practice ?? undefined,
  submittedAt: row.submittedAt ?? undefined,
  nhsNumber: words.nhsNumber,
  reviewOn: words.reviewOn,
  suspendedFor: words.suspendedFor,
  suspendedUntil: words.suspendedUntil,
  hasDanger: row.hasDanger ?? false,
  isDisclosureOpen: row.isDisclosureOpen ?? false,
  isRefusalChanged: row.isRefusalChanged ?? false,
  isChangedSince: row.isChangedSince ?? false,
  isQuestionKept: row.isQuestionKept ?? false,
})
