import { closeSync, existsSync, mkdirSync, openSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import BetterSqlite3, { type Database as Client } from 'better-sqlite3'
import { DamagedRecord } from '../plan/damaged-record.ts'
import { NotWritable } from '../plan/not-writable.ts'
import { sqliteColumns } from './columns.ts'
import { DamagedBefore } from './damaged-before.ts'
import type { Access, Opened, UnsealedDatabase, Watch } from './database.ts'
import { type Room, type RoomChanged, roomBeside } from './disk-room.ts'
import { onSqlite } from './drizzle.ts'
import { codeOf, failureOf } from './failure.ts'
import { groupCommit, isForWantOfRoom, neverShort, replacedCode } from './group-commit.ts'
import { guardsIn } from './guards.ts'
import { type HeldFile, holdFile, isLogOfAnother } from './held-file.ts'
import { notingWrites } from './remembering.ts'
import { isBehind, nameRowOfNobody, refuseRowsOfNobody } from './rows-of-nobody.ts'
import { runningDirectly } from './statement.ts'
import { tablesFor } from './tables.ts'
import { unsealedTablesFor } from './unsealed-tables.ts'
import { NoRoomToUpdate, refuseWithoutRoom } from './update-room.ts'

/** @param file a path, or `:memory:` for a store that ends with the process */
export const openSqlite = (file: string, access: Access, watch: Watch = {}): Opened<UnsealedDatabase> => {
  const opening = access === 'read' ? forReading : file === inMemory ? inThisProcess : forWriting
  try {
    return opening(file, watch)
  } catch (error) {
    if (error instanceof DamagedBefore) return { ok: false, kind: 'damaged-before', url: file, at: error.at }
    if (error instanceof NoRoomToUpdate) {
      const { neededBytes, freeBytes } = error
      return { ok: false, kind: 'no-room-to-update', url: file, room: { neededBytes, freeBytes } }
    }
    const kind = notOpenedFor(failureOf(error))
    if (kind === undefined) throw error
    return { ok: false, kind, url: file }
  }
}

const forReading = (file: string): Opened<UnsealedDatabase> => {
  if (!existsSync(file)) return { ok: false, kind: 'missing', url: file }
  if (isLogOfAnother(file)) return { ok: false, kind: 'log-of-another', url: file }
  const client = new BetterSqlite3(file, { readonly: true })
  client.prepare('SELECT count(*) FROM sqlite_master').get()
  return { ok: true, database: databaseOf(client, alone) }
}

const inThisProcess = (file: string): Opened<UnsealedDatabase> => ({
  ok: true,
  database: writable(new BetterSqlite3(file), alone),
})

const forWriting = (file: string, { roomChanged, replaced }: Watch): Opened<UnsealedDatabase> => {
  prepareFile(file)
  const held = holdFile(file, replaced)
  if (typeof held === 'string') return { ok: false, kind: held, url: file }
  const client = new BetterSqlite3(file)
  try {
    const room = roomChanged && roomBeside(realpathSync(file), savingRoom(client, roomChanged))
    const open = () => writable(client, { ...held, room })
    return { ok: true, database: withRoom(open, room) }
  } catch (error) {
    client.close()
    held.letGo()
    throw error
  }
}

/** On a full disk not even what a database is read with can be laid down: that has the room of the ballast. */
const withRoom = <T>(open: () => T, room: Room | undefined): T => {
  try {
    return open()
  } catch (error) {
    if (!isForWantOfRoom(failureOf(error)) || !room?.giveUp()) throw error
    return open()
  }
}

const notOpenedFor = (failure: unknown): 'no-room' | 'unreadable' | undefined => {
  if (isForWantOfRoom(failure)) return 'no-room'
  const isDamaged = failure instanceof DamagedRecord || /SQLITE_NOTADB/.test(codeOf(failure) ?? '')
  return isDamaged ? 'unreadable' : undefined
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

/** What lies around a file: who holds it, and the disk that it lies on. */
type Around = HeldFile & { readonly room?: Room | undefined }
const alone: Around = { letGo: () => undefined, isOurs: () => true }
const inMemory = ':memory:'
const { drizzle, migrate } = onSqlite()

/** Readable by its owner only; SQLite gives the files beside it the same mode. */
const prepareFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  // Closing a file that this process has open would drop its locks.
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
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
  refuseRowsOfNobody(client, migrationsFolder)
  refuseWithoutRoom(client, migrationsFolder)
  const before = client.pragma('schema_version', { simple: true })
  client.pragma('foreign_keys = OFF')
  migrate(drizzle(client), { migrationsFolder })
  client.pragma('foreign_keys = ON')
  if (client.pragma('schema_version', { simple: true }) === before) return
  const lost = nameRowOfNobody(client)
  if (lost !== undefined) throw new DamagedBefore(lost)
}
const journalBytesMax = 64 * 1024 * 1024
const migrationsFolder = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))

