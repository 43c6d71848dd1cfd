import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { postgresColumns, postgresConnection } from './columns.ts'
import type { Access, Database } from './database.ts'
import { onPostgres } from './drizzle.ts'
import { failureOf } from './failure.ts'
import type { Batch } from './group-commit.ts'
import { guardsIn } from './guards.ts'
import { tablesFor } from './tables.ts'

/** Each write is a transaction of its own; several processes may share one database. */
export const openPostgres = async (url: string, access: Access): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    options: '-c synchronous_commit=on',
  })
  // A connection that breaks while idle is told by the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  if (access === 'write') await bringUpToDate(pool)
  const database = drizzle(pool)
  return {
    tables: tablesFor(postgresColumns),
    connection: postgresConnection(database),
    write: async (batch) => {
      try {
        await database.transaction((tx) => run(batch, tx))
      } catch (error) {
        throw failureOf(error)
      }
    },
    guards: () => guardsOf(pool),
    close: () => pool.end(),
  }
}
const connectionsMax = 10
const { drizzle, migrate } = onPostgres()

/** Switched off, or with another function in its place, a trigger stands no more. */
const guardsOf = async (pool: pg.Pool) => {
  const { rows } = await pool.query<{ tgname: string }>(
    "SELECT tgname FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') AND prosrc LIKE '%RAISE EXCEPTION%'",
  )
  const wanted = [...guardsIn(migrationsFolder).keys()]
  return { wanted, standing: wanted.filter((name) => rows.some(({ tgname }) => tgname === name)) }
}

const run = async (batch: Batch, tx: Parameters<typeof postgresConnection>[0]): Promise<void> => {
  for (const { statement, values } of batch(postgresConnection(tx))) await statement.execute(values)
}

/** Processes that start together take turns. */
const bringUpToDate = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await migrate(drizzle(client), { migrationsFolder })
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
  } finally {
    client.release()
  }
}
const migrationLock = 7_294_607
const migrationsFolder = fileURLToPath(new URL('../../migrations/postgres', import.meta.url))
