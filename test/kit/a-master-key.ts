import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isPostgres } from '#src/store/database.ts'

const folder = join(tmpdir(), `sayso-test-key-${process.getuid?.() ?? 0}`)

/** A master key that has never sealed anything but tests. */
export const masterKeyFile = join(folder, 'master.key')
if (!existsSync(masterKeyFile)) {
  mkdirSync(folder, { recursive: true })
  const mine = `${masterKeyFile}.${process.pid}`
  writeFileSync(mine, `${Buffer.alloc(32, 5).toString('base64')}\n`, { mode: 0o600 })
  // Other tests begin at the same time: they find all of it, or none.
  renameSync(mine, masterKeyFile)
}

/** Beside a file one is made; a PostgreSQL has to be told. */
export const masterKeyFor = (url: string): string | undefined => (isPostgres(url) ? masterKeyFile : undefined)
