import type { Database as Client } from 'better-sqlite3'
import { NotWritable } from '../plan/not-writable.ts'
import type { Connection } from './columns.ts'
import { failureOf } from './failure.ts'
import type { Query } from './statement.ts'

/** `isAlone`: it will stand on this disk alone for now, because the standbys are away. */
export type Batch = (connection: Connection, isAlone?: boolean) => readonly Query[]
/** `vital`: who read what, and signing in, which go on when answers are refused for want of room or wait for a standby. */
export type Write = (batch: Batch, need?: 'vital') => Promise<void>

/**
 * Writes that arrive in the same turn of the event loop share one commit, because the disk's flush costs
 * a hundred times the rows. One that fails takes nobody with it: the group is then run again with a savepoint for
 * each. A caller hears `ok` only after the flush; when the disk refuses, all of the group hear NotWritable. While room is
 * short only what is vital is written, and where even that finds none, it is tried again with the room of the ballast.
 */
export const groupCommit = (
  client: Client,
  connection: Connection,
  { isOurs, isShort, ways }: Making = alone,
): Write => {
  const waiting: Waiting[] = []
  const commit = committing(client, connection)
  const insisting = (group: readonly Waiting[], faults: readonly unknown[]): readonly unknown[] => {
    const vital = group.filter((one, index) => one.isVital && isForWantOfRoom(faults[index]))
    let again: readonly unknown[] = vital.map((one) => faults[group.indexOf(one)])
    for (const makesRoom of [() => vital.length < group.length, ...ways])
      if (again.some(isForWantOfRoom) && makesRoom()) again = commit(vital)
    return group.map((one, index) => (vital.includes(one) ? again[vital.indexOf(one)] : faults[index]))
  }
  const flush = (): void => {
    const all = waiting.splice(0, batchesMax)
    if (waiting.length > 0) setImmediate(flush)
    const refusal = isOurs() ? (isShort() ? 'SHORT_OF_ROOM' : undefined) : replacedCode
    const isWritten = ({ isVital }: Waiting) => refusal === undefined || (isVital && refusal !== replacedCode)
    const group = all.filter(isWritten)
    for (const one of all) if (!isWritten(one)) one.done(new NotWritable(refusal))
    if (group.length === 0) return
    const faults = insisting(group, commit(group))
    for (const [index, { done }] of group.entries()) done(faults[index])
  }
  return (batch, need) =>
    new Promise((resolve, reject) => {
      const done = (fault: unknown) => (fault === undefined ? resolve() : reject(fault))
      waiting.push({ batch, isVital: need === 'vital', done })
      if (waiting.length === 1) setImmediate(flush)
    })
}
const batchesMax = 500

type Waiting = { readonly batch: Batch; readonly isVital: boolean; readonly done: (fault: unknown) => void }

/** Whether the file is still ours, whether room is short, and how some is made for what is vital: each way says whether it made any. */
export type Making = {
  readonly isOurs: () => boolean
  readonly isShort: () => boolean
  readonly ways: readonly (() => boolean)[]
}
export const neverShort = (): boolean => false
const alone: Making = { isOurs: () => true, isShort: neverShort, ways: [] }
export const replacedCode = 'FILE_REPLACED'

/** The disk is full, or lets no file grow; another program's lock would not go with the ballast. */
export const isForWantOfRoom = (fault: unknown): boolean =>
  fault instanceof NotWritable && /FULL|IOERR/.test(fault.message)

const committing = (client: Client, connection: Connection) => {
  const begin = client.prepare('BEGIN IMMEDIATE')
  const end = client.prepare('COMMIT')
  const abandon = client.prepare('ROLLBACK')
  const attempt = attempting(client, connection)
  const together = (group: readonly Waiting[], each: (one: Waiting) => unknown): readonly unknown[] => {
    begin.run()
    const faults = group.map(each)
    end.run()
    return faults
  }
  const orAbandon = (group: readonly Waiting[], error: unknown): readonly unknown[] => {
    if (client.inTransaction) abandon.run()
    const fault = failureOf(error)
    return group.map(() => fault)
  }
  return (group: readonly Waiting[]): readonly unknown[] => {
    try {
      return together(group, ({ batch }) => run(batch(connection)))
    } catch (error) {
      const faults = orAbandon(group, error)
      if (group.length === 1 || faults[0] instanceof NotWritable) return faults
    }
    try {
      return together(group, attempt)
    } catch (error) {
      return orAbandon(group, error)
    }
  }
}

const run = (queries: readonly Query[]): void => {
  for (const { statement, values } of queries) statement.run(values)
}

/** Runs one batch; what it threw, unless that ends the whole transaction. */
const attempting = (client: Client, connection: Connection) => {
  const mark = client.prepare('SAVEPOINT one')
  const release = client.prepare('RELEASE one')
  const undo = client.prepare('ROLLBACK TO one')
  return ({ batch }: Waiting): unknown => {
    mark.run()
    try {
      run(batch(connection))
      release.run()
      return undefined
    } catch (error) {
      const fault = failureOf(error)
      if (fault instanceof NotWritable || !client.inTransaction) throw error
      undo.run()
      release.run()
      return fault
    }
  }
}
