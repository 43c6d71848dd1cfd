import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { aServedPostgres } from './a-postgres.ts'
import { type AStore, bareStore } from './bare-store.ts'
import { aFolder } from './scratch.ts'

/** A store on a database of its own unless told where, closed and gone when the test is over. */
export const aStore = async (url?: string): Promise<AStore> => {
  const store = await bareStore(url ?? (await aDatabase()))
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await store.close()
    isOpen = false
  }
  onTestFinished(close)
  return { ...store, close }
}

/** Where an empty database is: a file, and PostgreSQL where the tests are run again on it. */
export const aDatabase = async (): Promise<string> =>
  inject('isOnPostgres') ? await aServedPostgres() : aFile()

/** The path of a database that does not exist yet, in a folder that is removed after the test. */
export const aFile = (): string => {
  const folder = aFolder('sayso')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'sayso.sqlite')
}
