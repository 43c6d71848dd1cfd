import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { planId } from '#src/plan/ids.ts'
import { digest } from '#src/store/chain.ts'
import { openDatabase } from '#src/store/database.ts'
import { readMigrationFiles } from '#src/store/drizzle.ts'
import { bringUpToDate } from '#src/store/postgres-sealing.ts'
import { verify } from '#src/store/verification.ts'
import { answered, asha, ashasPlan, tell } from '#test/kit/a-change.ts'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { isPostgresHere } from '#test/kit/a-postgres.ts'
import { aStore } from '#test/kit/a-store.ts'
import {
  anUnsealedFile,
  anUnsealedPostgres,
  migrationsOf,
  type OldRows,
  oldRows,
} from '#test/kit/an-unsealed-database.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { ask } from '#test/kit/postgres-for-tests.ts'

const brokenIn = async ({ database }: AStore): Promise<readonly string[]> =>
  (await verify(database, flows)).flatMap(({ broken }) => broken ?? [])

const said = [
  ...[
    'Penicillin',
    'nearly killed',
    'Asha Patel',
    '1948-03-27',
    '9990000018',
    'Devika',
    'devika@kin.example',
  ],
  ...['Brambling', 'herons', 'swallows', 'kestrels', 'ketubah', 'osprey', 'Call me Ash'],
]

const everyUpdate = [
  { where: 'a file', old: async (rows?: OldRows) => anUnsealedFile(rows) },
  ...(isPostgresHere
    ? [
        {
          where: 'PostgreSQL',
          old: async (rows?: OldRows) => {
            const url = await anUnsealedPostgres(rows)
            expect(await openDatabase({ url, masterKeyFile })).toMatchObject({ kind: 'behind' })
            expect(await bringUpToDate(url, { masterKeyFile })).toBeGreaterThan(0)
            return url
          },
        },
      ]
    : []),
]

describe.each(everyUpdate)('what was written in clear, in $where', ({ old }) => {
  it('is read after the update as it was before, all of it', async () => {
    const store = await aStore(await old())
    const plan = await store.plans.load(ashasPlan)
    expect(plan.version).toBe(6)
    expect(plan.approved?.content.entries.at(-1)?.shown).toEqual(['Call me Ash.'])
    expect(plan.carers).toMatchObject({ c1: { name: 'Devika Rao', email: 'devika@kin.example' } })
    expect((await store.plans.ownedBy(asha))[0]).toMatchObject({ ownerName: 'Asha Patel', isDamaged: false })
    expect(await store.plans.invitedTo('devika@kin.example')).toHaveLength(1)
    const [found] = await store.publications.byNameAndBirth('Patel', '1948-03-27')
    expect(found).toMatchObject({ plan: ashasPlan, given: 'Asha', nhsNumber: '9990000018' })
    expect(await store.publications.byNhsNumber('999 000 0018')).toEqual([found])
    expect(await store.publications.nearNameAndBirth('Patel', '1941-03-27')).toHaveLength(1)
    expect((await store.drafts.find(ashasPlan, asha, 'about/any'))?.values).toEqual({
      'about.me': ['Half a thought about herons'],
    })
    const posts = (await store.keptPosts.ofAccount(asha)).map(({ body, session }) => [body, session])
    expect(posts.toSorted()).toEqual([
      ['a=Trained+kestrels', 's1'],
      ['about.me=Too+late+for+swallows', 's1'],
    ])
    const file = await store.files.find(ashasPlan, 'f1')
    expect(file?.name).toBe('ketubah-of-asha.pdf')
    expect(Buffer.from(file?.content ?? []).toString()).toBe('%PDF-1.4 osprey nest')
    expect(await store.runs.ofAccount(asha)).toHaveLength(1)
    expect((await store.plans.load(planId('plan-lee'))).version).toBe(2)
    expect(await brokenIn(store)).toEqual([])
    expect(await tell(store, ashasPlan, answered('about.me', 'And on it goes.'))).toBe('saved')
    expect(await brokenIn(store)).toEqual([])
  })

  it('is followed by what is sealed: each stream begins at the head that it had', async () => {
    const store = await aStore(await old())
    const { connection, tables } = store.database
    const firsts = (await connection.select().from(tables.facts)).filter(({ version }) => version === 1)
    const heads = new Map((oldRows.facts ?? []).map(({ stream, hash }) => [stream, hash]))
    expect(firsts.length).toBe(heads.size)
    for (const { stream, previous } of firsts) expect(previous).toBe(heads.get(stream))
  })

  it.each([
    ['a fact', 'facts', { version: 3 }, { body: '{"kind":"Answered","other":1}' }],
    ['a fact that is no JSON', 'facts', { version: 3 }, { body: '{' }],
    ['a name', 'publications', {}, { family: 'Pate1' }],
    ['approved words', 'approvals', {}, { content: '{"entries":[]}' }],
  ])('is not made whole by being sealed where it was damaged: %s', async (_, table, which, other) => {
    if (JSON.stringify(other).includes('"{"') && isOfPostgres(old)) return
    const rows = {
      ...oldRows,
      [table]: (oldRows[table] ?? []).map((row) => (isOne(row, which) ? { ...row, ...other } : row)),
    }
    const store = await aStore(await old(rows))
    const [broken] = await brokenIn(store)
    expect(broken).toContain(
      table === 'facts' ? `plan:${ashasPlan}, version 3` : `plan ${ashasPlan}, version 1`,
    )
  })
})

