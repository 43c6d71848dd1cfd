import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId, practiceId } from '#src/plan/ids.ts'
import { rowsAreListed } from '#src/store/listed-rows.ts'
import { verify } from '#src/store/verification.ts'
import { aChange, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'

/** A database as the first release made it, with what the store at the other path holds of its tables. */
const asAtFirst = (now: string): string => {
  const url = aFile()
  const client = new BetterSqlite3(url)
  client.pragma('foreign_keys = OFF')
  for (const name of ['0000_start', '0001_append-only'])
    client.exec(
      readFileSync(`migrations/sqlite/${name}.sql`, 'utf8').replaceAll('--> statement-breakpoint', ''),
    )
  client.exec(`ATTACH '${now}' AS now`)
  client.exec(`CREATE TABLE __drizzle_migrations AS SELECT * FROM now.__drizzle_migrations LIMIT 2`)
  const tables = client.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table'").pluck().all()
  for (const table of tables.map(String).filter((name) => !/^(__drizzle|sqlite_)/.test(name))) {
    const columns = client.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all()
    const names = columns.map((name) => `"${name}"`).join()
    const kept = names.replace('"family_key"', 'lower("family")').replace('"progress"', "'{}'")
    client.exec(`INSERT INTO main.${table} (${names}) SELECT ${kept} FROM now.${table}`)
  }
  client.close()
  return url
}

test('a store of the first release is brought up to date with every plan and all that belongs to it', async () => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started)
  await tell(store, ashasPlan, { kind: 'Submitted', practice: practiceId('elm') })
  await store.plans.save(aChange(await store.plans.load(ashasPlan), [approved(1)]))
  const [row] = await store.plans.ownedBy(asha)
  const publication = await store.publications.current(ashasPlan)
  const card = 'aB3-_xYz0123456789abCD'
  await store.database.connection.insert(store.database.tables.cards).values({ plan: ashasPlan, code: card })
  await store.close()
  const again = await aStore(asAtFirst(url))
  const [before] = await again.plans.ownedBy(asha)
  expect(before, 'what lists show is not in rows of then').toMatchObject({
    id: ashasPlan,
    reviewOn: undefined,
  })
  await rowsAreListed(again.database, again.plans.load)
  expect(await again.plans.ownedBy(asha)).toEqual([row])
  expect(await again.publications.current(ashasPlan)).toEqual(publication)
  expect(await again.cards.find(card)).toBe(ashasPlan)
  const found = await again.publications.byNameAndBirth('Patel', '1948-03-27')
  expect(
    found.map(({ plan }) => plan),
    'names of before are kept at the start',
  ).toEqual([ashasPlan])
  expect((await verify(again.database, flows)).flatMap(({ broken }) => broken ?? [])).toEqual([])
  const ownerless = planId('plan-ownerless')
  await tell(again, ownerless, { kind: 'Started', name: 'Lee' })
  expect((await again.plans.load(ownerless)).owner).toBeUndefined()
})
