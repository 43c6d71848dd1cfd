import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PracticeId } from '../plan/ids.ts'
import type { Status } from '../plan/lifecycle.ts'
import type { ListedPlan, PracticePlan } from '../plan/ports.ts'
import { type OpenedPublication, openedPublication, type PublicationRow } from './publication-rows.ts'
import type { Key } from './sealing.ts'

/** While a practice has the draft. */
export const waiting: readonly Status[] = ['submitted', 'in-review']

export type ApprovedAs = Pick<
  OpenedPublication,
  'version' | 'awaySince' | 'family' | 'given' | 'born' | 'nhsNumber'
>

/** To the practice that signed it, a draft that another one reads is nothing that waits: what stands is. */
export const asKnownAt = (row: ListedPlan, practice: PracticeId): ListedPlan =>
  row.offeredTo === undefined
    ? row
    : row.offeredTo === practice
      ? { ...row, isQuestionLeft: false }
      : {
          ...row,
          status: row.suspendedFor === undefined ? 'approved' : 'suspended',
          isDisclosureOpen: row.isSignersDisclosureOpen,
          isWordLeft: row.isSignersWordLeft,
          ...{ hasDanger: false, dangers: [], alerts: 0, drafters: [], claims: [], passedOn: undefined },
          ...{ reader: undefined, readSince: undefined, returnedAt: undefined },
          ...{ isLetterUsed: false, toTell: [] },
          spokenUp: row.spokenUp.map((one) => ({ ...one, now: [], gone: [] })),
          wroteBeside: row.wroteBeside.map((one) => ({ ...one, name: '' })),
        }

/**
 * What the person changed since is theirs until they hand it over, their name as well; a number that was never
 * approved is read from the draft while the practice has it.
 */
export const practicePlan = (row: ListedPlan, published: ApprovedAs | undefined): PracticePlan => {
  const { family, given, born } = published ?? row
  const draftsNumber = waiting.includes(row.status) ? row.nhsNumber : undefined
  return {
    id: row.id,
    status: row.status,
    family,
    given: given || row.ownerName,
    born,
    version: published?.version,
    isLive: published?.awaySince === null,
    isOwnerless: row.owner === undefined,
    nhsNumber: published ? published.nhsNumber : draftsNumber,
    changedSince: row.isChangedSince,
    ...asListed(row),
  }
}

/** What a list says of it as its row does. */
const asListed = (row: ListedPlan) => {
  const { isDisclosureOpen, isRefusalChanged, isTreatmentAsked, isQuestionKept, isDisowned } = row
  const { isUseUnread, isUseOpen, hasDanger, dangers, isDamaged, returnedAt, reviewOn } = row
  const { suspendedFor, suspendedUntil, closedFor, reviewAfter, audit } = row
  const { isQuestionLeft, isUseToLookAt } = row
  const { firstSubmittedAt, submittedAt, reader, readSince, claims, passedOn, drafters, isWordLeft } = row
  const { isLetterUsed, toTell, stands, pathways, spokenUp, wroteBeside } = row
  return {
    ...{ isDisclosureOpen, isRefusalChanged, isTreatmentAsked, isQuestionKept, isDisowned },
    ...{ isUseUnread, isUseOpen, hasDanger, dangers, isDamaged, returnedAt, reviewOn, isQuestionLeft },
    isUseToLookAt,
    ...{ suspendedFor, suspendedUntil, closedFor, reviewAfter, audit },
    ...{ firstSubmittedAt, submittedAt, reader, readSince, claims, passedOn, drafters, isWordLeft },
    ...{ isLetterUsed, toTell, stands, pathways, spokenUp, wroteBeside },
  }
}

/** Undefined where nothing was approved, or it cannot be read. */
export const approvedAs = (
  key: Key | undefined,
  row: PublicationRow | null | undefined,
): ApprovedAs | undefined => {
  if (!row) return undefined
  try {
    return openedPublication(key, row)
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    const { version, awaySince } = row
    return { version, awaySince, family: '', given: '', born: '', nhsNumber: undefined }
  }
}
