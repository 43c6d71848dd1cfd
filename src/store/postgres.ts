import pg from 'pg'
import { postgresColumns, postgresConnection } from './columns.ts'
import type { Access, Opened, UnsealedDatabase } from './database.ts'
import { onPostgres } from './drizzle.ts'
import { failureOf } from './failure.ts'
import { guardsOf, hasTable, isBehind } from './postgres-migrations.ts'
import { bounded, connected, ending, noting } from './postgres-patience.ts'
import { writingTo } from './postgres-writing.ts'
import { tablesFor } from './tables.ts'
import { unsealedTablesFor } from './unsealed-tables.ts'

/**
 * Each write is a transaction of its own; several processes may share one database. Reads have connections of their
 * own, so that they go on while commits wait. No connection starts with parameters: a pooler before it refuses them.
 */
export const openPostgres = async (url: string, access: Access): Promise<Opened<UnsealedDatabase>> => {
  const readers = poolAt(url)
  try {
    if (access === 'write' && (await isBehind(readers))) {
      await readers.end()
      return { ok: false, kind: 'behind', url }
    }
  } catch (error) {
    await readers.end()
    throw failureOf(error)
  }
  const writers = poolAt(url)
  const connection = postgresConnection(onPostgres().drizzle, {
    query: async (query, values) => {
      const isWrite = writesSomething.test(query.text)
      const client = await connected(isWrite ? writers : readers)
      return await bounded(client, isWrite ? 'commit' : 'read', () => client.query(query, values))
    },
  })
  return {
    ok: true,
    database: {
      tables: tablesFor(postgresColumns),
      connection,
      write: writingTo(writers),
      // Its disk is its own server's affair.
      insist: (run) => run(),
      isShort: () => false,
      guards: () => guardsOf(readers),
      unsealed: unsealedTablesFor(postgresColumns),
      hasTable: (name) => hasTable(readers, name),
      run: async (statements) => void (await writers.query(statements)),
      emptying: ['plans', 'carers', 'unsealed_facts'].map((table) => `VACUUM FULL ${table}`),
      close: async () => void (await Promise.all([readers, writers].map(ending))),
    },
  }
}

/** A statement outside a batch commits by itself. */
const writesSomething = /^\s*(insert|update|delete)\b/i

const poolAt = (url: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: connectionsMax, connectionTimeoutMillis: 5_000 })
  // A connection that breaks while idle is told by the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return noting(pool)
}
const connectionsMax = 10