describe.each([
  { where: 'a file', opened: async (rows: OldRows) => startsOf({ url: anUnsealedFile(rows) }) },
  ...(isPostgresHere
    ? [{ where: 'PostgreSQL', opened: async (rows: OldRows) => updatesOf(await anUnsealedPostgres(rows)) }]
    : []),
])('what cannot be sealed, in $where', ({ opened }) => {
  it.each(['approvals', 'typed', 'publications'])(
    'is named and not lost, at each start: rows of a plan that has no row, in %s',
    async (table) => {
      const [row] = oldRows[table] ?? []
      const stray = { ...row, plan: 'plan-ghost', nhs_number: undefined, number_key: undefined }
      const cells = Object.fromEntries(Object.entries(stray).filter(([, cell]) => cell !== undefined))
      const rows = { ...oldRows, [table]: [...(oldRows[table] ?? []), JSON.parse(JSON.stringify(cells))] }
      for (const start of await opened(rows))
        expect(start).toMatchObject({
          kind: 'damaged-before',
          at: expect.stringContaining('plan plan-ghost'),
        })
    },
  )
})

const startsOf = async (opening: Parameters<typeof openDatabase>[0]) => {
  const starts: Awaited<ReturnType<typeof openDatabase>>[] = []
  for (let start = 0; start < 2; start += 1) {
    const opened = await openDatabase(opening)
    if (opened.ok) await opened.database.close()
    starts.push(opened)
  }
  return starts
}
const updatesOf = async (url: string) => [
  await bringUpToDate(url, { masterKeyFile }),
  await bringUpToDate(url, { masterKeyFile }),
]

describe('one value that is not what it was, in a file', () => {
  const withBytes = (table: string, column: string): OldRows => ({
    ...oldRows,
    [table]: (oldRows[table] ?? []).map((row) =>
      JSON.stringify(row).includes(ashasPlan) ? { ...row, [column]: { hex: '68' } } : row,
    ),
  })

  it.each([
    ['plans', 'family', `plan ${ashasPlan}, bytes in family`],
    ['publications', 'family', `plan ${ashasPlan}`],
    ['carers', 'email', `plan ${ashasPlan}`],
    ['kept_posts', 'body', 'kept_posts, account asha-0001, bytes in body'],
    ['current_numbers', 'number', `plan ${ashasPlan}`],
  ])('is named at each start, and nothing is taken away: %s.%s', async (table, column, at) => {
    for (const start of await startsOf({ url: anUnsealedFile(withBytes(table, column)) }))
      expect(start).toMatchObject({ kind: 'damaged-before', at: expect.stringContaining(at) })
  })

  it('is taken over as damaged where a fact says when', async () => {
    const [broken] = await brokenIn(await aStore(anUnsealedFile(withBytes('facts', 'at'))))
    expect(broken).toBe(`plan:${ashasPlan}, version 1`)
  })
})

it('what was lost on the way by an update of before is not dropped: it is named, and again at the next start', async () => {
  const url = anUnsealedFile(manyPlans(1))
  const client = new BetterSqlite3(url)
  client.pragma('foreign_keys = OFF')
  const all = readMigrationFiles({ migrationsFolder: 'migrations/sqlite' }).slice(
    migrationsOf('sqlite').length,
  )
  for (const { sql, hash, folderMillis } of all) {
    for (const statement of sql) client.exec(statement)
    client
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run(hash, folderMillis)
  }
  client.exec(
    "INSERT INTO unsealed_approvals (plan, version, hash, content) VALUES ('plan-ghost', 1, 'h', '{}')",
  )
  client.close()
  for (const start of await startsOf({ url }))
    expect(start).toMatchObject({ kind: 'damaged-before', at: expect.stringContaining('plan plan-ghost') })
})

