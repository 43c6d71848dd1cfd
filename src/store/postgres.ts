import pg from 'pg'
import { postgresColumns, postgresConnection } from './columns.ts'
import type { Access, Opened, UnsealedDatabase } from './database.ts'
import { onPostgres } from './drizzle.ts'
import { failureOf } from './failure.ts'
import { guardsOf, hasTable, isBehind } from './postgres-migrations.ts'
import { bounded, connected, ending, noting } from './postgres-patience.ts'
import { type StandbyChanged, standbyOf, vitalMark } from './postgres-standby.ts'
import { begunAlone, writingTo } from './postgres-writing.ts'
import { tablesFor } from './tables.ts'
import { unsealedTablesFor } from './unsealed-tables.ts'

/**
 * Each write is a transaction of its own; several processes may share one database. Reads have connections of their
 * own, and so has what is vital, so that they go on while commits wait. No connection starts with parameters: a pooler before it refuses them.
 */
export const openPostgres = async (
  url: string,
  access: Access,
  standbyChanged: StandbyChanged = () => undefined,
): Promise<Opened<UnsealedDatabase>> => {
  const readers = poolAt(url, readersMost)
  try {
    if (access === 'write' && (await isBehind(readers))) {
      await readers.end()
      return { ok: false, kind: 'behind', url }
    }
  } catch (error) {
    await readers.end()
    throw failureOf(error)
  }
  const [writers, vitals, watcher] = [poolAt(url, writersMost), poolAt(url, vitalsMost), poolAt(url, 1)]
  const standby = standbyOf({ watcher, readers, changed: standbyChanged })
  const connection = postgresConnection(onPostgres().drizzle, {
    query: async (query, values) => {
      if (!writesSomething.test(query.text)) {
        const client = await connected(readers)
        return await bounded(client, 'read', () => client.query(query, values))
      }
      const client = await connected(vitals)
      const vital = { ...query, text: `${query.text} ${vitalMark}` }
      const ask = () => client.query(vital, values)
      return await bounded(client, 'commit', standby.isAway() ? begunAlone(client, ask) : ask)
    },
  })
  return {
    ok: true,
    database: {
      tables: tablesFor(postgresColumns()),
      connection,
      write: writingTo({ writers, vitals, standby }),
      // Its disk is its own server's affair.
      insist: (run) => run(),
      isShort: () => false,
      isOurs: () => true,
      lookedOver: async () => undefined,
      isStandbyAway: standby.isAway,
      guards: () => guardsOf(readers),
      unsealed: unsealedTablesFor(postgresColumns()),
      hasTable: (name) => hasTable(readers, name),
      isBehind: () => isBehind(readers),
      run: async (statements) => void (await writers.query(statements)),
      emptying: ['plans', 'carers', 'unsealed_facts'].map((table) => `VACUUM FULL ${table}`),
      forget: async () => {
        for (const table of ['keys', 'jobs', 'site_values']) await writers.query(`VACUUM ${table}`)
        return true
      },
      close: async () => {
        standby.close()
        await Promise.all([readers, writers, vitals, watcher].map(ending))
      },
    },
  }
}

/** A statement outside a batch commits by itself; each that writes there is vital. */
const writesSomething = /^\s*(insert|update|delete)\b/i

const poolAt = (url: string, max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  })
  // A connection that breaks while idle is told by the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return noting(pool)
}
/** With the watcher's, a process has 26 connections at most. */
const readersMost = 10
const writersMost = 10
const vitalsMost = 5
