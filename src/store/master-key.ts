import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'

/** The key under which all others lie, or why there is none. */
export type MasterKey =
  | {
      readonly ok: true
      readonly secret: Buffer /** The file that was made for it. */
      readonly made?: string
    }
  | { readonly ok: false; readonly kind: 'no-key' | 'not-a-key' }

/**
 * Reads a file that is named, which has to be there. Beside a database in a file one is made where nothing was sealed
 * yet: on another disk than the database it is nowhere, so whoever runs a real service names one.
 */
export const masterKeyAt = (file: string): MasterKey => {
  if (!existsSync(file)) return { ok: false, kind: 'no-key' }
  const text = readFileSync(file, 'utf8').trim()
  const secret = Buffer.from(text, 'base64')
  return shape.test(text) && secret.length === length
    ? { ok: true, secret }
    : { ok: false, kind: 'not-a-key' }
}

export const masterKeyBeside = (database: string, mayMake: boolean): MasterKey => {
  if (database === ':memory:') return { ok: true, secret: randomBytes(length) }
  const file = keyFileBeside(database)
  if (existsSync(file) || !mayMake) return masterKeyAt(file)
  const secret = randomBytes(length)
  // Whole and on the disk before anything is sealed under it.
  writeFileSync(file, `${secret.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return { ok: true, secret, made: file }
}

/** Beside the database itself, by whatever link that was come by. */
export const keyFileBeside = (database: string): string =>
  `${existsSync(database) ? realpathSync(database) : database}.key`

/** 32 random bytes, as `openssl rand -base64 32` writes them. */
const length = 32
const shape = /^[\w+/-]{43}=?$/
