import { describe, expect, it } from 'vitest'
import type { Access, AccessPage, AccessPlace } from '#src/plan/access-log.ts'
import { accountId, carerId, type Instant, instant, planId, practiceId } from '#src/plan/ids.ts'
import { accessText, closedChain } from '#src/store/access-chains.ts'
import { beforeFirst, chained } from '#src/store/chain.ts'
import { verifyAccessLog } from '#src/store/verify-access-log.ts'
import { ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { aPostgres, isPostgresHere } from '#test/kit/a-postgres.ts'
import { aStore } from '#test/kit/a-store.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const medic = accountId('medic')
const access: Access = {
  plan: ashasPlan,
  at: instant('2026-03-02T10:00:00.000Z'),
  account: medic,
  name: 'Mo Field',
  jobRole: 'Paramedic',
  service: 'Northmoor Ambulance',
  deed: 'opened',
  reason: 'attending',
}

describe.each(everyStore)('the access log $where', ({ open }) => {
  it('tells who read a plan, newest first, and keeps searches that found nothing', async () => {
    const { accessLog, database } = await open()
    await accessLog.record(access)
    await accessLog.record({ ...access, plan: undefined, deed: 'searched', reason: '' })
    await accessLog.record({ ...access, deed: 'printed', reason: '' })
    expect((await accessLog.ofPlan(ashasPlan)).map(({ deed }) => deed)).toEqual(['printed', 'opened'])
    expect((await accessLog.ofPlan(ashasPlan))[1]).toEqual(access)
    expect(await verifyAccessLog(database, [])).toMatchObject({ kind: 'access-log', rows: 3 })
  })

  it('tells of a look at a code however often a plan was opened or printed since, and of whoever opened it before', async () => {
    const { accessLog } = await open()
    const neighbour = accountId('neighbour')
    await accessLog.record({ ...access, deed: 'revealed' })
    await accessLog.record({ ...access, account: neighbour })
    const at = instant('2026-03-02T10:00:01.000Z')
    for (const deed of ['opened', 'printed'] as const)
      await Promise.all(Array.from({ length: 205 }, () => accessLog.record({ ...access, at, deed })))
    const told = await accessLog.ofPlan(ashasPlan)
    expect(told.slice(-2)).toEqual([
      { ...access, account: neighbour },
      { ...access, deed: 'revealed' },
    ])
    expect(told.filter(({ deed }) => deed === 'opened')).toHaveLength(201)
    expect(told.filter(({ deed }) => deed === 'printed')).toHaveLength(200)
  })

  it('tells who read plans of one practice in some days, newest first, and of no other practice', async () => {
    const store = await open()
    const practice = practiceId('larkfield')
    await tell(store, ashasPlan, started, { kind: 'Submitted', practice })
    await tell(store, planId('of-oak'), started, { kind: 'Submitted', practice: practiceId('oak') })
    const days = ['01', '02', '03'].map((day) => instant(`2026-03-${day}T10:00:00.000Z`))
    for (const at of days) await store.accessLog.record({ ...access, at })
    await store.accessLog.record({ ...access, plan: planId('of-oak') })
    await store.accessLog.record({ ...access, plan: undefined, deed: 'searched' })
    const [from = access.at, second = access.at, until = access.at] = days
    const asked = { from, until, most: 5, service: 'Their practice', asker: medic }
    const told = async (more: Partial<typeof asked & { readonly by: string }> = {}) =>
      (await store.accessLog.ofPractice(practice, { ...asked, ...more })).accesses.map(({ at }) => at)
    expect(await told()).toEqual(days.toReversed())
    expect(await told({ until: second, most: 1 })).toEqual([second])
    const search = { ...access, plan: undefined, at: second, deed: 'searched', reason: 'practice' } as const
    for (const service of ['Their practice', 'Another']) await store.accessLog.record({ ...search, service })
    expect(await told(), 'and what its own people looked for').toHaveLength(days.length + 1)
    await store.accessLog.record({ ...access, account: accountId('other'), at: second })
    expect(await told({ by: 'other' }), 'of one alone').toEqual([second])
    expect(await told({ by: 'nobody' })).toEqual([])
  })

  it('leaves out before it counts, and goes on after the last row, also where many are of one moment', async () => {
    const store = await open()
    const practice = practiceId('larkfield')
    const submitted = { kind: 'Submitted', practice } as const
    const [hers, near, gone] = ['of-lead', 'of-family', 'of-nobody-now'].map(planId)
    const shared = [ashasPlan, planId('second')]
    const lead = accountId('lead')
    for (const plan of [...shared, gone]) await tell(store, plan ?? ashasPlan, started, submitted)
    await tell(store, hers ?? ashasPlan, { kind: 'Started', owner: lead, name: 'Leda' }, submitted)
    const daughter = { carer: carerId('lead-helps'), name: 'Leda', relationship: 'daughter' }
    const invited = { kind: 'CarerInvited', ...daughter, email: 'lead@example.org' } as const
    const joined = { kind: 'CarerJoined', carer: daughter.carer, account: lead } as const
    await tell(store, near ?? ashasPlan, started, submitted, invited, joined)
    await tell(store, gone ?? ashasPlan, { kind: 'Withdrawn' })
    const record = store.accessLog.record
    for (const reason of ['1', '2', '3']) for (const plan of shared) await record({ ...access, plan, reason })
    for (const plan of [hers, near, gone]) await record({ ...access, plan })
    await record({ ...access, deed: 'card-made' })
    const days = { from: access.at, until: access.at, service: 'Larkfield', asker: lead }
    const pages: string[][] = []
    let until: Instant | AccessPlace | undefined = access.at
    while (until !== undefined) {
      const page: AccessPage = await store.accessLog.ofPractice(practice, { ...days, until, most: 3 })
      pages.push(page.accesses.map(({ plan, reason }) => `${plan} ${reason}`))
      until = page.last
    }
    const all = ['1', '2', '3'].flatMap((reason) => shared.map((plan) => `${plan} ${reason}`))
    expect(pages.flat().toSorted(), 'each once, and nothing else').toEqual(all.toSorted())
    expect(pages.map(({ length }) => length)).toEqual([3, 3])
  })

  it('stays a chain when many read at once', async () => {
    const { accessLog, database } = await open()
    await Promise.all(Array.from({ length: 200 }, () => accessLog.record(access)))
    expect(await verifyAccessLog(database, [])).toMatchObject({ rows: 200 })
    expect(await verifyAccessLog(database, [])).not.toHaveProperty('broken')
  })

  it('is added to, and neither changed nor shortened by any statement', async () => {
    const { accessLog, database } = await open()
    await accessLog.record(access)
    const { connection, tables } = database
    await expect(async () => await connection.delete(tables.accessLog)).rejects.toThrow()
    await expect(async () => await connection.update(tables.accessLog).set({ reason: '' })).rejects.toThrow()
    expect(await accessLog.ofPlan(ashasPlan)).toEqual([access])
  })

  it('knows whether somebody gave a reason to open this plan since an instant, and takes no opening for one', async () => {
    const { accessLog } = await open()
    const given = { ...access, deed: 'reason-given' } as const
    const later = instant('2026-03-02T10:00:00.001Z')
    await accessLog.record(access)
    expect(await accessLog.reasonGiven(medic, ashasPlan, access.at)).toBeUndefined()
    await accessLog.record(given)
    await accessLog.record({ ...access, at: later })
    expect(await accessLog.reasonGiven(medic, ashasPlan, access.at)).toEqual(given)
    expect(await accessLog.reasonGiven(accountId('other'), ashasPlan, access.at)).toBeUndefined()
    expect(await accessLog.reasonGiven(medic, ashasPlan, later)).toBeUndefined()
  })

  it('has a chain for each plan and one for the searches of this process, and stays whole', async () => {
    const { accessLog, database } = await open()
    const other = planId('other')
    const plans = [ashasPlan, other, undefined, ashasPlan, undefined, undefined]
    await Promise.all(plans.map((plan) => accessLog.record({ ...access, plan })))
    expect(await chainsIn(database)).toEqual({ [`plan:${ashasPlan}`]: 2, 'plan:other': 1, 'lane:1': 3 })
    expect(await verifyAccessLog(database, [])).toEqual({ kind: 'access-log', rows: 6 })
  })

  it('takes its lane up again, also when its lease ran out meanwhile', async () => {
    const { accessLog, database, wait } = await open()
    const search = { ...access, plan: undefined, deed: 'searched' } as const
    await accessLog.record(search)
    wait(60 * 60_000)
    await accessLog.record(search)
    expect(await chainsIn(database)).toEqual({ 'lane:1': 2 })
  })

  it('keeps rows of before there were many chains as one closed chain, whose end is in the first root', async () => {
    const { accessLog, database, roots } = await open()
    const { plan = null, ...rest } = access
    const before = [1, 2].map((version) => ({ ...rest, plan, version, chain: closedChain }))
    await database.connection
      .insert(database.tables.accessLog)
      .values([...chained(beforeFirst, before, accessText)])
    await accessLog.record({ ...access, at: instant('2026-03-02T11:00:00.000Z'), deed: 'printed' })
    expect((await accessLog.ofPlan(ashasPlan)).map(({ deed }) => deed)).toEqual([
      'printed',
      'opened',
      'opened',
    ])
    expect(await chainsIn(database)).toEqual({ before: 2, [`plan:${ashasPlan}`]: 1 })
    await roots.make('2026-03-01')
    const heads = await database.connection.select().from(database.tables.accessHeads)
    expect(heads.map(({ chain, version }) => [chain, version]).toSorted()).toEqual([
      ['before', 2],
      [`plan:${ashasPlan}`, 1],
    ])
    expect(await verifyAccessLog(database, [])).toMatchObject({ rows: 3, last: { version: 1 } })
  })

  it('has one root a day, over what grew since the one before, and none that can be changed', async () => {
    const { accessLog, database, roots, now, wait } = await open()
    await accessLog.record({ ...access, at: now() })
    wait(2 * 60 * 60_000)
    await Promise.all([roots.make('2026-03-02'), roots.make('2026-03-02')])
    wait(86_400_000)
    await roots.make('2026-03-02')
    await accessLog.record({ ...access, plan: planId('other'), at: now() })
    await roots.make('2026-03-03')
    expect((await roots.after(0)).map(({ version, day }) => [version, day])).toEqual([
      [1, '2026-03-02'],
      [2, '2026-03-03'],
    ])
    expect(await roots.after(1)).toHaveLength(1)
    const { connection, tables } = database
    const heads = await connection.select().from(tables.accessHeads)
    expect(heads.map(({ root, chain }) => [root, chain])).toEqual([
      [1, `plan:${ashasPlan}`],
      [2, 'plan:other'],
    ])
    expect(await verifyAccessLog(database, [])).toMatchObject({ rows: 2, last: { version: 2 } })
    await expect(async () => await connection.delete(tables.accessRoots)).rejects.toThrow()
    await expect(async () => await connection.update(tables.accessHeads).set({ hash: '' })).rejects.toThrow()
  })
})

const chainsIn = async ({
  connection,
  tables,
}: AStore['database']): Promise<Readonly<Record<string, number>>> => {
  const rows = await connection.select({ chain: tables.accessLog.chain }).from(tables.accessLog)
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ chain }) => chain)].map(([chain, of]) => [chain, of.length]),
  )
}

describe.skipIf(!isPostgresHere)('the access log that several processes write', () => {
  it('refuses nobody, whether they read one plan or many, and stays whole', async () => {
    const url = await aPostgres()
    const processes = await Promise.all([1, 2, 3, 4].map(() => aStore(url)))
    const reads = processes.flatMap(({ accessLog }, process) =>
      Array.from({ length: 60 }, (_, at) =>
        accessLog.record({ ...access, plan: plansOf(process, at), reason: `${process} ${at}` }),
      ),
    )
    await Promise.all(reads)
    const { database } = await aStore(url)
    expect(await verifyAccessLog(database, [])).toEqual({ kind: 'access-log', rows: 240 })
    const { 'lane:1': first, ...chains } = await chainsIn(database)
    expect(Object.keys(chains).filter((chain) => chain.startsWith('lane:'))).toHaveLength(3)
    expect([first, chains['plan:all']]).toEqual([20, 80])
  })
})

/** A plan that all read, a search, and a plan of their own. */
const plansOf = (process: number, at: number) =>
  [planId('all'), undefined, planId(`p-${process}-${at}`)][at % 3]
