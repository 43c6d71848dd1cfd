import { sealOldCards } from './cards.ts'
import type { Connection } from './columns.ts'
import { DamagedBefore } from './damaged-before.ts'
import type { RoomChanged } from './disk-room.ts'
import type { Write } from './group-commit.ts'
import type { NotHeld } from './held-file.ts'
import { isSealed, type Sealing, sealingIn } from './keys.ts'
import { type MasterKey, masterKeyGiven, masterKeyMade, type NoKey } from './master-key.ts'
import type { StandbyChanged } from './postgres-standby.ts'
import type { Writes } from './remembering.ts'
import { sealOldTasks } from './sealed-tasks.ts'
import { isUnsealed, sealOldRows } from './sealing-old-rows.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'
import type { UnsealedTables } from './unsealed-tables.ts'

export type Database = {
  readonly tables: Tables
  /** For statements that answer with rows; each of those that write commits by itself. */
  readonly connection: Connection
  /** All of the batch or nothing; resolved once it is on the disk. Fails with Taken, NotWritable, or NotKnown. */
  readonly write: Write
  /** Runs a statement that writes and answers; one that is vital has the room of the ballast as well. */
  readonly insist: <T>(run: () => Promise<T>) => Promise<T>
  /** Answers are refused now, because the disk is nearly full. */
  readonly isShort: () => boolean
  /** False once another file stands where this one was opened: nothing is written any more. */
  readonly isOurs: () => boolean
  /** Answers wait for standbys that are away; reading goes on, and what is vital stands on this disk alone. */
  readonly isStandbyAway: () => boolean
  /** What this process wrote, where no other can: then, and only then, may it remember what it read. */
  readonly writes?: Writes
  /** The triggers that refuse changes: those that the migrations made, and those of them that stand as they were made. */
  readonly guards: () => Promise<{ readonly wanted: readonly string[]; readonly standing: readonly string[] }>
  /** Every page and index looked over; undefined where the database's own server sees to that. */
  readonly lookedOver: () => Promise<{ readonly pages: number; readonly broken?: string } | undefined>
  /** What lies in clear from before anything was sealed, where anything does. */
  readonly unsealed: UnsealedTables
  readonly hasTable: (name: string) => Promise<boolean>
  /** A release of before made its tables: what reads all of them cannot read these. */
  readonly isBehind: () => Promise<boolean>
  /** Runs statements that answer nobody: tables that go. */
  readonly run: (statements: string) => Promise<void>
  /** The statements, one by one, after which what was taken out of tables lies nowhere in their files. */
  readonly emptying: readonly string[]
  /** The same for a key that was destroyed, and for the log of it all; false where somebody who reads held it up. */
  readonly forget: () => Promise<boolean>
  /** Nothing of a person is written or read but by it. */
  readonly sealing: Sealing
  readonly close: () => Promise<void>
}
/** Before it is known how it is sealed. */
export type UnsealedDatabase = Omit<Database, 'sealing'>

export type Opened<Of = Database> =
  | { readonly ok: true; readonly database: Of /** A master key that was made. */; readonly madeKey?: string }
  | NotOpened

/**
 * Another process has the file, there is none to read, its tables are older than this program; or there is no master
 * key to be had, or it is not the one under which this database was sealed.
 */
export type NotOpened = {
  readonly ok: false
  readonly kind:
    | 'missing'
    | 'behind'
    | 'no-room'
    | 'no-room-to-update'
    | 'unreadable'
    | NotHeld
    | NoKey
    | 'wrong-key'
    | 'no-proof'
    | 'damaged-before'
    | 'being-read'
  readonly url: string
  /** What of a release of before cannot be taken over. */
  readonly at?: string
  /** What an update takes of the disk, and what there is. */
  readonly room?: { readonly neededBytes: number; readonly freeBytes: number }
}

/**
 * `read` takes no lock and applies no migrations: for looking at a store that a server is running on. `migrate` is for who
 * owns the tables of a PostgreSQL, and seals what lies there in clear.
 */
export type Access = 'write' | 'read' | 'migrate'

/** What an open file is watched for. With `roomChanged` answers are refused before its disk is full, and a ballast lies beside it. */
export type Watch = {
  readonly roomChanged?: RoomChanged | undefined
  /** Told once, when another file stands in its place. */
  readonly replaced?: (() => void) | undefined
  readonly standbyChanged?: StandbyChanged | undefined
}

export type Opening = Watch & {
  /** A file's path, `:memory:`, or an address that begins with `postgres:` or `postgresql:`. */
  readonly url: string
  readonly access?: Access
  /** Where the master key is; without it beside a file of SQLite. */
  readonly masterKeyFile?: string | undefined
}

/** Opens a database, and in SQLite brings its tables up to date. */
export const openDatabase = async (opening: Opening): Promise<Opened> => {
  const { url, access = 'write' } = opening
  const given = keyGiven(opening)
  if (given && !given.ok) return { ok: false, kind: given.kind, url }
  const found = await openedAt(opening)
  if (!found.ok) return found
  const refused = async (kind: NotOpened['kind'], at?: string): Promise<NotOpened> => {
    await found.database.close()
    return { ok: false, kind, url, ...(at === undefined ? {} : { at }) }
  }
  const isClear = await isUnsealed(found.database)
  const isOlder = !(await found.database.hasTable('keys'))
  if (isOlder || (isClear && access !== (isPostgres(url) ? 'migrate' : 'write'))) return refused('behind')
  const isNew = access !== 'read' && !(await isSealed(found.database))
  const master = given ?? (isNew ? masterKeyMade(url) : noKey)
  if (!master.ok) return refused(master.kind)
  const sealing = await sealingIn(found.database, master.secret, access)
  if (typeof sealing === 'string') return refused(sealing)
  const database = { ...found.database, sealing }
  if (access !== 'read') await sealOldTasks(database)
  if (access !== 'read') await sealOldCards(database)
  const ended = isClear ? await sealedOrWhere(database) : true
  if (ended instanceof DamagedBefore) return await refused('damaged-before', ended.at)
  if (!ended) return await refused('being-read')
  return { ok: true, database, ...(master.made === undefined ? {} : { madeKey: master.made }) }
}

const sealedOrWhere = (database: Database): Promise<DamagedBefore | boolean> =>
  sealOldRows(database).catch((error: unknown) => {
    if (error instanceof DamagedBefore) return error
    throw error
  })

const noKey: MasterKey = { ok: false, kind: 'no-key' }

/** Undefined where one may be made beside the database, which a server of PostgreSQL has no place for. */
export const keyGiven = ({
  url,
  masterKeyFile,
}: Pick<Opening, 'url' | 'masterKeyFile'>): MasterKey | undefined =>
  isPostgres(url) && masterKeyFile === undefined ? noKey : masterKeyGiven(url, masterKeyFile)

const openedAt = async ({ url, access = 'write', ...watch }: Opening): Promise<Opened<UnsealedDatabase>> => {
  if (!isPostgres(url)) return openSqlite(url, access, watch)
  const { openPostgres } = await import('./postgres.ts')
  return await openPostgres(url, access, watch.standbyChanged)
}

export const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url)
