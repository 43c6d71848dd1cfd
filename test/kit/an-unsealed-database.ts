import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import pg from 'pg'
import { readMigrationFiles } from '#src/store/drizzle.ts'
import { anEmptyPostgres } from './a-postgres.ts'
import { aFile } from './a-store.ts'

/** Rows as a release of before anything was sealed wrote them: what each table held, by its name. */
export type OldRows = Readonly<Record<string, readonly Readonly<Record<string, OldCell>>[]>>
type OldCell = string | number | null | { readonly hex: string }

export const oldRows: OldRows = JSON.parse(readFileSync('test/store/unsealed-rows.json', 'utf8'))

/** The last migration under which nothing was sealed. */
const lastUnsealed = 15

/** Every one of them that was made before. */
export const migrationsOf = (kind: 'sqlite' | 'postgres') =>
  readMigrationFiles({ migrationsFolder: `migrations/${kind}` }).slice(0, lastUnsealed + 1)

/** A file with these rows, as it lay there before an update. */
export const anUnsealedFile = (rows: OldRows = oldRows): string => {
  const url = aFile()
  const client = new BetterSqlite3(url)
  client.pragma('journal_mode = WAL')
  client.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text, created_at numeric)')
  for (const { sql, hash, folderMillis } of migrationsOf('sqlite')) {
    for (const statement of sql) client.exec(statement)
    client
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run(hash, folderMillis)
  }
  client.pragma('foreign_keys = OFF')
  client.transaction(() => {
    for (const { text, values } of insertsOf(rows, () => '?')) client.prepare(text).run(values)
  })()
  client.close()
  return url
}

export const anUnsealedPostgres = async (rows: OldRows = oldRows): Promise<string> => {
  const url = await anEmptyPostgres()
  const client = new pg.Client(url)
  await client.connect()
  await client.query('CREATE SCHEMA drizzle')
  await client.query(
    'CREATE TABLE drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)',
  )
  for (const { sql, hash, folderMillis } of migrationsOf('postgres')) {
    for (const statement of sql) await client.query(statement)
    await client.query('INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)', [
      hash,
      folderMillis,
    ])
  }
  await client.query('SET session_replication_role = replica')
  for (const { text, values } of insertsOf(rows, (index) => `$${index + 1}`))
    await client.query(text, [...values])
  await client.end()
  return url
}

const insertsOf = (rows: OldRows, place: (index: number) => string) =>
  Object.entries(rows).flatMap(([table, all]) =>
    all.map((row) => ({
      text: `INSERT INTO ${table} (${Object.keys(row).map((name) => `"${name}"`)}) VALUES (${Object.keys(row).map((_, index) => place(index))})`,
      values: Object.values(row).map((cell) =>
        typeof cell === 'object' && cell !== null ? Buffer.from(cell.hex, 'hex') : cell,
      ),
    })),
  )