/** PostgreSQL keeps no text as JSON that is none. */
const isOfPostgres = (old: unknown): boolean => old !== everyUpdate[0]?.old

const isOne = (row: OldRows[string][number], which: Readonly<Record<string, number>>): boolean =>
  Object.entries(which).every(([name, value]) => row[name] === value)

it('nothing of what lay in clear in a file lies there after the update, not in its free room either', async () => {
  const url = anUnsealedFile()
  const before = readFileSync(url)
  for (const words of said) expect(before.includes(words), words).toBe(true)
  const store = await aStore(url)
  await store.close()
  const after = readFileSync(url)
  for (const words of said) expect(after.includes(words), words).toBe(false)
})

it('a file that somebody reads is not called sealed while words lie in it in clear: the next start ends it', async () => {
  const url = anUnsealedFile()
  // As every server leaves it: without it whoever has the file open would keep it out at once.
  writeFileSync(`${url}.lock`, '')
  const reader = new BetterSqlite3(url)
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM facts').get()
  expect(await openDatabase({ url })).toMatchObject({ ok: false, kind: 'being-read' })
  reader.exec('COMMIT')
  reader.close()
  await (await aStore(url)).close()
  for (const words of said) expect(readFileSync(url).includes(words), words).toBe(false)
})

it.skipIf(!isPostgresHere)('nothing of it lies in the tables of a PostgreSQL either', async () => {
  const url = await anUnsealedPostgres()
  await bringUpToDate(url, { masterKeyFile })
  const tables = await ask(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
  const all: string[] = []
  for (const { tablename } of tables) all.push(JSON.stringify(await ask(url, `SELECT * FROM ${tablename}`)))
  for (const words of said) expect(all.join('').includes(words), words).toBe(false)
  expect(
    tables.map(({ tablename }) => tablename).filter((name) => String(name).startsWith('unsealed')),
  ).toEqual([])
})

/** Very many plans, each with two facts in clear. */
const manyPlans = (count: number): OldRows => {
  const [row] = (oldRows.plans ?? []).filter(({ id }) => id === 'plan-lee')
  const facts = (oldRows.facts ?? []).filter(({ stream }) => stream === 'plan:plan-lee')
  const ids = Array.from({ length: count }, (_, index) => `plan-lee-${index}`)
  return {
    plans: ids.map((id) => ({ ...row, id })),
    facts: ids.flatMap((id) => {
      let previous = ''
      return facts.map((fact) => {
        const { version, at, kind, shape } = fact
        const [by, body] = [fact.by, fact.body].map((text) => JSON.parse(String(text)))
        const stream = `plan:${id}`
        const hash = digest(previous + JSON.stringify([stream, version, at, by, kind, shape, body]))
        const linked = { ...fact, stream, previous, hash }
        previous = hash
        return linked
      })
    }),
  }
}

/** Somebody who ends the update looks at its log alone: a database that another has open is refused. */
const logOf = (url: string): number => statSync(`${url}-wal`, { throwIfNoEntry: false })?.size ?? 0

const isInTheMidst = (url: string): boolean => {
  const client = new BetterSqlite3(url)
  const found = client.prepare("SELECT 1 FROM sqlite_master WHERE name = 'unsealed_facts'").get()
  client.close()
  return found !== undefined
}

it('an update that is killed again and again goes on where it was, and ends', {
  timeout: 120_000,
}, async () => {
  const url = anUnsealedFile(manyPlans(800))
  const midst: boolean[] = []
  for (let kills = 0; kills < 4; kills += 1) {
    const child = spawn(process.execPath, ['test/store/update.child.ts', url], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    // Each time a little further, however slow the machine is.
    while (child.exitCode === null && logOf(url) < 60_000 * (kills + 1)) await setTimeout(1)
    child.kill('SIGKILL')
    await ended
    midst.push(isInTheMidst(url))
  }
  expect(midst, 'some were killed in the midst of it').toContain(true)
  const store = await aStore(url)
  expect((await verify(store.database, flows)).find(({ kind }) => kind === 'plans')).toEqual({
    kind: 'plans',
    rows: 1600,
  })
  await store.close()
  expect(readFileSync(url).includes('Nobody may sing')).toBe(false)
})
