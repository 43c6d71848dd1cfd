import type { Database as Client } from 'better-sqlite3'
import { DamagedBefore } from './damaged-before.ts'
import type { Database } from './database.ts'
import { readMigrationFiles, sql } from './drizzle.ts'

/**
 * Before the tables of a file are changed, and until all in them is sealed: a row that belongs to one that is gone would
 * be lost with its table, so nothing is begun, and it is named.
 */
export const refuseRowsOfNobody = (client: Client, migrationsFolder: string): void => {
  if (!isToBeChanged(client, migrationsFolder)) return
  for (const row of client.prepare<[], Reference>('PRAGMA foreign_key_check').iterate())
    throw new DamagedBefore(placeOf(client, row))
}

/** Tables are changed by being made anew, after which nothing may refer to what is gone. */
export const nameRowOfNobody = (client: Client): string | undefined => {
  const row = client.prepare<[], Reference>('PRAGMA foreign_key_check').get()
  return row && placeOf(client, row)
}

type Reference = {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
  readonly fkid: number
}

const isToBeChanged = (client: Client, migrationsFolder: string): boolean =>
  isBehind(client, migrationsFolder) || hasTable(client, 'unsealed_facts')

const hasTable = (client: Client, name: string): boolean =>
  client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined

/** Some of its tables were made by a release of before, and an update of them has not begun. */
export const isBehind = (client: Client, migrationsFolder: string): boolean => {
  if (!hasTable(client, '__drizzle_migrations')) return false
  const last = Number(client.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0)
  return readMigrationFiles({ migrationsFolder }).some(({ folderMillis }) => folderMillis > last)
}

const placeOf = (client: Client, { table, rowid, parent, fkid }: Reference): string => {
  const from = client
    .prepare<[string, number], string>('SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?')
    .pluck()
    .get(table, fkid)
  const named = `SELECT "${from}" FROM "${table}" WHERE rowid = ?`
  const name = rowid === null ? '' : String(client.prepare(named).pluck().get(rowid))
  return `${table}, ${from} ${name}, which is not in ${parent}`
}

/** The same of what waits to be sealed, in whichever database, before what lay in clear is dropped. */
export const refuseUnsealedOfNobody = async ({ connection, unsealed }: Database): Promise<void> => {
  const { approvals, publications, currentNumbers, typed, files, plans } = unsealed
  for (const [name, table] of Object.entries({ approvals, publications, currentNumbers, typed, files })) {
    const [found] = await connection
      .select({ plan: table.plan })
      .from(table)
      .where(sql`NOT EXISTS (SELECT 1 FROM ${plans} WHERE ${plans.id} = ${table.plan})`)
      .limit(1)
    if (found) throw new DamagedBefore(`${name}, plan ${found.plan}, which is not in plans`)
  }
}
