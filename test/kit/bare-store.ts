import { flows } from '#flows/index.ts'
import { type Instant, instant } from '#src/plan/ids.ts'
import type { OutgoingMail } from '#src/plan/jobs.ts'
import type { Mail } from '#src/plan/mail.ts'
import { fieldMarked } from '#src/plan/plan-forms.ts'
import { type Database, openDatabase } from '#src/store/database.ts'
import type { Address } from '#src/store/letters.ts'
import { namesAreKept } from '#src/store/published-names.ts'
import { openStore, type Store } from '#src/store/store.ts'
import { type RunFact, runFact } from '#src/training/run-fact.ts'
import { masterKeyFor } from './a-master-key.ts'

/** A store with the real tables, and the clock that it reads. */
export type AStore = Store<RunFact> & {
  readonly url: string
  readonly database: Database
  readonly now: () => Instant
  /** Lets so many milliseconds pass. */
  readonly wait: (ms: number) => void
}

/** A store for a test, or for a process that a test starts; whoever opens it closes it. */
export const bareStore = async (url: string): Promise<AStore> => {
  const opened = await openDatabase({ url, masterKeyFile: masterKeyFor(url) })
  if (!opened.ok) throw new Error(`${opened.kind}: ${url}`)
  await namesAreKept(opened.database, fieldMarked(flows, 'address'))
  return overDatabase(opened.database, url)
}

/** A store that remembers nothing yet of what the database holds. */
export const overDatabase = (database: Database, url: string): AStore => {
  let at = Date.parse('2026-03-02T10:00:00.000Z')
  const now = (): Instant => instant(new Date(at).toISOString())
  const wait = (ms: number): void => {
    at += ms
  }
  const readRunFact = (stored: unknown): RunFact => runFact.parse(stored)
  const store = openStore({ database, forms: flows, renderMail, readRunFact, now })
  return { ...store, url, database, now, wait }
}

const renderMail = (mail: Mail, { email, name }: Address): OutgoingMail => ({
  to: email,
  kind: mail.kind,
  subject: `${mail.kind} for ${name}`,
  text: mail.plan,
})
