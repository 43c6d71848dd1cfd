import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './failure.ts'

/** The key under which all others lie, or why there is none. */
export type MasterKey =
  | {
      readonly ok: true
      readonly secret: Buffer /** The file that was made for it. */
      readonly made?: string
    }
  | { readonly ok: false; readonly kind: NoKey }
/** There is no file, it holds no key, it is a folder, everybody on the machine may read it or its group write it, or this process may not. */
export type NoKey = 'no-key' | 'not-a-key' | 'folder-key' | 'open-key' | 'closed-key'

/**
 * Reads a file that is named, which has to be there, and which not everybody on the machine may read. Beside a database
 * in a file one is made where nothing was sealed yet: on another disk than the database it is nowhere, so whoever runs a
 * real service names one.
 */
export const masterKeyAt = (file: string): MasterKey => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return { ok: false, kind: 'no-key' }
  if (found.isDirectory()) return { ok: false, kind: 'folder-key' }
  return (found.mode & forOthers) === 0 ? keyIn(file) : { ok: false, kind: 'open-key' }
}
/** Its group may read it, and nobody but its owner write it. */
const forOthers = 0o027

const keyIn = (file: string): MasterKey => {
  const text = textIn(file)
  if (text === undefined) return { ok: false, kind: 'closed-key' }
  const secret = Buffer.from(text, 'base64')
  return shape.test(text) && secret.length === length && secret.some((byte) => byte !== 0)
    ? { ok: true, secret }
    : { ok: false, kind: 'not-a-key' }
}

/** Undefined where this process may not read it. */
const textIn = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    const code = codeOf(error) ?? ''
    if (!/^E(ACCES|PERM)$/.test(code)) throw error
    return undefined
  }
}

/** What is there before the database is looked at: where a key is named that is none, nothing in it is touched. */
export const masterKeyGiven = (database: string, named: string | undefined): MasterKey | undefined => {
  if (named !== undefined) return masterKeyAt(named)
  if (database === inMemory) return { ok: true, secret: randomBytes(length) }
  const file = keyFileBeside(database)
  return existsSync(file) ? masterKeyAt(file) : undefined
}
const inMemory = ':memory:'

/** Whole and on the disk, its name too, before anything is sealed under it. */
export const masterKeyMade = (database: string): MasterKey => {
  const secret = randomBytes(length)
  const file = keyFileBeside(database)
  writeFileSync(`${file}.new`, `${secret.toString('base64')}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
  return { ok: true, secret, made: file }
}

/** Beside the database itself, by whatever link that was come by. */
const keyFileBeside = (database: string): string =>
  `${existsSync(database) ? realpathSync(database) : database}.key`

/** 32 random bytes, as `openssl rand -base64 32` writes them. */
const length = 32
const shape = /^[\w+/-]{43}=?$/
