import BetterSqlite3 from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Fact } from '#src/plan/facts.ts'
import { planId } from '#src/plan/ids.ts'
import { changeOf } from '#src/plan/stream.ts'
import { chainedFacts, startOf } from '#src/store/chain.ts'
import { asc, eq } from '#src/store/drizzle.ts'
import type { Marking } from '#src/store/found-whole.ts'
import { openedRow, type StoredFact, sealedRow } from '#src/store/sealing.ts'
import { sealedSite } from '#src/store/sites.ts'
import { type Walked, walkPlans } from '#src/store/verify-plans.ts'
import { aChange, answered, approved, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aPostgres, isPostgresHere } from '#test/kit/a-postgres.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { unmarked } from '#test/kit/a-tampered-record.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { ask } from '#test/kit/postgres-for-tests.ts'

const belas = planId('plan-bela-0002')
const [ofAsha, ofBela] = [`plan:${ashasPlan}`, `plan:${belas}`] as const
const field = 'home.keySafeDetail'
const named = (value: Json) => ({ said: { [field]: { kind: 'answer' as const, value } } })
const safe: Fact = { ...answered(field, '', 'home'), ...named({ id: 'site-1' }) }

/** Two plans, one of them approved, with a code that lies apart. */
const withTwo = async (store: AStore): Promise<AStore> => {
  await tell(store, ashasPlan, started, answered('about.me', 'Penicillin makes me ill.'), approved(1))
  const before = await store.plans.load(ashasPlan)
  const change = aChange(before, [safe])
  const { sites } = changeOf(before, change.after, change.facts, { 'site-1': '4711 by the door' })
  await store.plans.save({ ...change, ...(sites ? { sites } : {}) })
  await tell(store, belas, started, answered('about.me', 'Mine.'))
  return store
}

const walked = ({ database }: AStore, marking: Partial<Marking> = {}): Promise<Walked> =>
  walkPlans(database, flows, {}, { ...unmarked, ...marking })

/** What somebody does who has the file or owns the tables: past triggers and references. */
const inAFile = async (url: string, statements: readonly string[]): Promise<void> => {
  const client = new BetterSqlite3(url)
  client.pragma('foreign_keys = OFF')
  const triggers = client
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    .all()
  for (const { name } of triggers) client.exec(`DROP TRIGGER "${name}"`)
  for (const statement of statements) client.exec(statement)
  for (const { sql } of triggers) client.exec(sql)
  client.close()
}
const inPostgres = async (url: string, statements: readonly string[]): Promise<void> =>
  void (await ask(url, `SET session_replication_role = replica; ${statements.join(';')}`))

const places = [
  {
    where: 'in a file',
    open: () => aStore(aFile()),
    change: inAFile,
    hex: (bytes: Buffer) => `x'${bytes.toString('hex')}'`,
  },
  ...(isPostgresHere
    ? [
        {
          where: 'in PostgreSQL',
          open: async () => aStore(await aPostgres()),
          change: inPostgres,
          hex: (bytes: Buffer) => `'\\x${bytes.toString('hex')}'::bytea`,
        },
      ]
    : []),
]

