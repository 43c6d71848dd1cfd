import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openedApproval, placeOfApproval } from '#src/store/approved-content.ts'
import { linkedFacts } from '#src/store/chain.ts'
import { eq } from '#src/store/drizzle.ts'
import { factsIn } from '#src/store/facts.ts'
import { openedFacts, sealedValue } from '#src/store/sealing.ts'
import { approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { overDatabase } from '#test/kit/bare-store.ts'

it('what was approved lies once in the store, and the plan is read with all of it', async () => {
  const url = aFile()
  const store = await aStore(url)
  const words = 'Call me Ash, and mind the step.'
  await tell(store, ashasPlan, started, approved(1, {}, words))
  const { connection, tables } = store.database
  const facts = await connection.select().from(tables.facts).where(eq(tables.facts.kind, 'Approved'))
  const [key] = (await store.database.sealing.keysOf([`plan:${ashasPlan}`])).values()
  expect(JSON.stringify(openedFacts(key, facts))).not.toContain(words)
  const approvals = await connection.select().from(tables.approvals)
  expect(JSON.stringify(approvals.map((row) => openedApproval(key, row)))).toContain(words)
  const inMemory = (await store.plans.load(ashasPlan)).approved
  await store.close()
  const again = await aStore(url)
  const { approved: read } = await again.plans.load(ashasPlan)
  expect(read?.content.entries.at(-1)?.shown).toEqual([words])
  expect(read).toEqual(inMemory)
})

it('what was approved lies pressed, and one of before, which lies in full, is read as it was', async () => {
  const url = aFile()
  const store = await aStore(url)
  const words = 'What I want known of my nights. '.repeat(100)
  await tell(store, ashasPlan, started, approved(1, {}, words))
  const { connection, tables, sealing } = store.database
  const [key] = (await sealing.keysOf([`plan:${ashasPlan}`])).values()
  const [row] = await connection.select().from(tables.approvals)
  if (!key || !row) throw new Error('nothing was approved')
  expect(row.sealed.byteLength).toBeLessThan(words.length / 2)
  const inFull = sealedValue(key, placeOfApproval(row), openedApproval(key, row).content)
  expect(inFull.byteLength).toBeGreaterThan(words.length)
  await store.close()
  const file = new BetterSqlite3(url)
  const triggers = file.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
  for (const name of triggers) file.exec(`DROP TRIGGER "${name}"`)
  file.prepare('UPDATE approvals SET sealed = ?').run(inFull)
  file.close()
  const { approved: read } = await (await aStore(url)).plans.load(ashasPlan)
  expect(read?.content.entries.at(-1)?.shown).toEqual([words])
})

it('an approval that a fact carried within itself is read as it was', async () => {
  const store = await aStore()
  await tell(store, ashasPlan, started)
  const { database } = store
  const fact = approved(1)
  const facts = factsIn(database)
  const stream = `plan:${ashasPlan}`
  const last = await facts.lastOf(stream)
  const old = { stream, version: 2, at: store.now(), by: { id: 'x', name: 'X', role: 'clinician' } }
  const rows = linkedFacts(await database.sealing.keyOf(stream), last, [
    { ...old, kind: 'Approved', shape: 2, body: fact },
  ])
  await database.write((on) => rows.map((row) => facts.insert(on, row)))
  await database.connection.update(database.tables.plans).set({ version: 2 })
  const plan = await overDatabase(database, store.url).plans.load(ashasPlan)
  expect(plan.approved?.content.entries.at(-1)?.shown).toEqual(['Call me Ash.'])
})
