import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { type Instant, instant, planId, practiceId } from '#src/plan/ids.ts'
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
  const isOfBefore = (name: string): boolean => /^(__drizzle|sqlite_|outbox$)/.test(name)
  for (const table of tables.map(String).filter((name) => !isOfBefore(name))) {
    const columns = client.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all()
    const names = columns.map((name) => `"${name}"`).join()
    const kept = names.replace('"family_key"', 'lower("family")').replace('"progress"', "'{}'")
    client.exec(`INSERT INTO main.${table} (${names}) SELECT ${kept} FROM now.${table}`)
  }
  client.exec(`INSERT INTO outbox VALUES ${mailOfBefore.join()}`)
  client.close()
  return url
}

const mailOfBefore = [
  `(7, 'id-7', 'a@example.org', 'welcome', 'S', 'It’s "on"', 'waiting', 1, '${at(1)}', '${at(3)}', NULL, '450')`,
  `(8, 'id-8', 'b@example.org', 'approved', 'S', '', 'sent', 1, '${at(1)}', '${at(2)}', '${at(2)}', NULL)`,
  `(9, 'id-9', 'c@example.org', 'welcome', 'S', '', 'given-up', 22, '${at(1)}', '', NULL, '550')`,
]

function at(hour: number) {
  return instant(`2026-03-02T0${hour}:00:00.000Z`)
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

test('mail of before jobs is a job each, and what waited is sent', async () => {
  const url = aFile()
  await (await aStore(url)).close()
  const store = await aStore(asAtFirst(url))
  expect((await store.outbox.newest(9)).map(({ id, state, tries }) => [id, state, tries])).toEqual([
    ['id-9', 'given-up', 22],
    ['id-8', 'done', 1],
    ['id-7', 'waiting', 1],
  ])
  const take = (now: Instant) => store.jobs.take('mail', { now, until: at(9), most: 9 })
  expect(await take(at(2)), 'another sender has it').toEqual([])
  expect(await take(at(3))).toMatchObject([
    { key: 'id-7', tries: 2, task: { kind: 'mail', mail: { to: 'a@example.org', text: 'It’s "on"' } } },
  ])
  await store.jobs.sweep(at(2))
  expect((await store.outbox.newest(9)).map(({ id }) => id)).toEqual(['id-8', 'id-7'])
})
