import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { type Instant, instant, planId } from '#src/plan/ids.ts'
import { verify } from '#src/store/verification.ts'
import { asha, ashasPlan, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { migrationsOf, oldRows } from '#test/kit/an-unsealed-database.ts'

/** A database as the first release made it, with what a later one wrote of its tables. */
const asAtFirst = (): string => {
  const url = aFile()
  const client = new BetterSqlite3(url)
  client.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash text, created_at numeric)')
  for (const { sql, hash, folderMillis } of migrationsOf('sqlite').slice(0, 2)) {
    for (const statement of sql) client.exec(statement)
    client
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run(hash, folderMillis)
  }
  client.pragma('foreign_keys = OFF')
  for (const [table, rows] of Object.entries(oldRows)) {
    const columns = client.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all().map(String)
    for (const row of columns.length > 0 && table !== 'facts' ? rows : rows.filter(isOfOwned)) {
      const cells: OldRow = { ...row, family_key: String(row.family).toLowerCase(), progress: '{}' }
      const known = columns.filter((name) => name in cells)
      if (known.length === 0 || ('owner' in row && row.owner === null)) continue
      client
        .prepare(
          `INSERT INTO ${table} (${known.map((name) => `"${name}"`)}) VALUES (${known.map(() => '?')})`,
        )
        .run(known.map((name) => cells[name]))
    }
  }
  client.exec(`INSERT INTO outbox VALUES ${mailOfBefore.join()}`)
  client.close()
  return url
}
type OldRow = Readonly<Record<string, unknown>>
/** Nobody began a plan for somebody else then, and what happened to an account was no fact yet. */
const isOfOwned = ({ stream }: OldRow): boolean =>
  stream !== 'plan:plan-lee' && !String(stream).startsWith('account:')

const mailOfBefore = [
  `(7, 'id-7', 'a@example.org', 'welcome', 'S', 'It’s "on"', 'waiting', 1, '${at(1)}', '${at(3)}', NULL, '450')`,
  `(8, 'id-8', 'b@example.org', 'approved', 'S', '', 'sent', 1, '${at(1)}', '${at(2)}', '${at(2)}', NULL)`,
  `(9, 'id-9', 'c@example.org', 'welcome', 'S', '', 'given-up', 22, '${at(1)}', '', NULL, '550')`,
]

function at(hour: number) {
  return instant(`2026-03-02T0${hour}:00:00.000Z`)
}

test('a store of the first release is brought up to date with every plan and all that belongs to it', async () => {
  const store = await aStore(asAtFirst())
  const [listed] = await store.plans.ownedBy(asha)
  expect(listed, 'what lists show is not in rows of then, and made by whoever lists them').toMatchObject({
    ...{ id: ashasPlan, status: 'submitted', reviewOn: '2026-06-01', isChangedSince: true },
    ...{ firstSubmittedAt: listed?.submittedAt, reader: undefined },
  })
  expect(await store.publications.current(ashasPlan)).toMatchObject({ version: 1, nhsNumber: '9990000018' })
  const found = await store.publications.byNameAndBirth('Patel', '1948-03-27')
  expect(
    found.map(({ plan }) => plan),
    'names of before are kept at the start',
  ).toEqual([ashasPlan])
  expect((await verify(store.database, flows)).flatMap(({ broken }) => broken ?? [])).toEqual([])
  const ownerless = planId('plan-ownerless')
  await tell(store, ownerless, { kind: 'Started', name: 'Lee' })
  expect((await store.plans.load(ownerless)).owner).toBeUndefined()
})

test('mail of before jobs is a job each, and what waited is sent', async () => {
  const store = await aStore(asAtFirst())
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
