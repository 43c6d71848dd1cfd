import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { DamagedRecord, ErasedRecord } from '../plan/damaged-record.ts'
import type { Recorded } from '../plan/facts.ts'
import type { PlanId } from '../plan/ids.ts'
import type { PlanRow } from '../plan/reads/plan-row.ts'
import type { Tables } from './tables.ts'

/** What seals everything that is said in one stream: of a plan, a training run, an account. */
export type Key = {
  readonly name: string
  /** The head of the stream before it was sealed, which its first link follows; empty where it never was otherwise. */
  readonly before: string
  /** Undefined once it was destroyed: what it sealed is nobody's to read any more. */
  readonly secret: KeyObject | undefined
}

/** The stream of a plan's facts, whose name its key has too. */
export const streamOf = (plan: PlanId): string => `plan:${plan}`

/** @param place what it is and which: opened anywhere else it is refused */
export const sealed = ({ name, secret }: Key, place: string, text: string | Uint8Array): Buffer => {
  if (!secret) throw new ErasedRecord(`${name} was erased`)
  return sealedUnder(secret, place, text)
}

/** What was sealed in this place; throws DamagedRecord where it is anything else. */
export const opened = (key: Key | undefined, place: string, bytes: Uint8Array): Buffer => {
  if (!key) throw new DamagedRecord(`${place}, which has no key`)
  if (!key.secret) throw new ErasedRecord(`${key.name} was erased`)
  const text = openedUnder(key.secret, place, bytes)
  if (!text) throw new DamagedRecord(`${key.name}, ${place}`)
  return text
}

/** The same for a value. */
export const sealedValue = (key: Key, place: string, value: unknown): Buffer =>
  sealed(key, place, JSON.stringify(value))
/** For what is long and mostly says the same again, as the questions of a plan do: a fifth of its bytes are stored. */
export const sealedPressed = (key: Key, place: string, value: unknown): Buffer =>
  sealed(key, place, deflateSync(JSON.stringify(value)))

/** Either of both; JSON never begins as what was pressed does. */
export const openedValue = <T>(key: Key | undefined, place: string, bytes: Uint8Array): T => {
  const text = opened(key, place, bytes)
  try {
    return JSON.parse((text[0] === firstOfPressed ? inflateSync(text) : text).toString('utf8'))
  } catch {
    throw new DamagedRecord(`${key?.name}, ${place}, is not JSON`)
  }
}
const firstOfPressed = 0x78

/** A key as an object is made ready once; as bytes it took four times as long to open a fact. */
export const sealedUnder = (secret: KeyObject, place: string, text: string | Uint8Array): Buffer => {
  const nonce = nextNonce()
  const cipher = createCipheriv(algorithm, secret, nonce).setAAD(Buffer.from(place))
  const body = typeof text === 'string' ? cipher.update(text, 'utf8') : cipher.update(text)
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()])
}

export const openedUnder = (secret: KeyObject, place: string, bytes: Uint8Array): Buffer | undefined => {
  if (bytes.length < nonceLength + tagLength) return undefined
  try {
    const decipher = createDecipheriv(algorithm, secret, bytes.subarray(0, nonceLength))
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(-tagLength))
    const text = decipher.update(bytes.subarray(nonceLength, -tagLength))
    // All of the text has come by now: the end only tells whether it is what was sealed.
    decipher.final()
    return text
  } catch {
    return undefined
  }
}
/** Random bytes are drawn for many at once: one by one they cost as much as what is sealed. */
const nextNonce = (): Uint8Array => {
  if (drawn.length < nonceLength) drawn = randomBytes(nonceLength * noncesDrawn)
  const nonce = drawn.subarray(0, nonceLength)
  drawn = drawn.subarray(nonceLength)
  return nonce
}
let drawn: Uint8Array = new Uint8Array()
const noncesDrawn = 500

const algorithm = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** A fact as it lies in its stream. */
export type StoredFact = Tables['facts']['$inferSelect']
/** The same as it reads. */
export type FactRow = Omit<StoredFact, 'sealed'> & Said
/** The same before it follows another. */
export type UnlinkedFact = Omit<StoredFact, 'previous' | 'hash'>
export type NewFact = Omit<FactRow, 'previous' | 'hash'>
type Said = { readonly by: Recorded['by']; readonly body: unknown }

/** Where a fact was sealed, so that it is none anywhere else. */
export const placeOfFact = ({ version, at, kind, shape }: Omit<NewFact, keyof Said>): string =>
  `fact ${version} ${at} ${kind} ${shape}`

export const sealedFact = (key: Key, { by, body, ...fact }: NewFact): UnlinkedFact => ({
  ...fact,
  sealed: sealedValue(key, placeOfFact(fact), [by, body]),
})

/** What the rows say; throws DamagedRecord where that is not what was sealed in their place. */
export const openedFacts = (key: Key | undefined, rows: readonly StoredFact[]): readonly FactRow[] =>
  rows.map((row) => {
    const [by, body] = openedValue<readonly [Said['by'], unknown]>(key, placeOfFact(row), row.sealed)
    const { stream, version, at, kind, shape, previous, hash } = row
    return { stream, version, at, kind, shape, previous, hash, by, body }
  })

