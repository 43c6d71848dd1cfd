import { expect, it } from 'vitest'
import { openedApproval } from '#src/store/approved-content.ts'
import { linkedFacts } from '#src/store/chain.ts'
import { eq } from '#src/store/drizzle.ts'
import { factsIn } from '#src/store/facts.ts'
import { openedFacts } from '#src/store/sealing.ts'
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
