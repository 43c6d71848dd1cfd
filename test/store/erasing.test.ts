import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Fact } from '#src/plan/facts.ts'
import { type PlanId, planId, practiceId } from '#src/plan/ids.ts'
import { wordsToCompare } from '#src/plan/quality/same-words.ts'
import { type Verified, verify } from '#src/store/verification.ts'
import { answered, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { type AStore, overDatabase } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const other = planId('plan-other')
const by = 'Ola Keeper'

const twoPlansIn = async (store: AStore): Promise<AStore> => {
  await tell(store, ashasPlan, started, answered('about.me', 'Mine.'), approved(1))
  await tell(store, other, { kind: 'Started', owner: asha, name: 'Lee' }, answered('about.me', 'Theirs.'))
  return store
}

const keysOf = async ({ database }: AStore): Promise<Verified | undefined> =>
  (await verify(database, flows)).find(({ kind }) => kind === 'keys')

const brokenIn = async ({ database }: AStore): Promise<string | undefined> =>
  (await verify(database, flows)).find(({ broken }) => broken !== undefined)?.broken

describe.each(everyStore)('a plan that was erased, $where', ({ open }) => {
  it('leaves a mark in its chain that says when and by whom, and is counted', async () => {
    const store = await twoPlansIn(await open())
    const file = { id: 'file-of-asha', name: 'me.jpg', type: 'image/jpeg', size: 3, by: asha } as const
    await store.files.add({ ...file, plan: ashasPlan, at: store.now(), content: Uint8Array.of(1, 2, 3) })
    expect((await store.files.find(ashasPlan, file.id))?.name).toBe('me.jpg')
    expect(await store.plans.erase(ashasPlan, by)).toEqual({ isGone: true })
    expect(await store.files.find(ashasPlan, file.id)).toBeUndefined()
    expect(await keysOf(store)).toEqual({ kind: 'keys', rows: 3, erased: 1 })
    expect(await brokenIn(store)).toBeUndefined()
    expect(await store.plans.erased()).toEqual([{ plan: ashasPlan, at: store.now(), by }])
  })

  it('is erased once: a second time only what lies in the files is looked at', async () => {
    const store = await twoPlansIn(await open())
    await store.plans.erase(ashasPlan, by)
    const before = { at: store.now(), by }
    store.wait(1000)
    expect(await store.plans.erase(ashasPlan, 'Another')).toEqual({ isGone: true, before })
    expect(await store.plans.erased()).toHaveLength(1)
    expect(await brokenIn(store)).toBeUndefined()
  })

  it('is refused to who has it open in another process, and nothing of it comes back', async () => {
    const store = await twoPlansIn(await open())
    // Remembers nothing that the other wrote, as two processes of PostgreSQL; a file has one.
    const { writes: _, ...shared } = store.database
    const running = overDatabase(shared, store.url)
    expect(await tell(running, ashasPlan, answered('about.more', 'More.'))).toBe('saved')
    const read = await running.plans.load(ashasPlan)
    await store.plans.erase(ashasPlan, by)
    await expect(running.plans.load(ashasPlan)).rejects.toThrow('was erased')
    await expect(tell(running, ashasPlan, answered('about.me', 'After.'))).rejects.toThrow('was erased')
    expect(read.version).toBe(4)
    expect(await running.plans.ownedBy(asha)).toHaveLength(1)
    expect(await brokenIn(store)).toBeUndefined()
  })

  const reason = 'Her heart would not start again, whatever was done.'
  const decidedIn = (practice: string, nhsNumber: string, note = reason): readonly Fact[] => [
    started,
    { kind: 'Submitted', practice: practiceId(practice) },
    ...(['rec.cpr.decision', 'rec.cpr.reason'] as const).map(
      (field): Fact => ({
        ...{ kind: 'Answered', voice: 'team', section: 'recommendations', at: [], step: 'cpr' },
        said: {
          [field]: {
            kind: 'answer',
            value: field === 'rec.cpr.reason' ? { choice: 'would-not-work', note } : 'not-for-cpr',
          },
        },
        ...{ asked: { [field]: field }, flow: 'recommendations@1' },
      }),
    ),
    approved(1, { nhsNumber }),
  ]

  it('is compared with no other any more: the same reason is counted in plans of one practice, lies nowhere as it reads, and is verified', async () => {
    const store = await open()
    const isSame = async (plan: PlanId, but: readonly PlanId[] = [plan]) => {
      const { approved: latest } = await store.plans.load(plan)
      if (!latest?.asApproved) throw new Error('not approved')
      return (await store.publications.sameWords(wordsToCompare(latest.asApproved), but)).reason
    }
    const [one, two, three, far] = ['one', 'two', 'three', 'far'].map((name) => planId(`copied-${name}`))
    if (!one || !two || !three || !far) throw new Error('no plans')
    await tell(store, one, ...decidedIn('larkfield', '9990000101'))
    await tell(store, two, ...decidedIn('larkfield', '9990000102', reason.toUpperCase()))
    await tell(
      store,
      three,
      ...decidedIn('larkfield', '9990000103', 'His lungs would not hold it, we think.'),
    )
    await tell(store, far, ...decidedIn('northmoor', '9990000104'))
    expect(await isSame(one)).toBe(1)
    expect(await isSame(one, [])).toBe(2)
    expect(await isSame(one, [one, two])).toBe(0)
    expect(await isSame(three)).toBe(0)
    expect(await isSame(far)).toBe(0)
    const { connection, tables } = store.database
    expect(JSON.stringify(await connection.select().from(tables.publishedWords))).not.toMatch(/heart/i)
    await tell(store, two, { kind: 'Withdrawn' })
    expect(await isSame(one)).toBe(0)
    const whole = () => brokenIn(store)
    await store.plans.erase(far, 'Ola Keeper')
    expect(await whole()).toBeUndefined()
    for (const table of [tables.publishedWords, tables.approvedFindings])
      expect(JSON.stringify(await connection.select().from(table))).not.toContain(far)
    if (store.url !== ':memory:') return
    await connection.update(tables.approvedFindings).set({ month: '2026-04' })
    expect(await whole()).toBe('plan copied-one, version 1')
    await connection.update(tables.approvedFindings).set({ month: '2026-03' })
    expect(await whole()).toBeUndefined()
    await connection.delete(tables.publishedWords)
    expect(await whole()).toBe('plan copied-one, version 1')
  })
})

/** A closed file with two plans of which the first was erased, in which somebody who knows SQL does something. */
const tampered = async (...statements: readonly string[]): Promise<AStore> => {
  const url = aFile()
  const store = await twoPlansIn(await aStore(url))
  await store.plans.erase(ashasPlan, by)
  await store.close()
  const client = new BetterSqlite3(url)
  client.pragma('foreign_keys = OFF')
  const guards = client
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    .all()
  for (const { name } of guards) client.exec(`DROP TRIGGER ${name}`)
  client.exec(`ATTACH '${aFile()}' AS kept`)
  for (const statement of statements) client.exec(statement)
  for (const { sql } of guards) client.exec(sql)
  client.close()
  return await aStore(url)
}

const ofAsha = `stream = 'plan:${ashasPlan}'`

describe('somebody who writes the database and has no master key', () => {
  it('empties no key unseen, as if its plan had been erased', async () => {
    const store = await tampered(`UPDATE keys SET wrapped = x'' WHERE name <> 'master'`)
    expect(await brokenIn(store)).toBe(`plan:${other}, its key gone without mark`)
  })

  it('empties no key of an account unseen', async () => {
    const store = await tampered(`INSERT INTO keys VALUES ('account:asha-0001', '', x'')`)
    expect(await brokenIn(store)).toBe('account:asha-0001, its key gone without mark')
  })

  it('takes no key out unseen', async () => {
    const store = await tampered(`DELETE FROM keys WHERE name = 'plan:${other}'`)
    expect(await brokenIn(store)).toBe(`plan:${other}, which cannot be opened`)
  })

  it.each([
    ['takes no mark out unseen', `DELETE FROM facts WHERE ${ofAsha} AND kind = 'Erased'`],
    ['writes no other mark', `UPDATE facts SET sealed = randomblob(60) WHERE ${ofAsha} AND kind = 'Erased'`],
    ['moves no mark', `UPDATE facts SET at = '2026-01-01T00:00:00.000Z' WHERE ${ofAsha} AND kind = 'Erased'`],
  ])('%s', async (_, statement) => {
    expect(await brokenIn(await tampered(statement))).toContain(`plan:${ashasPlan}, `)
  })

  it('gives an erased plan neither its owner nor a key back unseen', async () => {
    const owned = await tampered(`UPDATE plans SET owner = 'asha-0001' WHERE id = '${ashasPlan}'`)
    expect(await brokenIn(owned)).toBe(`plan:${ashasPlan}, erased and listed again`)
    const keyed = await tampered(
      `UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE name = 'plan:${other}') WHERE name = 'plan:${ashasPlan}'`,
    )
    expect(await brokenIn(keyed)).toBe(`plan:${ashasPlan}, erased and keyed again`)
  })
})
