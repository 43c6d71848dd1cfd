import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { planId, practiceId } from '#src/plan/ids.ts'
import { verify } from '#src/store/verification.ts'
import { aChange, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'

/** The tables of the first release, with everything in them that this store has there. */
const asAtFirst = (url: string): void => {
  const client = new BetterSqlite3(url)
  client.pragma('foreign_keys = OFF')
  const kept = client.prepare('SELECT * FROM plans').all()
  const publications = client.prepare('SELECT * FROM publications').all()
  client.exec('DROP TABLE plans; DROP TABLE publications;')
  client.exec('DROP TABLE IF EXISTS current_numbers')
  const first = readFileSync('migrations/sqlite/0000_start.sql', 'utf8').split('--> statement-breakpoint')
  for (const statement of first)
    if (/`(plans|publications)` \(|ON `(plans|publications)`/.test(statement.trim().split('\n')[0] ?? ''))
      client.exec(statement)
  const put = (table: string, rows: readonly unknown[]): void => {
    const columns = client.pragma(`table_info(${table})`)
    if (!Array.isArray(columns)) throw new Error(`no table ${table}`)
    const names = columns.map(({ name }) => String(name))
    const statement = client.prepare(`INSERT INTO ${table} VALUES (${names.map((name) => `@${name}`)})`)
    for (const row of rows) statement.run(row)
  }
  put('plans', kept)
  put('publications', publications)
  client.exec(`DELETE FROM __drizzle_migrations WHERE created_at > ${appendOnlySince}`)
  client.close()
}
/** When the second migration was written: the last one of the first release. */
const appendOnlySince = 1_795_366_404_130

test('a store of the first release is brought up to date with every plan and all that belongs to it', async () => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started)
  await tell(store, ashasPlan, { kind: 'Submitted', practice: practiceId('elm') })
  await store.plans.save(aChange(await store.plans.load(ashasPlan), [approved(1)]))
  const [row] = await store.plans.ownedBy(asha)
  const publication = await store.publications.current(ashasPlan)
  const card = await store.publications.cardOf(ashasPlan)
  await store.close()
  asAtFirst(url)
  const again = await aStore(url)
  expect(await again.plans.ownedBy(asha)).toEqual([row])
  expect(await again.publications.current(ashasPlan)).toEqual(publication)
  expect(await again.publications.byCard(card)).toEqual(publication)
  expect((await verify(again.database)).map(({ broken }) => broken)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  const ownerless = planId('plan-ownerless')
  await tell(again, ownerless, { kind: 'Started', name: 'Lee' })
  expect((await again.plans.load(ownerless)).owner).toBeUndefined()
})
