import type { Connection } from './columns.ts'
import type { Write } from './group-commit.ts'
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
  /** What this process wrote, where no other can: then, and only then, may it remember what it read. */
  readonly writes?: Writes
  /** The triggers that refuse changes: those that the migrations made, and those of them that stand as they were made. */
  readonly guards: () => Promise<{ readonly wanted: readonly string[]; readonly standing: readonly string[] }>
  readonly close: () => Promise<void>
}

export type Opened =
  | { readonly ok: true; readonly database: Database }
  /** Another process has the file, there is none to read, or its tables are older than this program. */
  | { readonly ok: false; readonly kind: 'in-use' | 'missing' | 'behind'; readonly url: string }

/** `read` takes no lock and applies no migrations: for looking at a store that a server is running on. */
export type Access = 'write' | 'read'

/**
 * Opens a database and brings the names that are looked for up to date, and in SQLite its tables.
 * @param url a file's path, `:memory:`, or an address that begins with `postgres:` or `postgresql:`
 */
export const openDatabase = async ({
  url,
  access = 'write',
}: {
  readonly url: string
  readonly access?: Access
}): Promise<Opened> => {
  const opened = await openedAt(url, access)
  if (opened.ok && access === 'write') await namesAreKept(opened.database)
  return opened
}

const openedAt = async (url: string, access: Access): Promise<Opened> => {
  if (!isPostgres(url)) return openSqlite(url, access)
  const { openPostgres } = await import('./postgres.ts')
  return await openPostgres(url, access)
}

export const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url)
