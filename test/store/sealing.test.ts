import { existsSync, readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { instant, planId } from '#src/plan/ids.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { chainedFacts, digest } from '#src/store/chain.ts'
import { sealOf } from '#src/store/publication-rows.ts'
import { verify } from '#src/store/verification.ts'
import { answered, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { larkfield } from '#test/kit/an-app.ts'
import { type AStore, overDatabase } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'
import { playedPlan } from '#test/scale/played-plan.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

const brokenIn = async ({ database }: AStore): Promise<readonly string[]> =>
  (await verify(database, flows)).flatMap(({ broken }) => broken ?? [])

/** All that lies in the store's files. */
const bytesOf = (url: string): Buffer =>
  Buffer.concat(
    ['', '-wal'].map((end) => url + end).flatMap((file) => (existsSync(file) ? [readFileSync(file)] : [])),
  )

/** Long enough that no random bytes hold one, and none that a hash in hexadecimal could be. */
const wordsIn = (value: unknown): readonly string[] => [
  ...new Set(
    (JSON.stringify(value).match(/[\p{L}@]{5,}|\d{5,}/gu) ?? []).filter(
      (word) => !/^[\da-f]+$/.test(word) || /^\d{10}$/.test(word),
    ),
  ),
]

it('the file of a plan that was played from its first answer to its approval holds no word of it', async () => {
  const { plan, facts } = await playedPlan(waltersPlan, larkfield)
  const url = aFile()
  const store = await aStore(url)
  const empty = bytesOf(url)
  const carers = Object.values(plan.carers).map(({ id, email, account, removed }) => ({
    id,
    email,
    account,
    removed,
  }))
  await store.plans.save({
    ...{ after: plan, facts, row: rowOf(plan), carers, publication: publicationOf(plan), mail: [] },
  })
  await store.accounts.add({ id: asha, email: 'w@example.org', name: 'W', duty: { kind: 'none' } })
  const said = 'Unfinished thoughts about marmalade'
  await store.drafts.keep({
    plan: plan.id,
    account: asha,
    place: 'any/any',
    values: { any: [said] },
    at: store.now(),
  })
  await store.keptPosts.keep({
    ...{
      account: asha,
      session: 's',
      form: `/plans/${plan.id}/any/any?x`,
      page: '/p',
      body: said,
      at: store.now(),
    },
  })
  await store.files.add({
    ...{
      plan: plan.id,
      id: 'f',
      name: `${said}.pdf`,
      type: 'application/pdf',
      size: 9,
      by: asha,
      at: store.now(),
    },
    content: Buffer.from(said),
  })
  const bytes = bytesOf(url)
  const inClear = [
    larkfield.id,
    plan.approved?.hash,
    ...facts.flatMap(({ at, by, fact }) => [at, by.id, fact.kind]),
  ].join(' ')
  const words = [...wordsIn([facts, plan.approved?.content, said])].filter(
    (word) => !inClear.includes(word) && !empty.includes(word),
  )
  expect(words.length).toBeGreaterThan(300)
  expect(words.filter((word) => bytes.includes(word))).toEqual([])
  expect(bytes.includes(plan.id), 'what is listed as being in clear').toBe(true)
  expect((await store.publications.current(plan.id))?.content).toEqual(plan.approved?.content)
})

describe.each(everyStore)('what is sealed, $where', ({ open }) => {
  const second = planId('plan-lee')
  const twoPlans = async (): Promise<AStore> => {
    const store = await open()
    await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), approved(1))
    await tell(store, second, { kind: 'Started', owner: asha, name: 'Lee' }, answered('about.me', 'Theirs.'))
    await tell(store, second, approved(1, { family: 'Lee', nhsNumber: '9990000026' }))
    return store
  }

  it('is read by a process that has the key, and its chain holds', async () => {
    const store = await twoPlans()
    const again = overDatabase(store.database, store.url)
    expect((await again.plans.load(ashasPlan)).version).toBe(3)
    expect(await again.publications.byNhsNumber('9990000026')).toHaveLength(1)
    expect(await brokenIn(store)).toEqual([])
  })

  it('is nobody’s to read once the key of the plan is destroyed, and the chain still holds', async () => {
    const store = await twoPlans()
    await store.plans.erase(ashasPlan, 'Ola Keeper')
    await expect(store.plans.load(ashasPlan)).rejects.toThrow('was erased')
    const again = overDatabase(store.database, store.url)
    await expect(again.plans.load(ashasPlan)).rejects.toThrow('was erased')
    await expect(tell(again, ashasPlan, answered('about.me', 'More.'))).rejects.toThrow('was erased')
    expect(await again.publications.current(ashasPlan)).toBeUndefined()
    expect(await again.publications.byNhsNumber('9990000018')).toEqual([])
    expect(await again.publications.byNameAndBirth('Patel', '1948-03-27')).toEqual([])
    expect(await again.plans.ownedBy(asha)).toHaveLength(1)
    expect((await again.plans.load(second)).version).toBe(3)
    const { connection, tables } = store.database
    const facts = (await connection.select().from(tables.facts)).filter(
      ({ stream }) => stream === `plan:${ashasPlan}`,
    )
    expect(facts.map(({ kind }) => kind)).toEqual(['Started', 'Answered', 'Approved', 'Erased'])
    expect(await brokenIn(again)).toEqual([])
  })
})

