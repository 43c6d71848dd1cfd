import { closeSync, existsSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3, { type Database as Client } from 'better-sqlite3'
import { sqliteColumns } from './columns.ts'
import type { Access, Opened, UnsealedDatabase } from './database.ts'
import { type Room, type RoomChanged, roomBeside } from './disk-room.ts'
import { onSqlite } from './drizzle.ts'
import { groupCommit, isForWantOfRoom } from './group-commit.ts'
import { guardsIn } from './guards.ts'
import { notingWrites } from './remembering.ts'
import { lockOf } from './sqlite-lock.ts'
import { runningDirectly } from './statement.ts'
import { tablesFor } from './tables.ts'
import { unsealedTablesFor } from './unsealed-tables.ts'

/** @param file a path, or `:memory:` for a store that ends with the process */
export const openSqlite = (
  file: string,
  access: Access,
  roomChanged?: RoomChanged,
): Opened<UnsealedDatabase> => {
  if (access === 'read') {
    if (!existsSync(file)) return { ok: false, kind: 'missing', url: file }
    return { ok: true, database: databaseOf(new BetterSqlite3(file, { readonly: true }), alone) }
  }
  if (file === inMemory) return { ok: true, database: writable(new BetterSqlite3(file), alone) }
  prepareFile(file)
  const letGo = lockOf(file)
  if (!letGo) return { ok: false, kind: 'in-use', url: file }
  const client = new BetterSqlite3(file)
  const room = roomChanged && roomBeside(realpathSync(file), savingRoom(client, roomChanged))
  return { ok: true, database: writable(client, { letGo, room }) }
}

/** The log beside the file takes as little as it can while room is short: what is in it goes where it belongs at once. */
const savingRoom =
  (client: Client, roomChanged: RoomChanged): RoomChanged =>
  (room) => {
    client.pragma(`wal_autocheckpoint = ${room.isShort ? pagesWhenShort : pagesElse}`)
    if (room.isShort) emptied(client)
    roomChanged(room)
  }
const pagesWhenShort = 50
const pagesElse = 1000

const emptied = (client: Client): boolean => {
  try {
    client.pragma('wal_checkpoint(TRUNCATE)')
    return true
  } catch {
    return false
  }
}

/** What lies around a file: who lets go of it, and the disk that it lies on. */
type Around = { readonly letGo: () => void; readonly room?: Room | undefined }
const alone: Around = { letGo: () => undefined }
const inMemory = ':memory:'
const { drizzle, migrate } = onSqlite()

/** Readable by its owner only; SQLite gives the files beside it the same mode. */
const prepareFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  closeSync(openSync(file, 'a', 0o600))
}

const writable = (client: Client, around: Around): UnsealedDatabase => {
  client.pragma('journal_mode = WAL')
  client.pragma(`journal_size_limit = ${journalBytesMax}`)
  const database = databaseOf(client, around)
  bringUpToDate(client)
  assertDurable(client)
  return database
}
/** A table is changed by being made anew, which its references stand in the way of; they are looked at afterwards. */
const bringUpToDate = (client: Client): void => {
  const before = client.pragma('schema_version', { simple: true })
  client.pragma('foreign_keys = OFF')
  migrate(drizzle(client), { migrationsFolder })
  client.pragma('foreign_keys = ON')
  if (client.pragma('schema_version', { simple: true }) === before) return
  const [lost] = [client.pragma('foreign_key_check')].flat()
  if (lost !== undefined) throw new Error('a row refers to one that is not there')
}
const journalBytesMax = 64 * 1024 * 1024
const migrationsFolder = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))

/** Waiting for another program's lock holds up everybody: after this long the words come back on their page, with 503. */
const patienceMs = 300

const databaseOf = (client: Client, { letGo, room }: Around): UnsealedDatabase => {
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma(`busy_timeout = ${patienceMs}`)
  client.pragma('trusted_schema = OFF')
  client.pragma('cell_size_check = ON')
  const writes = notingWrites()
  const connection = runningDirectly(drizzle(client, { logger: writes }), client, writes)
  const ways = room ? [() => emptied(client), room.giveUp] : []
  const write = groupCommit(client, connection, room && { isShort: room.isShort, ways })
  return {
    tables: tablesFor(sqliteColumns),
    connection,
    write,
    ...(client.readonly ? {} : { writes }),
    insist: (run) => insisting(ways, run),
    isShort: () => room?.isShort() ?? false,
    isStandbyAway: () => false,
    guards: async () => guardsOf(client),
    unsealed: unsealedTablesFor(sqliteColumns),
    hasTable: async (name) =>
      client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined,
    run: async (statements) => void client.exec(statements),
    emptying: ['VACUUM', 'PRAGMA wal_checkpoint(TRUNCATE)'],
    close: async () => {
      if (!client.readonly) await write(() => [], 'vital')
      client.close()
      letGo()
    },
  }
}

const insisting = async <T>(ways: readonly (() => boolean)[], run: () => Promise<T>): Promise<T> => {
  for (const makesRoom of ways)
    try {
      return await run()
    } catch (error) {
      if (!isForWantOfRoom(error)) throw error
      makesRoom()
    }
  return await run()
}

const guardsOf = (client: Client) => {
  const made = guardsIn(migrationsFolder)
  const find = client.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?").pluck()
  const standing = [...made].filter(([name, text]) => find.get(name) === text)
  return { wanted: [...made.keys()], standing: standing.map(([name]) => name) }
}

/**
 * The driver is built to fall back to a weaker `synchronous` after its first statement unless it was set on
 * this connection, so it is asked after a read; older libraries lose data when a log is reset.
 */
const assertDurable = (client: Client): void => {
  client.prepare('SELECT count(*) FROM facts').get()
  const level = client.pragma('synchronous', { simple: true })
  if (level !== fullSynchronous) throw new Error(`synchronous is ${level}, not FULL`)
  const version = String(client.prepare('SELECT sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if ((major * 1000 + minor) * 1000 + patch < 3_051_003) throw new Error(`SQLite ${version} is too old`)
}
const fullSynchronous = 2