/** A plan's row as it lies in the store: who it is about and what a list says in words is sealed. */
export type StoredRow = Tables['plans']['$inferSelect']

type Words = Pick<PlanRow, 'family' | 'given' | 'born' | 'ownerName' | 'calledOpenly'> &
  Partial<
    Pick<
      PlanRow,
      | ('nhsNumber' | 'reviewOn' | 'suspendedFor' | 'suspendedUntil')
      | ('dangers' | 'isReplaced' | 'isUseUnread' | 'isTreatmentAsked' | 'drafters' | 'returnedAt' | 'alerts')
      | (
          | 'isUseToLookAt'
          | 'isUseOpen'
          | 'isDisowned'
          | 'isWordLeft'
          | 'isQuestionLeft'
          | 'isSignersDisclosureOpen'
          | 'isSignersWordLeft'
        )
      | ('isLetterUsed' | 'toTell' | 'spokenUp' | 'wroteBeside')
      | ('pathways' | 'isOpenedHere' | 'reader' | 'readSince' | 'lastReader' | 'lastReadAt')
      | ('claims' | 'passedOn' | 'closedFor' | 'reviewAfter' | 'audit' | 'stands')
    >
  >

/**
 * What does not lie open by its name is sealed.
 * @param before the row as it was written last, whose words are not sealed again where they are the same
 */
export const sealedRow = (
  key: Key,
  { row, rule }: Ruled,
  before?: { readonly row: PlanRow; readonly stored: StoredRow },
): StoredRow => {
  const {
    id,
    version,
    owner,
    practice,
    offeredTo,
    status,
    changedAt,
    submittedAt,
    firstSubmittedAt,
    ...listed
  } = row
  const { hasDanger, isDisclosureOpen, isRefusalChanged, isChangedSince, isQuestionKept, ...words } = listed
  return {
    ...{ id, version, status, changedAt, rule },
    ...{ hasDanger, isDisclosureOpen, isRefusalChanged, isChangedSince, isQuestionKept },
    speaksUp: words.spokenUp.length > 0,
    owner: owner ?? null,
    practice: practice ?? null,
    offeredTo: offeredTo ?? null,
    submittedAt: submittedAt ?? null,
    firstSubmittedAt: firstSubmittedAt ?? null,
    shown: before && isSaidIn(before.row, words) ? before.stored.shown : sealedValue(key, placeOfRow, words),
  }
}
type Ruled = { readonly row: PlanRow; readonly rule: number | null }

/** Names and moments stand in some of them, so that they are compared whole. */
const isSaidIn = (
  row: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, unknown>>,
): boolean =>
  Object.keys(words).every(
    (name) => row[name] === words[name] || JSON.stringify(row[name]) === JSON.stringify(words[name]),
  )

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

const planRow = ({ rule: _, speaksUp: __, ...row }: Omit<StoredRow, 'shown'>, words: Words): PlanRow => ({
  ...row,
  ...words,
  owner: row.owner ?? undefined,
  practice: row.practice ?? undefined,
  offeredTo: row.offeredTo ?? undefined,
  submittedAt: row.submittedAt ?? undefined,
  firstSubmittedAt: row.firstSubmittedAt ?? undefined,
  nhsNumber: words.nhsNumber,
  reviewOn: words.reviewOn,
  suspendedFor: words.suspendedFor,
  suspendedUntil: words.suspendedUntil,
  dangers: words.dangers ?? [],
  isReplaced: words.isReplaced ?? false,
  isUseUnread: words.isUseUnread ?? false,
  isUseToLookAt: words.isUseToLookAt ?? false,
  isUseOpen: words.isUseOpen ?? false,
  isTreatmentAsked: words.isTreatmentAsked ?? false,
  isDisowned: words.isDisowned ?? false,
  isWordLeft: words.isWordLeft ?? false,
  isQuestionLeft: words.isQuestionLeft ?? false,
  isLetterUsed: words.isLetterUsed ?? false,
  toTell: words.toTell ?? [],
  spokenUp: words.spokenUp ?? [],
  wroteBeside: words.wroteBeside ?? [],
  isSignersDisclosureOpen: words.isSignersDisclosureOpen ?? false,
  isSignersWordLeft: words.isSignersWordLeft ?? false,
  drafters: words.drafters ?? [],
  alerts: words.alerts ?? 0,
  returnedAt: words.returnedAt,
  pathways: words.pathways ?? [],
  isOpenedHere: words.isOpenedHere ?? false,
  reader: words.reader,
  readSince: words.readSince,
  lastReader: words.lastReader,
  lastReadAt: words.lastReadAt,
  claims: words.claims ?? [],
  passedOn: words.passedOn,
  closedFor: words.closedFor,
  reviewAfter: words.reviewAfter,
  audit: words.audit,
  stands: words.stands,
  hasDanger: row.hasDanger ?? false,
  isDisclosureOpen: row.isDisclosureOpen ?? false,
  isRefusalChanged: row.isRefusalChanged ?? false,
  isChangedSince: row.isChangedSince ?? false,
  isQuestionKept: row.isQuestionKept ?? false,
})
