import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Instant } from '#src/plan/ids.ts'
import { instant } from '#src/plan/ids.ts'
import type { Mail } from '#src/plan/mail.ts'
import type { OutgoingMail } from '#src/plan/ports.ts'
import { type Database, openDatabase } from '#src/store/database.ts'
import type { Address } from '#src/store/letters.ts'
import { openStore, type Store } from '#src/store/store.ts'
import { type RunFact, runFact } from '#src/training/run-fact.ts'

/** A store with the real tables, and the clock that it reads. */
export type AStore = Store<RunFact> & {
  readonly url: string
  readonly database: Database
  readonly now: () => Instant
  /** Lets so many milliseconds pass. */
  readonly wait: (ms: number) => void
}

/** A fresh store on a file of its own, gone when the test is over. */
export const aStore = async (url = aFile()): Promise<AStore> => {
  const opened = await openDatabase({ url })
  if (!opened.ok) throw new Error(`${opened.kind}: ${url}`)
  let at = Date.parse('2026-03-02T10:00:00.000Z')
  const now = (): Instant => instant(new Date(at).toISOString())
  const wait = (ms: number): void => {
    at += ms
  }
  const store = openStore({
    database: opened.database,
    forms: flows,
    renderMail,
    readRunFact: (stored) => runFact.parse(stored),
    now,
  })
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await store.close()
    isOpen = false
  }
  onTestFinished(close)
  return { ...store, close, url, database: opened.database, now, wait }
}

/** The path of a database that does not exist yet, in a folder that is removed after the test. */
export const aFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'sayso.sqlite')
}

const renderMail = (mail: Mail, { email, name }: Address): OutgoingMail => ({
  to: email,
  kind: mail.kind,
  subject: `${mail.kind} for ${name}`,
  text: mail.plan,
})
