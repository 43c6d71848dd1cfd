import { realpathSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'

/**
 * Holds the file for one process: a second one is refused, because two writers would each trust their own
 * memory of the plans, whatever link each came by. The kernel drops the lock with the process, so that a kill leaves nothing behind.
 * Undefined when somebody else holds it; else what lets go of it.
 */
export const lockOf = (file: string): (() => void) | undefined => {
  const holder = new BetterSqlite3(`${realpathSync(file)}.lock`, { timeout: 0 })
  try {
    holder.pragma('journal_mode = MEMORY')
    holder.exec('BEGIN EXCLUSIVE')
    return () => holder.close()
  } catch (error) {
    holder.close()
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') return undefined
    throw error
  }
}