describe.each(places)('plans that were found whole before, $where', ({ open, change, hex }) => {
  let store: AStore
  let marks: ReadonlyMap<string, string>
  beforeEach(async () => {
    store = await withTwo(await open())
    marks = (await walked(store)).whole?.marks ?? new Map()
    expect([...marks.keys()]).toEqual([ofAsha, ofBela])
  })

  const walkedAfter = async (...statements: readonly string[]): Promise<Walked> => {
    await store.close()
    await change(store.url, statements)
    store = await aStore(store.url)
    return walked(store, { marks })
  }
  const factsOf = async (stream: string): Promise<readonly StoredFact[]> => {
    const { connection, tables } = store.database
    const { facts } = tables
    return connection.select().from(facts).where(eq(facts.stream, stream)).orderBy(asc(facts.version))
  }
  const ofPlan = async () => {
    const { connection, sealing, tables } = store.database
    const [row] = await connection.select().from(tables.plans).where(eq(tables.plans.id, ashasPlan))
    if (!row) throw new Error('there is no row')
    return { row, key: await sealing.keyOf(ofAsha) }
  }

  it('are not looked at again while nothing of them is another, and say since when', async () => {
    const again = await walked(store, { marks, day: '2026-03-09' })
    const whole = { marks, anew: 0, asBefore: 2, since: '2026-03-02' }
    expect(again).toEqual({ rows: 6, approved: 1, whole })
  })

  it('are looked at anew alone, where one of them went on', async () => {
    await tell(store, belas, answered('about.me', 'Mine, and more.'))
    const { whole } = await walked(store, { marks, day: '2026-03-09' })
    expect(whole).toMatchObject({ anew: 1, asBefore: 1, since: '2026-03-02' })
    expect(whole?.marks.get(ofAsha)).toBe(marks.get(ofAsha))
    const later = await walked(store, { marks: whole?.marks ?? new Map() })
    expect(later.whole).toMatchObject({ anew: 0, asBefore: 2, since: '2026-03-02' })
  })

  it('are looked at anew where one was put back to what it was before, which tells no more than it does without marks', async () => {
    const { connection, tables } = store.database
    const [before] = await connection.select().from(tables.plans).where(eq(tables.plans.id, belas))
    await tell(store, belas, answered('about.me', 'Mine, and more.'))
    const then = marks
    marks = (await walked(store, { marks })).whole?.marks ?? new Map()
    const last = `stream = '${ofBela}' AND version = 3`
    const row = `version = 2, shown = ${hex(Buffer.from(before?.shown ?? []))}`
    const putBack = await walkedAfter(
      `DELETE FROM facts WHERE ${last}`,
      `UPDATE plans SET ${row} WHERE id = '${belas}'`,
    )
    expect(putBack.whole).toMatchObject({ anew: 1, asBefore: 1 })
    const [anew, marked] = [await walked(store), await walked(store, { marks: then })]
    expect([putBack.fault, anew.fault, marked.fault]).toEqual([undefined, undefined, undefined])
  })

  it('are all looked at anew by another release', async () => {
    expect((await walked(store, { marks, release: 'of-tomorrow' })).whole).toMatchObject({
      anew: 2,
      asBefore: 0,
    })
  })

  it('are looked at anew where a mark is of another plan, was cut, or is none', async () => {
    const [ashas = '', theirs = ''] = [...marks.values()]
    for (const others of [
      [theirs, ashas],
      [ashas.slice(4), `${theirs.startsWith('A') ? 'B' : 'A'}${theirs.slice(1)}`],
      ['', 'whole'],
    ]) {
      const { whole } = await walked(store, {
        marks: new Map([...marks.keys()].map((name, at) => [name, others[at] ?? ''])),
      })
      expect(whole).toMatchObject({ anew: 2, asBefore: 0 })
    }
  })

  it('are found with one stored byte of a fact that is another', async () => {
    const [, fact] = await factsOf(ofAsha)
    const bytes = Buffer.from(fact?.sealed ?? [])
    bytes[20] = (bytes[20] ?? 0) ^ 1
    const { fault } = await walkedAfter(
      `UPDATE facts SET sealed = ${hex(bytes)} WHERE stream = '${ofAsha}' AND version = 2`,
    )
    expect(fault?.broken).toBe(`${ofAsha}, version 2`)
  })

  it('are found with a fact that is another, when its chain was made anew', async () => {
    const { key } = await ofPlan()
    const facts = await factsOf(ofAsha)
    const swapped = facts.map((one, at) => ({
      ...one,
      sealed: at === 1 ? Buffer.alloc(60, 7) : Buffer.from(one.sealed),
    }))
    const statements = chainedFacts(startOf(key), swapped).map(
      ({ version, sealed, previous, hash }) =>
        `UPDATE facts SET sealed = ${hex(sealed)}, previous = '${previous}', hash = '${hash}'
         WHERE stream = '${ofAsha}' AND version = ${version}`,
    )
    expect((await walkedAfter(...statements)).fault?.broken).toBe(`${ofAsha}, which cannot be opened`)
  })

  it.each([
    [
      'its owner',
      `UPDATE plans SET owner = 'mallory' WHERE id = '${ashasPlan}'`,
      `${ofAsha}, its row: owner`,
    ],
    [
      'its end',
      `DELETE FROM facts WHERE stream = '${ofBela}' AND version = 2`,
      `${ofBela}, its last version`,
    ],
    ['its row', `DELETE FROM plans WHERE id = '${belas}'`, `${ofBela}, its row`],
    [
      'who helps',
      `INSERT INTO carers (plan, id, email, removed) VALUES ('${ashasPlan}', 'c', 'm', '0')`,
      `${ofAsha}, who helps`,
    ],
    [
      'which team may read',
      `INSERT INTO teams (plan, team, may, ended) VALUES ('${belas}', 't', 'read', '0')`,
      `${ofBela}, who helps`,
    ],
    ['what was approved', "UPDATE approvals SET hash = 'another'", `plan ${ashasPlan}, version 1`],
    [
      'when it was withdrawn',
      "UPDATE publications SET withdrawn_at = '2026-03-02T10:00:00.000Z'",
      `plan ${ashasPlan}`,
    ],
    ['how it is found', "UPDATE published_names SET key = 'x' || key", `plan ${ashasPlan}, version 1`],
    ['what lies apart', 'DELETE FROM site_values', `${ofAsha}, what lies apart as site-1`],
    ['its key', `DELETE FROM keys WHERE name = '${ofAsha}'`, `${ofAsha}`],
  ])('are found with %s changed', async (_, statement, broken) => {
    expect((await walkedAfter(statement)).fault?.broken).toContain(broken)
  })

  it('are found with the audit of the row another, under the right key', async () => {
    const { row, key } = await ofPlan()
    const before = openedRow(key, row)
    expect(before.audit).toBeDefined()
    const { shown } = sealedRow(key, { row: { ...before, audit: undefined }, rule: row.rule })
    const { fault } = await walkedAfter(`UPDATE plans SET shown = ${hex(shown)} WHERE id = '${ashasPlan}'`)
    expect(fault?.broken).toBe(`${ofAsha}, its row: audit`)
  })

  it('are found with the code that lies apart of another plan', async () => {
    const at = (await factsOf(ofAsha))[3]?.at
    if (!at) throw new Error('there is no such fact')
    const other = sealedSite(store.database.sealing, { id: 'site-1', plan: belas, at }, '0815')
    const { fault } = await walkedAfter(
      `UPDATE site_values SET wrapped = ${hex(other.wrapped)}, sealed = ${hex(other.sealed)}`,
    )
    expect(fault?.broken).toBe(`${ofAsha}, what lies apart as site-1`)
  })

  it('are found with a key that is gone, and looked at each time once they were erased', async () => {
    await store.plans.erase(belas, 'Ola Keeper')
    const { whole } = await walked(store, { marks })
    expect(whole).toMatchObject({ anew: 1, asBefore: 1 })
    expect([...(whole?.marks.keys() ?? [])]).toEqual([ofAsha])
    const { fault } = await walkedAfter(
      `UPDATE keys SET wrapped = ${hex(Buffer.alloc(0))} WHERE name = '${ofAsha}'`,
    )
    expect(fault?.broken).toBe(`${ofAsha}, which cannot be opened`)
  })
})
