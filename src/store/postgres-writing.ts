import { setTimeout } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { NotWritable } from '../plan/not-writable.ts'
import { type Connection, postgresConnection } from './columns.ts'
import { onPostgres } from './drizzle.ts'
import { failureOf, isStillLocked, isWorthAgain } from './failure.ts'
import type { Batch, Write } from './group-commit.ts'
import { bounded, connected, isOfServer } from './postgres-patience.ts'
import { type Standby, vitalMark } from './postgres-standby.ts'

type Pools = { readonly writers: Pool; readonly vitals: Pool; readonly standby: Standby }

/**
 * All of a batch in one transaction; again where the database took another's side (40001, 40P01). What is vital asks once more where
 * another process was still in its way: that one may have waited for a standby that is away.
 */
export const writingTo =
  (pools: Pools): Write =>
  async (batch, need) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(pools, batch, need)
      } catch (error) {
        const isHeldUp = need === 'vital' && attempt === 1 && isStillLocked(error)
        if (!isHeldUp && (!isWorthAgain(error) || attempt === attemptsMax)) throw failureOf(error)
        await setTimeout(Math.random() * 10 * attempt)
      }
    }
  }
const attemptsMax = 8

const once = async (
  { writers, vitals, standby }: Pools,
  batch: Batch,
  need: 'vital' | undefined,
): Promise<void> => {
  const isAlone = standby.isAway() && need === 'vital'
  const client = await connected(need === 'vital' ? vitals : writers)
  try {
    await Promise.race([prepared(client, batch, isAlone), tooSlow()])
  } catch (error) {
    await abandoned(client, error)
    throw error
  }
  await bounded(client, 'commit', () => client.query(need === 'vital' ? `COMMIT ${vitalMark}` : 'COMMIT'))
}

const prepared = async (client: PoolClient, batch: Batch, isAlone: boolean): Promise<void> => {
  await client.query(isAlone ? beginAlone : begin)
  for (const { statement, values } of batch(connectionOf(client), isAlone)) await statement.execute(values)
}
/** An answer waits for the disks that the server was told to wait for, whatever the role was set to. */
const begin = `BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL statement_timeout = '4s'; SET LOCAL lock_timeout = '2s'`
/** What is vital waits for this server's disk alone while the standbys are away. */
const beginAlone = begin.replace('= on', '= local')

/** One statement in a transaction of that kind, with its answer. */
export const begunAlone =
  <Answer>(client: PoolClient, ask: () => Promise<Answer>) =>
  async (): Promise<Answer> => {
    await client.query(beginAlone)
    try {
      const answer = await ask()
      await client.query('COMMIT')
      return answer
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      throw error
    }
  }

/** Nothing was committed, so the words are not saved, and that is known. */
const tooSlow = async (): Promise<never> => {
  await setTimeout(patienceMs, undefined, { ref: false })
  throw new NotWritable('the database is too slow')
}
const patienceMs = 10_000

const abandoned = async (client: PoolClient, error: unknown): Promise<void> => {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  if (!isOfServer(cause)) return client.release(true)
  await client.query('ROLLBACK').then(
    () => client.release(),
    () => client.release(true),
  )
}

/** Statements are prepared once for each connection. */
const connectionOf = (client: PoolClient): Connection => {
  const connection = known.get(client) ?? postgresConnection(onPostgres().drizzle, client)
  known.set(client, connection)
  return connection
}
const known = new WeakMap<PoolClient, Connection>()
