import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { verify } from '#src/store/verification.ts'
import { walkPlans } from '#src/store/verify-plans.ts'
import { approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aStore } from '#test/kit/a-store.ts'
import { aRecord, factAt, type Tampered, tamper } from '#test/kit/a-tampered-record.ts'
import type { AStore } from '#test/kit/bare-store.ts'

/** Whether or not the plan was found whole before: a mark hides nothing. */
const brokenIn = async ({ database, marking }: AStore & Partial<Tampered>): Promise<string | undefined> => {
  const walk = () => walkPlans(database, flows, {}, marking)
  const [anew, marked] = [await verify(database, flows), await verify(database, flows, [], walk)].map(
    (verified) => verified.find(({ broken }) => broken !== undefined)?.broken,
  )
  expect(marked).toBe(anew)
  return anew
}

describe('what somebody changes behind our back', () => {
  it('is nowhere in a record that was left alone', async () => {
    const store = await aStore(await aRecord())
    expect(await verify(store.database, flows)).toEqual([
      { kind: 'pages', rows: expect.any(Number) },
      { kind: 'guards', rows: 14 },
      { kind: 'keys', rows: 2 },
      { kind: 'plans', rows: 5 },
      { kind: 'publications', rows: 1 },
      { kind: 'sites', rows: 0 },
      { kind: 'runs', rows: 0 },
      { kind: 'accounts', rows: 0 },
      { kind: 'access-log', rows: 3, last: { version: 1, hash: expect.stringMatching(/^[\da-f]{64}$/) } },
      { kind: 'jobs', rows: 0 },
    ])
  })

  it.each([
    ['a changed word', `UPDATE facts SET sealed = randomblob(length(sealed)) WHERE ${factAt(2)}`, 2],
    ['another kind', `UPDATE facts SET kind = 'Suggested' WHERE ${factAt(2)}`, 2],
    ['another time', `UPDATE facts SET at = '2026-01-01T00:00:00.000Z' WHERE ${factAt(3)}`, 3],
    ['a deleted row', `DELETE FROM facts WHERE ${factAt(3)}`, 3],
  ])('is refused and found: %s', async (_, statement, version) => {
    const store = await tamper(statement)
    await expect(store.plans.load(ashasPlan)).rejects.toThrow(`at version ${version}`)
    expect(await brokenIn(store)).toBe(`plan:${ashasPlan}, version ${version}`)
  })

  it('is refused and found: rows in another order', async () => {
    const store = await tamper(
      `UPDATE facts SET version = 99 WHERE ${factAt(3)}`,
      `UPDATE facts SET version = 3 WHERE ${factAt(4)}`,
      `UPDATE facts SET version = 4 WHERE ${factAt(99)}`,
    )
    await expect(store.plans.load(ashasPlan)).rejects.toThrow('at version 3')
    expect(await brokenIn(store)).toBe(`plan:${ashasPlan}, version 3`)
  })

  it.each([
    ['nobody holds any more', 'DELETE FROM current_numbers'],
    ['is not the one that was approved', "UPDATE current_numbers SET number = '9990000026'"],
  ])('is found: an NHS number that %s', async (_, statement) => {
    expect(await brokenIn(await tamper(statement))).toBe(`plan ${ashasPlan}, its NHS number`)
  })

  it('is found: a plan that was withdrawn holds the number still', async () => {
    const store = await aStore()
    await tell(store, ashasPlan, started, approved(1), { kind: 'Withdrawn' })
    expect(await brokenIn(store)).toBeUndefined()
    const { connection, tables } = store.database
    await connection.insert(tables.currentNumbers).values({ plan: ashasPlan, number: '9990000018' })
    expect(await brokenIn(store)).toBe(`plan ${ashasPlan}, its NHS number`)
  })

  it('is refused and found: the last fact cut off, because the row of the plan counts them', async () => {
    const store = await tamper(`DELETE FROM facts WHERE ${factAt(5)}`)
    await expect(store.plans.load(ashasPlan)).rejects.toThrow('ends before 5')
    expect(await brokenIn(store)).toBe(`plan:${ashasPlan}, its last version`)
  })

  it('is found: a changed row of the access log', async () => {
    const row = `row 2 of plan:${ashasPlan}`
    expect(await brokenIn(await tamper("UPDATE access_log SET name = 'Nobody' WHERE version = 2"))).toBe(row)
    expect(await brokenIn(await tamper('DELETE FROM access_log WHERE version = 2'))).toBe(row)
    expect(await brokenIn(await tamper("UPDATE access_log SET chain = 'plan:other'"))).toBe(
      'row 1 of plan:other',
    )
  })

  it('is found by the daily root: a row cut off the end of the access log, and a chain taken out', async () => {
    const cut = `row 3 of plan:${ashasPlan}, which root 1 has`
    expect(await brokenIn(await tamper('DELETE FROM access_log WHERE version = 3'))).toBe(cut)
    expect(await brokenIn(await tamper('DELETE FROM access_log'))).toBe(cut)
    expect(await brokenIn(await tamper("UPDATE access_heads SET hash = 'x'"))).toBe('root 1')
    expect(await brokenIn(await tamper("UPDATE access_roots SET day = '2026-03-02'"))).toBe('root 1')
  })

  it('is found by the root that was noted elsewhere: roots cut off with the rows, or made anew', async () => {
    const noted = await (await aStore(await aRecord())).roots.after(0)
    const store = await tamper(
      'DELETE FROM access_roots',
      'DELETE FROM access_heads',
      'DELETE FROM access_log',
    )
    expect(await brokenIn(store)).toBeUndefined()
    expect((await verify(store.database, flows, noted)).at(-1)).toMatchObject({
      broken: 'root 1 as it was noted',
    })
    await store.roots.make('2026-03-01')
    expect(await brokenIn(store)).toBeUndefined()
    expect((await verify(store.database, flows, noted)).at(-1)).toMatchObject({
      broken: 'root 1 as it was noted',
    })
  })

  it.each([
    ['approved words', 'UPDATE approvals SET sealed = randomblob(length(sealed))'],
    ['the hash of the words', "UPDATE approvals SET hash = 'another'"],
    ['a name', 'UPDATE publications SET sealed = randomblob(length(sealed))'],
    ['an NHS number', "UPDATE publications SET number_key = 'another'"],
    ['a withdrawal', "UPDATE publications SET withdrawn_at = '2026-03-02T10:00:00.000Z'"],
    ['the version', 'UPDATE publications SET version = 2'],
  ])('is never shown to an urgent reader, and found: %s', async (_, statement) => {
    const store = await tamper(statement)
    await expect(store.publications.current(ashasPlan)).rejects.toThrow(/the approved plan|approval 1/)
    expect(await brokenIn(store)).toContain(ashasPlan)
  })

  it.each([
    ['who owns it', "UPDATE plans SET owner = 'mallory'", `plan:${ashasPlan}, its row: owner`],
    [
      'since when it waits',
      "UPDATE plans SET first_submitted_at = '2026-01-01T00:00:00.000Z'",
      `plan:${ashasPlan}, its row: firstSubmittedAt`,
    ],
    ['where it stands', "UPDATE plans SET status = 'closed'", `plan:${ashasPlan}, its row: status`],
    [
      'a name in lists',
      'UPDATE plans SET shown = randomblob(length(shown))',
      `plan:${ashasPlan}, its row: shown`,
    ],
    ['a row that is gone', 'DELETE FROM plans', `plan:${ashasPlan}, its row`],
    [
      'a helper whom nobody invited',
      `INSERT INTO carers VALUES ('${ashasPlan}', 'c', 'm@example.org', 'mallory', 0)`,
      `plan:${ashasPlan}, who helps`,
    ],
    [
      'a plan that has no facts',
      "INSERT INTO plans (id, version, status, changed_at, shown) SELECT 'another', version, status, changed_at, shown FROM plans",
      'plan:another, its facts',
    ],
    [
      'another name to be found by',
      "UPDATE published_names SET key = 'another' WHERE key = (SELECT min(key) FROM published_names)",
      `plan ${ashasPlan}, version 1`,
    ],
    [
      'a fact that nothing sealed',
      `UPDATE facts SET sealed = x'00' WHERE ${factAt(3)}`,
      `plan:${ashasPlan}, version 3`,
    ],
    [
      'approved words that nothing sealed',
      "UPDATE approvals SET sealed = x'00'",
      `plan ${ashasPlan}, version 1`,
    ],
    [
      'a key',
      "UPDATE keys SET wrapped = randomblob(60) WHERE name <> 'master'",
      `plan:${ashasPlan}, which cannot be opened`,
    ],
  ])('is found: %s', async (_, statement, place) => {
    expect(await brokenIn(await tamper(statement))).toBe(place)
  })

  const everythingOfIt = [
    ...['published_names', 'current_numbers', 'carers', 'approvals', 'publications'].map(
      (table) => `DELETE FROM ${table} WHERE plan = '${ashasPlan}'`,
    ),
    `DELETE FROM facts WHERE stream = 'plan:${ashasPlan}'`,
    `DELETE FROM plans WHERE id = '${ashasPlan}'`,
  ].filter((statement) => !statement.includes('carers'))
  const itsKey = `DELETE FROM keys WHERE name = 'plan:${ashasPlan}'`
  const itsReads = `DELETE FROM access_log WHERE plan = '${ashasPlan}'`

  it.each([
    ['its key is there', [itsReads], `plan:${ashasPlan}, its facts`],
    ['somebody read it', [itsKey], `plan:${ashasPlan}, its facts`],
    ['a root has its reads', [itsKey, itsReads], `row 3 of plan:${ashasPlan}, which root 1 has`],
  ])('is found: a whole plan that is gone, since %s', async (_, more, place) => {
    expect(await brokenIn(await tamper(...everythingOfIt, ...more))).toBe(place)
  })

  it('is found: a row of the access log taken out that was written while the standby was away', async () => {
    const store = await tamper(
      `INSERT INTO access_alone VALUES ('plan:${ashasPlan}', 2)`,
      `INSERT INTO access_alone VALUES ('plan:${ashasPlan}', 3)`,
    )
    expect(await verify(store.database, flows)).toContainEqual(
      expect.objectContaining({ kind: 'access-log', rows: 3, alone: 2 }),
    )
    const cut = await tamper(`INSERT INTO access_alone VALUES ('plan:${ashasPlan}', 4)`)
    expect(await brokenIn(cut)).toBe(`row 4 of plan:${ashasPlan}, which access_alone has`)
  })

  it.each(['DROP TRIGGER facts_no_update', 'DROP TRIGGER access_log_no_delete'])(
    'is found: %s',
    async (drop) => {
      const url = await aRecord()
      const client = new BetterSqlite3(url)
      client.exec(drop)
      client.close()
      expect(await brokenIn(await aStore(url))).toBe(drop.replace('DROP TRIGGER ', ''))
    },
  )

  it('is found: a trigger that refuses nothing any more', async () => {
    const url = await aRecord()
    const client = new BetterSqlite3(url)
    client.exec('DROP TRIGGER facts_no_update')
    client.exec('CREATE TRIGGER facts_no_update BEFORE UPDATE ON facts BEGIN SELECT 1; END')
    client.close()
    expect(await brokenIn(await aStore(url))).toBe('facts_no_update')
  })

  it('is found: words and their hashes replaced together, because the facts say what was signed', async () => {
    const store = await tamper("UPDATE approvals SET hash = 'x'", "UPDATE publications SET hash = 'x'")
    expect(await brokenIn(store)).toBe(`plan ${ashasPlan}, version 1`)
  })

  it('is found: an approved plan that was taken away', async () => {
    expect(await brokenIn(await tamper('DELETE FROM publications'))).toBe(`plan:${ashasPlan}`)
  })
})
