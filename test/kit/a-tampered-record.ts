import BetterSqlite3 from 'better-sqlite3'
import { expect } from 'vitest'
import { flows } from '#flows/index.ts'
import { instant } from '#src/plan/ids.ts'
import type { Marking } from '#src/store/found-whole.ts'
import { walkPlans } from '#src/store/verify-plans.ts'
import { answered, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'

/** A closed store with facts, an approved plan and reads of it. */
export const aRecord = async (): Promise<string> => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started, answered('about.me', 'Penicillin makes me ill.'))
  await tell(store, ashasPlan, answered('about.more', 'Two'), answered('about.most', 'Three'), approved(1))
  const at = instant('2026-03-02T10:00:00.000Z')
  const who = { account: asha, name: 'Mo Field', jobRole: 'Paramedic', service: 'Ambulance' }
  for (const reason of ['one', 'two', 'three'])
    await store.accessLog.record({ ...who, plan: ashasPlan, at, deed: 'opened', reason })
  await store.roots.make('2026-03-01')
  await store.close()
  return url
}

/** The same store after somebody who has the file and knows SQL, and the marks of its plans, which were whole before. */
export type Tampered = AStore & { readonly marking: Marking }

export const tamper = async (...statements: readonly string[]): Promise<Tampered> => {
  const url = await aRecord()
  const marking = await markedWhole(url)
  const client = new BetterSqlite3(url)
  client.pragma('foreign_keys = OFF')
  const triggers = client.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
  const texts = client.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger'").pluck().all()
  for (const name of triggers) client.exec(`DROP TRIGGER "${name}"`)
  for (const statement of statements) expect(client.prepare(statement).run().changes).toBeGreaterThan(0)
  for (const text of texts) client.exec(String(text))
  client.close()
  return { ...(await aStore(url)), marking }
}

/** What `npm run verify` keeps of a store in which everything is as it was written. */
const markedWhole = async (url: string): Promise<Marking> => {
  const store = await aStore(url)
  const { fault, whole } = await walkPlans(store.database, flows, {}, unmarked)
  await store.close()
  expect([fault, whole?.marks.size]).toEqual([undefined, 1])
  return { ...unmarked, marks: whole?.marks ?? new Map() }
}
export const unmarked: Marking = { release: 'of-today', day: '2026-03-02', marks: new Map() }

export const factAt = (version: number) => `stream = 'plan:${ashasPlan}' AND version = ${version}`
