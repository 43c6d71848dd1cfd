import type { Connection } from './columns.ts'
import type { RoomChanged } from './disk-room.ts'
import type { Write } from './group-commit.ts'
import type { NotHeld } from './held-file.ts'
import type { StandbyChanged } from './postgres-standby.ts'
import { namesAreKept } from './published-names.ts'
import type { Writes } from './remembering.ts'
import { openSqlite } from './sqlite.ts'
import type { Tables } from './tables.ts'

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
  readonly close: () => Promise<void>
}

export type Opened =
  | { readonly ok: true; readonly database: Database }
  /** Another process has the file, there is none to read, its tables are older than this program, or `NotHeld` and worse. */
  | {
      readonly ok: false
      readonly kind: 'missing' | 'behind' | 'no-room' | 'unreadable' | NotHeld
      readonly url: string
    }

/** What an open file is watched for. With `roomChanged` answers are refused before its disk is full, and a ballast lies beside it. */
export type Watch = {
  readonly roomChanged?: RoomChanged | undefined
  /** Told once, when another file stands in its place. */
  readonly replaced?: (() => void) | undefined
  readonly standbyChanged?: StandbyChanged | undefined
}

/** `read` takes no lock and applies no migrations: for looking at a store that a server is running on. */
export type Access = 'write' | 'read'

/**
 * Opens a database and brings the names that are looked for up to date, and in SQLite its tables.
 * @param url a file's path, `:memory:`, or an address that begins with `postgres:` or `postgresql:`
 */
export const openDatabase = async ({
  url,
  access = 'write',
  ...watch
}: Watch & { readonly url: string; readonly access?: Access }): Promise<Opened> => {
  const opened = isPostgres(url)
    ? await (await import('./postgres.ts')).openPostgres(url, access, watch.standbyChanged)
    : openSqlite(url, access, watch)
  if (opened.ok && access === 'write') await namesAreKept(opened.database)
  return opened
}

export const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url)
