import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type AStore, bareStore } from './bare-store.ts'

/** A store on a file of its own unless told where, closed and gone when the test is over. */
export const aStore = async (url = aFile()): Promise<AStore> => {
  const store = await bareStore(url)
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await store.close()
    isOpen = false
  }
  onTestFinished(close)
  return { ...store, close }
}

/** The path of a database that does not exist yet, in a folder that is removed after the test. */
export const aFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'sayso.sqlite')
}
