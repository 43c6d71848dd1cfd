import { join } from 'node:path'
import { isPostgres } from '#src/store/database.ts'

/** A master key that has never sealed anything but tests. */
export const masterKeyFile = join(import.meta.dirname, 'master.key')

/** Beside a file one is made; a PostgreSQL has to be told. */
export const masterKeyFor = (url: string): string | undefined => (isPostgres(url) ? masterKeyFile : undefined)
