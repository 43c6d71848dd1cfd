import { setTimeout } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { NotKnown, NotWritable } from '../plan/not-writable.ts'

/** A connection of the pool; when none is free or none can be made, nothing was written. */
export const connected = async (pool: Pool): Promise<PoolClient> => {
  if (pool.waitingCount >= waitingMax) throw new NotWritable('too many wait already')
  try {
    const client = await pool.connect()
    listenTo(client)
    return client
  } catch (error) {
    throw new NotWritable(`no connection: ${error instanceof Error ? error.message : 'unknown'}`)
  }
}
/** Whoever would wait longer than the wait for a connection lasts is told at once. */
const waitingMax = 300

/** A connection that breaks is told by its query; without a listener it would end the process. */
const listenTo = (client: PoolClient): void => {
  if (listened.has(client)) return
  listened.add(client)
  client.on('error', () => undefined)
  client.on('notice', ({ code }) => void (code === warning && waived.add(client)))
}
const listened = new WeakSet<PoolClient>()

/** The server answers "saved" with a warning when its wait for a standby was cancelled: then nobody knows. */
const waived = new WeakSet<PoolClient>()
const warning = '01000'

/**
 * Waits for the server, but not for ever: no time-out of its own ends its wait for a standby. A commit that has not
 * answered may have happened. Its connection comes back to the pool when it does answer, so that no more of them wait
 * on the server than the pool holds; one that only reads is closed.
 */
export const bounded = async <Answer>(
  client: PoolClient,
  kind: 'read' | 'commit',
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  waived.delete(client)
  const answering = ask()
  const release = (error?: unknown): void => client.release(error !== undefined && !isOfServer(error))
  const first = await Promise.race([
    answering.then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    ),
    setTimeout(patienceMs, tooLate, { ref: false }),
  ])
  if (first === tooLate) {
    // When the pool has ended meanwhile, nothing is left to be released.
    if (kind === 'commit') void answering.then(() => release(), release).catch(() => undefined)
    else client.release(true)
    throw kind === 'commit' ? new NotKnown('no answer') : new NotWritable('no answer')
  }
  if ('error' in first) {
    release(first.error)
    throw kind === 'commit' && !isOfServer(first.error) ? new NotKnown('the connection broke') : first.error
  }
  const isWaived = kind === 'commit' && waived.has(client)
  release()
  if (isWaived) throw new NotKnown('the wait for a standby was cancelled')
  return first.answer
}
const tooLate = Symbol('too late')
const patienceMs = 5_000

/** What the server says of a statement, rather than of itself or of the line to it: it has rolled back. */
export const isOfServer = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?!08|57P|58|XX)[0-9A-Z]{5}$/.test(String(error.code)) &&
  !/^E[A-Z]+$/.test(String(error.code))

/** Waits for what is under way, and cuts off what gets no answer. */
export const ending = async (pool: Pool): Promise<void> => {
  const busy = busyIn.get(pool) ?? []
  const ended = pool.end()
  await Promise.race([ended, setTimeout(endsMs, undefined, { ref: false })])
  for (const client of busy) client.release(true)
  await ended
}
const endsMs = 1_000

/** Notes which of its connections are in use. */
export const noting = (pool: Pool): Pool => {
  const busy = new Set<PoolClient>()
  busyIn.set(pool, busy)
  pool.on('acquire', (client) => busy.add(client))
  pool.on('release', (_, client) => busy.delete(client))
  return pool
}
const busyIn = new WeakMap<Pool, Set<PoolClient>>()
