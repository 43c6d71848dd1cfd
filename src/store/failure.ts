import { DamagedRecord } from '../plan/damaged-record.ts'
import { NotWritable } from '../plan/not-writable.ts'
import { DrizzleQueryError } from './drizzle.ts'

/** A row with the same key is there already: somebody else was first. */
export class Taken extends Error {
  override readonly name = 'Taken'
}

/**
 * What a driver's error means to who asked: taken, full, damaged, or the error itself. The values of the statement, which
 * drizzle puts into its message, go no further: an error is logged, and what it was about must not be.
 */
export const failureOf = (error: unknown): unknown => {
  const code = codeOf(error)
  if (error instanceof DrizzleQueryError && error.cause instanceof NotWritable) return error.cause
  if (code !== undefined && takenCodes.includes(code)) return new Taken(code)
  if (code !== undefined && fullCodes.test(code)) return new NotWritable(code)
  if (code?.startsWith('SQLITE_CORRUPT')) return new DamagedRecord(code)
  // Its message begins with what was to be read.
  if (error instanceof SyntaxError) return new DamagedRecord('not JSON')
  return error instanceof DrizzleQueryError ? new Error(`a query failed: ${error.cause?.message}`) : error
}

/** The value when the row was taken; every other failure stays one. */
export const ifTaken =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof Taken) return value
    throw error
  }

/** Somebody else wrote the same place first: what they did is read, and this comes after it. */
export const onceMore = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let count = 1; ; count += 1)
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Taken) || count === attemptsMax) throw error
    }
}
const attemptsMax = 5

const takenCodes = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']

/** SQLite by name; PostgreSQL's lost connections, no resources, too slow, still in somebody's way, shutting down, read-only, not allowed and input-output classes. */
const fullCodes =
  /^(SQLITE_(FULL|IOERR|BUSY|READONLY|CANTOPEN)|08|53|57P|57014|55P03|40001|40P01|58|25006|42501|E[A-Z]+$)/

/** Of several that were in each other's way the database has undone this one, all of it. */
export const isWorthAgain = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '')

/** Another's lock was not given up in time, and the database has undone all of it. */
export const isStillLocked = (error: unknown): boolean => codeOf(error) === '55P03'

/** The driver's code, under the wrapping that drizzle puts around PostgreSQL's. */
export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}