/** A closed file with two plans, in which somebody who knows SQL does something. */
const tampered = async (change: (client: BetterSqlite3.Database) => void): Promise<AStore> => {
  const url = aFile()
  const store = await aStore(url)
  await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), approved(1))
  await tell(store, other, started, answered('about.me', 'Theirs.'))
  await tell(store, other, approved(1, { family: 'Lee', nhsNumber: '9990000026' }))
  await store.close()
  const client = new BetterSqlite3(url)
  const triggers = client
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    .all()
  for (const { name } of triggers) client.exec(`DROP TRIGGER ${name}`)
  change(client)
  for (const { sql } of triggers) client.exec(sql)
  client.close()
  return aStore(url)
}
const other = planId('plan-other')

const swapped = (table: string, column: string, key: string) => (client: BetterSqlite3.Database) => {
  const cell = client.prepare(`SELECT ${column} FROM ${table} WHERE ${key} = ?`).pluck()
  const [one, another] = [cell.get(ashasPlan), cell.get(other)]
  const set = client.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`)
  set.run(another, ashasPlan)
  set.run(one, other)
}

it('a link is the hash of the one before and of an array in JSON, whatever stands in it', () => {
  const fact = { version: 1, at: instant('2026-03-02T10:00:00.000Z'), kind: 'Se"en', shape: 2 }
  const row = { stream: 'plan:\\one]', ...fact, sealed: Buffer.from('"sealed"') }
  const cells = [row.stream, row.version, row.at, row.kind, row.shape, row.sealed.toString('base64')]
  expect(chainedFacts({ version: 0, hash: 'before' }, [row])[0]?.hash).toBe(
    digest(`before${JSON.stringify(cells)}`),
  )
})

describe('rows that change places', () => {
  it('are refused: facts of one stream, with a chain made anew over them', async () => {
    const store = await tampered((client) => {
      const rows = client
        .prepare<[string], Stored>('SELECT * FROM facts WHERE stream = ? ORDER BY version')
        .all(`plan:${other}`)
      const [first, two, three] = rows
      if (!first || !two || !three) throw new Error('three facts')
      const chained = chainedFacts({ version: 0, hash: '' }, [
        first,
        { ...two, sealed: three.sealed },
        { ...three, sealed: two.sealed },
      ])
      const set = client.prepare(
        'UPDATE facts SET sealed = ?, previous = ?, hash = ? WHERE stream = ? AND version = ?',
      )
      for (const { sealed, previous, hash, stream, version } of chained)
        set.run(sealed, previous, hash, stream, version)
    })
    await expect(store.plans.load(other)).rejects.toThrow('plan:plan-other, fact 2')
    expect((await store.plans.load(ashasPlan)).version).toBe(3)
  })

  it('are refused: the rows that lists show, which name nobody then', async () => {
    const store = await tampered(swapped('plans', 'shown', 'id'))
    const listed = await store.plans.ownedBy(asha)
    expect(listed.map(({ family, ownerName, isDamaged }) => [family, ownerName, isDamaged])).toEqual([
      ['', '', true],
      ['', '', true],
    ])
    expect((await brokenIn(store))[0]).toContain('its row: shown')
  })

  it('are refused: approved words, and whose they are, with a seal made anew', async () => {
    const words = await tampered(swapped('approvals', 'sealed', 'plan'))
    await expect(words.publications.current(ashasPlan)).rejects.toThrow()
    const names = await tampered((client) => {
      swapped('publications', 'sealed', 'plan')(client)
      for (const row of client
        .prepare<[], Published>(
          'SELECT *, number_key AS numberKey, approved_at AS approvedAt, withdrawn_at AS awaySince, away_as AS awayAs FROM publications',
        )
        .all())
        client.prepare('UPDATE publications SET seal = ? WHERE plan = ?').run(sealOf(row), row.plan)
    })
    await expect(names.publications.current(ashasPlan)).rejects.toThrow()
    expect(await names.publications.byNhsNumber('9990000018')).toMatchObject([
      { isDamaged: true, family: '' },
    ])
  })

  it('are refused: keys', async () => {
    const store = await tampered((client) => swapped('keys', 'wrapped', "replace(name, 'plan:', '')")(client))
    await expect(store.plans.load(ashasPlan)).rejects.toThrow('has no key')
    expect(await store.plans.ownedBy(asha)).toMatchObject([{ isDamaged: true }, { isDamaged: true }])
  })
})
type Stored = Parameters<typeof chainedFacts>[1][number]
type Published = Parameters<typeof sealOf>[0]
