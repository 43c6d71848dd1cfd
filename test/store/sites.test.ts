import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import type { Fact } from '#src/plan/facts.ts'
import { planId } from '#src/plan/ids.ts'
import type { SitesChanged } from '#src/plan/sites.ts'
import { changeOf } from '#src/plan/stream.ts'
import { verify } from '#src/store/verification.ts'
import { aChange, answered, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aServedPostgres, isPostgresHere, ownersOf } from '#test/kit/a-postgres.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const field = 'home.keySafeDetail'
const names = (id: string): Fact => ({ ...answered(field, '', 'home'), ...saying({ id }) })
const saying = (value: Json) => ({ said: { [field]: { kind: 'answer' as const, value } } })
const [first, second] = ['site-value-1', 'site-value-2'] as const

/** As `act` hands it to the store. */
const keeps = async (store: AStore, fact: Fact, secrets: SitesChanged['kept'] = {}, plan = ashasPlan) => {
  const before = await store.plans.load(plan)
  const change = aChange(before, [fact])
  const { sites } = changeOf(before, change.after, change.facts, secrets)
  return store.plans.save({ ...change, ...(sites ? { sites } : {}) })
}

const withCode = async (store: AStore): Promise<AStore> => {
  await tell(store, ashasPlan, started)
  await keeps(store, names(first), { [first]: '4711 by the door' })
  return store
}

const brokenIn = async ({ database }: AStore): Promise<string | undefined> =>
  (await verify(database, flows)).find(({ broken }) => broken !== undefined)?.broken
const counted = async ({ database }: AStore) =>
  (await verify(database, flows)).find(({ kind }) => kind === 'sites')

const servedToo = isPostgresHere
  ? [
      {
        where: 'in PostgreSQL, served by a role that owns nothing',
        open: async () => aStore(await aServedPostgres()),
      },
    ]
  : []

describe.each([...everyStore, ...servedToo])('what lies apart from a plan, $where', ({ open }) => {
  it('is found under its own plan alone, and destroyed with the fact that names another', async () => {
    const store = await withCode(await open())
    expect(await store.sites.find(ashasPlan, first)).toEqual({ kind: 'kept', text: '4711 by the door' })
    expect(await store.sites.find(planId('plan-other'), first)).toBeUndefined()
    store.wait(1000)
    await keeps(store, names(second), { [second]: '0815' })
    expect(await store.sites.find(ashasPlan, first)).toMatchObject({ kind: 'destroyed' })
    expect(await store.sites.find(ashasPlan, second)).toEqual({ kind: 'kept', text: '0815' })
    expect(await counted(store)).toEqual({ kind: 'sites', rows: 2, erased: 1 })
    expect(await brokenIn(store)).toBeUndefined()
  })

  it('is written with its fact or not at all', async () => {
    const store = await withCode(await open())
    const before = await store.plans.load(ashasPlan)
    const change = aChange(before, [names(second)])
    const sites = { kept: { [second]: '0815' }, destroyed: [first] }
    await tell(store, ashasPlan, answered('about.me', 'Meanwhile.'))
    expect(await store.plans.save({ ...change, sites })).toBe('lost-race')
    expect(await store.sites.find(ashasPlan, second)).toBeUndefined()
    expect(await store.sites.find(ashasPlan, first)).toMatchObject({ kind: 'kept' })
  })

  it('is destroyed when another plan takes the place of its own', async () => {
    const store = await withCode(await open())
    await keeps(store, { kind: 'Superseded', by: planId('plan-other') })
    expect(await store.sites.find(ashasPlan, first)).toMatchObject({ kind: 'destroyed' })
    expect(await brokenIn(store)).toBeUndefined()
  })
})

describe.each(everyStore)('of a plan that is erased, $where', ({ open }) => {
  it('what lies apart is destroyed too, and its chain still verifies', async () => {
    const store = await withCode(await open())
    await store.plans.erase(ashasPlan, 'Ola Keeper')
    expect(await store.sites.find(ashasPlan, first)).toMatchObject({ kind: 'destroyed' })
    expect(await counted(store)).toEqual({ kind: 'sites', rows: 1, erased: 1 })
    expect(await brokenIn(store)).toBeUndefined()
  })
})

it.skipIf(!isPostgresHere)(
  'a server of PostgreSQL changes nothing of it but from kept to destroyed',
  async () => {
    const url = await aServedPostgres()
    const store = await withCode(await aStore(url))
    expect(ownersOf(url)).not.toBe(url)
    for (const statement of [
      "UPDATE site_values SET sealed = '\\x00'",
      "UPDATE site_values SET mark = '\\x00'",
      'DELETE FROM site_values',
      'TRUNCATE site_values',
    ])
      await expect(store.database.run(statement), statement).rejects.toThrow()
  },
)

/** A closed file in which somebody who knows SQL, and has no master key, does something. */
const tampered = async (...statements: readonly string[]): Promise<AStore> => {
  const url = aFile()
  const store = await withCode(await aStore(url))
  await tell(store, planId('plan-other'), { kind: 'Started', owner: asha, name: 'Lee' })
  await keeps(store, names('site-of-other'), { 'site-of-other': '1' }, planId('plan-other'))
  await keeps(store, names(second), { [second]: '0815' })
  await store.close()
  const client = new BetterSqlite3(url)
  const guards = client
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    .all()
  for (const { name } of guards) client.exec(`DROP TRIGGER ${name}`)
  for (const statement of statements) client.exec(statement)
  for (const { sql } of guards) client.exec(sql)
  client.close()
  return await aStore(url)
}

describe('somebody who writes the database and has no master key', () => {
  it.each([
    ['takes no value out unseen', `DELETE FROM site_values WHERE id = '${second}'`, second],
    ['takes no trace of a destroyed one out unseen', `DELETE FROM site_values WHERE id = '${first}'`, first],
    ['empties no key unseen', `UPDATE site_values SET wrapped = x'' WHERE id = '${second}'`, second],
    [
      'says of none that it was destroyed',
      `UPDATE site_values SET wrapped = x'', sealed = x'', mark = (SELECT mark FROM site_values WHERE id = '${first}') WHERE id = '${second}'`,
      second,
    ],
    ['takes no mark away unseen', `UPDATE site_values SET mark = NULL WHERE id = '${first}'`, first],
    [
      'puts none in another’s place',
      `UPDATE site_values SET (wrapped, sealed, at) = (SELECT wrapped, sealed, at FROM site_values WHERE id = 'site-of-other') WHERE id = '${second}'`,
      second,
    ],
  ])('%s', async (_, statement, at) => {
    expect(await brokenIn(await tampered(statement))).toBe(`plan:${ashasPlan}, what lies apart as ${at}`)
  })

  it('changes nothing, and all is sound', async () => {
    expect(await brokenIn(await tampered('SELECT 1'))).toBeUndefined()
  })
})