/** Waiting for another program's lock holds up everybody: after this long the words come back on their page, with 503. */
const patienceMs = 300

const databaseOf = (client: Client, { letGo, isOurs, room }: Around): UnsealedDatabase => {
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma(`busy_timeout = ${patienceMs}`)
  client.pragma('trusted_schema = OFF')
  client.pragma('cell_size_check = ON')
  // What goes is written over, so that a key that was destroyed lies in no page that is free.
  if (!client.readonly) client.pragma('secure_delete = ON')
  const writes = notingWrites()
  const connection = runningDirectly(drizzle(client, { logger: writes }), client, writes)
  const ways = room ? [() => emptied(client), room.giveUp] : []
  const isShort = room?.isShort ?? neverShort
  const write = groupCommit(client, connection, { isOurs, isShort, ways })
  return {
    tables: tablesFor(sqliteColumns),
    connection,
    write,
    ...(client.readonly ? {} : { writes }),
    insist: async (run) => {
      if (!isOurs()) throw new NotWritable(replacedCode)
      return await insisting(ways, run)
    },
    isOurs,
    isShort,
    isStandbyAway: () => false,
    guards: async () => guardsOf(client),
    unsealed: unsealedTablesFor(sqliteColumns),
    hasTable: async (name) =>
      client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined,
    isBehind: async () => isBehind(client, migrationsFolder),
    run: async (statements) => void client.exec(statements),
    emptying: ['VACUUM'],
    forget: () => forgotten(client),
    lookedOver: async () => lookedOver(client),
    close: async () => {
      // What waits is refused where the file is no longer ours; it is let go of all the same.
      if (!client.readonly) await write(() => [], 'vital').catch(unlessNotWritable)
      client.close()
      letGo()
    },
  }
}

/** Somebody who reads keeps in the log, and in the file, what was there when they began. */
const forgotten = async (client: Client): Promise<boolean> => {
  for (let tries = 0; tries < forgetTries; tries += 1) {
    if (client.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0) return true
    await setTimeout(patienceMs)
  }
  return false
}
const forgetTries = 10

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

const unlessNotWritable = (error: unknown): void => {
  if (!(error instanceof NotWritable)) throw error
}

/** Every page and every index against its table: the chains of records know nothing of an index that leaves one out. */
const lookedOver = (client: Client) => {
  const pages = Number(client.pragma('page_count', { simple: true }))
  const found = client.pragma('integrity_check(1)', { simple: true })
  return { pages, ...(found === 'ok' ? {} : { broken: String(found) }) }
}

const guardsOf = (client: Client) => {
  const made = guardsIn(migrationsFolder)
  const find = client.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?").pluck()
  const standing = [...made].filter(([name, text]) => find.get(name) === text)
  return { wanted: [...made.keys()], standing: standing.map(([name]) => name) }
}

/**
 * The driver is built to fall back to a weaker `synchronous` after its first statement unless it was set on
 * this connection, so it is asked after a read, of one row: counting them took a start longer with every plan; older libraries
 * lose data when a log is reset.
 */
const assertDurable = (client: Client): void => {
  client.prepare('SELECT 1 FROM facts LIMIT 1').get()
  const level = client.pragma('synchronous', { simple: true })
  if (level !== fullSynchronous) throw new Error(`synchronous is ${level}, not FULL`)
  const version = String(client.prepare('SELECT sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if ((major * 1000 + minor) * 1000 + patch < 3_051_003) throw new Error(`SQLite ${version} is too old`)
}
const fullSynchronous = 2
