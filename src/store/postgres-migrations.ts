import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readMigrationFiles } from './drizzle.ts'
import { failureOf } from './failure.ts'
import { guardsIn } from './guards.ts'
import { grantsTo } from './serving-rights.ts'

/**
 * Brings the tables up to date, all or nothing, while others that try wait for the end of the same
 * transaction; then gives a role that the service runs as what it needs, and no more.
 */
export const migrate = async (url: string, role?: string): Promise<number> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(ledger)
    const missing = missingAfter(await lastIn(client))
    for (const { statements, when, hash } of missing) {
      for (const statement of statements) await client.query(statement)
      await client.query('INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)', [
        hash,
        when,
      ])
    }
    if (role !== undefined) await client.query(grantsTo(client.escapeIdentifier(role)))
    await client.query('COMMIT')
    return missing.length
  } catch (error) {
    throw failureOf(error)
  } finally {
    await client.end()
  }
}
const migrationLock = 7_294_607

/** The tables lack something that this version of the program needs. */
export const isBehind = async (asked: Pick<pg.Pool, 'query'>): Promise<boolean> =>
  missingAfter(await lastIn(asked).catch(noneIfNew)).length > 0

export const hasTable = async (asked: Pick<pg.Pool, 'query'>, name: string): Promise<boolean> => {
  const { rows } = await asked.query(
    'SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1',
    [name],
  )
  return rows.length > 0
}

/** Switched off, or with another function in its place, a trigger stands no more. */
export const guardsOf = async (asked: Pick<pg.Pool, 'query'>) => {
  const { rows } = await asked.query<{ tgname: string }>(
    "SELECT tgname FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND prosrc LIKE '%RAISE EXCEPTION%'",
  )
  const wanted = [...guardsIn(migrationsFolder).keys()]
  return { wanted, standing: wanted.filter((name) => rows.some(({ tgname }) => tgname === name)) }
}

const noneIfNew = (error: unknown): number => {
  if (error instanceof Error && 'code' in error && ['42P01', '3F000'].includes(String(error.code))) return 0
  throw error
}

const lastIn = async (asked: Pick<pg.Pool, 'query'>): Promise<number> => {
  const found = await asked.query<{ last: string | null }>(
    'SELECT max(created_at) AS last FROM drizzle.__drizzle_migrations',
  )
  return Number(found.rows[0]?.last ?? 0)
}

const missingAfter = (last: number) =>
  readMigrationFiles({ migrationsFolder })
    .filter(({ folderMillis }) => folderMillis > last)
    .map(({ sql, folderMillis, hash }) => ({ statements: sql, when: folderMillis, hash }))
const migrationsFolder = fileURLToPath(new URL('../../migrations/postgres', import.meta.url))

const ledger = `SET LOCAL lock_timeout = '10s';
  CREATE SCHEMA IF NOT EXISTS drizzle;
  CREATE TABLE IF NOT EXISTS drizzle.__drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint)`
