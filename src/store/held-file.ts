import { closeSync, existsSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'

/** A file that this process alone writes. */
export type HeldFile = {
  readonly letGo: () => void
  /** False once another file stands in its place, or somebody else holds it: whatever is written then is lost. */
  readonly isOurs: () => boolean
}
/** Another process writes it; it has a second name, beside which nobody sees this lock; the log beside it is another file's. */
export type NotHeld = 'in-use' | 'linked' | 'log-of-another'

/**
 * Holds a database's file for one process, because two writers would each trust their own memory of the plans. A lock on
 * a file beside it keeps out whoever comes by the same path or a symbolic link, and the kernel drops it with the process.
 * A hard link leads past it, so that a file with two names is refused. Where the lock's file is gone, the database itself
 * is asked whether anybody has it open; while it is held, the lock is taken again. Once it is found to be somebody else's,
 * `replaced` is called.
 */
export const holdFile = (path: string, replaced: () => void = () => undefined): HeldFile | NotHeld => {
  const file = realpathSync(path)
  const opened = statSync(file)
  if (opened.nlink > 1) return 'linked'
  const lock = `${file}.lock`
  const isKnown = existsSync(lock) || isLogOfAnother(file)
  if (!isKnown && isOpenElsewhere(file)) return 'in-use'
  let held = lockOn(lock)
  if (!held) return 'in-use'
  if (isLogOfAnother(file)) {
    held.letGo()
    return 'log-of-another'
  }
  let isLost = false
  const isLocked = (): boolean => {
    if (isSame(statOf(lock), held?.stat)) return true
    held?.letGo()
    held = lockOn(lock)
    return held !== undefined
  }
  return {
    letGo: () => held?.letGo(),
    isOurs: () => {
      if (isLost || (isSame(statOf(path), opened) && isLocked())) return !isLost
      isLost = true
      replaced()
      return false
    },
  }
}

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false })
const isSame = (one: Stats | undefined, other: Stats | undefined): boolean =>
  one !== undefined && one.ino === other?.ino && one.dev === other.dev

type Lock = { readonly letGo: () => void; readonly stat: Stats | undefined }

const lockOn = (path: string): Lock | undefined => {
  const holder = new BetterSqlite3(path, { timeout: 0 })
  const isFree = unlessBusy(() => {
    holder.pragma('journal_mode = MEMORY')
    holder.exec('BEGIN EXCLUSIVE')
  })
  if (isFree) return { letGo: () => holder.close(), stat: statOf(path) }
  holder.close()
  return undefined
}

/** Whoever has a database open, to read or to write, keeps it from being had alone. */
const isOpenElsewhere = (file: string): boolean => {
  const asking = new BetterSqlite3(file, { timeout: 0 })
  try {
    asking.pragma('locking_mode = EXCLUSIVE')
    return !unlessBusy(() => asking.exec('BEGIN IMMEDIATE'))
  } catch {
    // Whatever else is wrong with it shows when it is opened, and is told there.
    return false
  } finally {
    asking.close()
  }
}

const unlessBusy = (attempt: () => unknown): boolean => {
  try {
    attempt()
    return true
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY') return false
    throw error
  }
}

/**
 * A server's file says in its header that it has a log, before there is one. A backup says that it has none: a log that
 * lies beside it was left by the file in whose place it was put, and would be played over it.
 */
export const isLogOfAnother = (file: string): boolean => {
  if ((statOf(`${file}-wal`)?.size ?? 0) === 0) return false
  const header = Buffer.alloc(headerBytes)
  const opened = openSync(file, 'r')
  const read = readSync(opened, header, 0, headerBytes, 0)
  closeSync(opened)
  return read === headerBytes && header[writeVersionAt] === withoutLog
}
const headerBytes = 20
const writeVersionAt = 18
const withoutLog = 1
