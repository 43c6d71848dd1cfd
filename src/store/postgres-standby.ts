import { setTimeout } from 'node:timers/promises'
import type { Pool, QueryResult } from 'pg'
import { bounded, connected } from './postgres-patience.ts'

/** Whether commits wait for a standby that does not come. */
export type Standby = {
  /** As it was found last; asking has it looked at again, once a second at most. */
  readonly isAway: () => boolean
  readonly close: () => void
}

/** Told when standbys are gone, and when one is back. */
export type StandbyChanged = (isAway: boolean) => void

type Watching = {
  /** For the one statement that may wait as long as a standby is away. */
  readonly watcher: Pool
  readonly readers: Pool
  readonly changed: StandbyChanged
}

/**
 * Watches by doing what a commit does: it writes a note of no meaning to the server's log and waits for its standbys. Roles
 * that serve may not look at the standbys themselves. While the note waits, commits that were to be vital and wait as well
 * are told to wait no more: they stand on this disk then, and hold up nobody who comes after them.
 */
export const standbyOf = ({ watcher, readers, changed }: Watching): Standby => {
  const watch = { isAway: false, isLooking: false, isWanted: false, isClosed: false }
  const tell = (isAway: boolean): void => {
    if (watch.isAway === isAway || watch.isClosed) return
    watch.isAway = isAway
    changed(isAway)
  }
  const noteDown = async (): Promise<void> => {
    let isAnswered = false
    const answer = asked(watcher, note).finally(() => {
      isAnswered = true
    })
    const waiting = async (): Promise<void> => {
      await setTimeout(patienceMs, undefined, { ref: false })
      while (!isAnswered && !watch.isClosed) {
        tell(true)
        await asked(readers, letVitalsGo).catch(() => undefined)
        await setTimeout(restMs / 2, undefined, { ref: false })
      }
    }
    void waiting()
    // Where the server itself is gone, that is not for this watch to tell.
    await answer.then(() => tell(false)).catch(() => tell(false))
  }
  const looking = async (): Promise<void> => {
    watch.isLooking = true
    while (watch.isWanted && !watch.isClosed) {
      watch.isWanted = false
      // A server that does not answer says nothing of its standbys.
      if (await waitsForOthers(watcher).catch(() => false)) await noteDown()
      else tell(false)
      await setTimeout(restMs, undefined, { ref: false })
    }
    watch.isLooking = false
  }
  return {
    isAway: () => {
      watch.isWanted = true
      if (!watch.isLooking) void looking()
      return watch.isAway
    },
    close: () => {
      watch.isClosed = true
    },
  }
}
const patienceMs = 2_000
const restMs = 1_000

/** Stands in a statement whose commit may be on this disk alone while the standbys are away. */
export const vitalMark = '/* vital */'
const letVitalsGo = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
  WHERE usename = current_user AND wait_event = 'SyncRep' AND query LIKE '%${vitalMark}%'`

const waitsForOthers = async (watcher: Pool): Promise<boolean> => {
  const client = await connected(watcher)
  const { rows } = await bounded(client, 'read', () => client.query('SHOW synchronous_standby_names'))
  return rows[0]?.synchronous_standby_names !== ''
}
const note = `BEGIN; SET LOCAL synchronous_commit = on; SELECT pg_logical_emit_message(true, 'sayso', ''); COMMIT`

const asked = async (pool: Pool, text: string): Promise<QueryResult<Record<string, unknown>>> => {
  const client = await connected(pool)
  try {
    const answer = await client.query<Record<string, unknown>>(text)
    client.release()
    return answer
  } catch (error) {
    client.release(true)
    throw error
  }
}
