import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { accountId, carerId, instant, planId, practiceId } from '#src/plan/ids.ts'
import { writing } from '#src/store/statement.ts'
import { verify } from '#src/store/verification.ts'
import { aChange, answered, approved, asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { type AStore, overDatabase } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const ravi = carerId('carer-ravi')
const elm = practiceId('elm')
const invited = {
  kind: 'CarerInvited',
  carer: ravi,
  name: 'Ravi Patel',
  relationship: 'son',
  email: 'ravi@example.org',
} as const

describe.each(everyStore)('plans $where', ({ open }) => {
  it('are empty until something happened', async () => {
    const { plans } = await open()
    const plan = await plans.load(ashasPlan)
    expect(plan.version).toBe(0)
    expect(await plans.ownedBy(asha)).toEqual([])
  })

  it('are told again from their facts as they were saved', async () => {
    const store = await open()
    await tell(store, ashasPlan, started, answered('about.me', 'I keep bees.'), invited)
    await tell(store, ashasPlan, answered('about.me', 'I keep bees & “hens”. \u{1F41D}'))
    const inMemory = await store.plans.load(ashasPlan)
    const onDisk = await unremembering(store).plans.load(ashasPlan)
    expect(onDisk.version).toBe(4)
    expect(onDisk).toEqual(inMemory)
    const made = await store.plans.made(ashasPlan)
    expect(made.map(({ version, kind, by }) => [version, kind, by.id])).toEqual([
      [1, 'Started', asha],
      [2, 'Answered', asha],
      [3, 'CarerInvited', asha],
      [4, 'Answered', asha],
    ])
    expect(JSON.stringify(made), 'no word').not.toContain('bees')
  })

  it('are listed for another team as far as it may, until that is ended or its last day is over', async () => {
    const store = await open()
    const team = practiceId('hospice')
    const grant = { kind: 'TeamGranted', team, name: 'Hospice', may: 'read', agreedBy: 'person' } as const
    const listed = async (day: string) =>
      (await store.plans.helpedBy(team, day)).map(({ id, may, until, family, given }) => [
        id,
        may,
        until,
        family,
        given,
      ])
    await tell(store, ashasPlan, started, answered('person.family', 'Patel', 'person'), grant)
    expect(await listed('2026-03-02'), 'handed to nobody').toEqual([])
    await tell(store, ashasPlan, { kind: 'Submitted', practice: elm })
    const nameless = [ashasPlan, 'read', undefined, '', 'Asha Patel']
    expect(await listed('2026-03-02'), 'no word of the draft').toEqual([nameless])
    await tell(store, ashasPlan, { ...grant, may: 'write', until: '2026-03-02' })
    expect((await listed('2026-03-02')).map(([, may, until]) => [may, until])).toEqual([
      ['write', '2026-03-02'],
    ])
    expect(await listed('2026-03-03')).toEqual([])
    await tell(store, ashasPlan, grant, { kind: 'TeamEnded', team })
    expect(await listed('2026-03-02')).toEqual([])
    await tell(store, ashasPlan, grant, { kind: 'Withdrawn' })
    expect(await listed('2026-03-02')).toEqual([])
    await tell(store, ashasPlan, { kind: 'Submitted', practice: elm })
    expect(await listed('2026-03-02'), 'asked anew').toEqual([])
    expect(await store.plans.helpedBy(practiceId('oak'), '2026-03-02')).toEqual([])
    const broken = async () => (await verify(store.database, flows)).find((one) => one.broken)?.broken
    expect(await broken()).toBeUndefined()
    const opened = writing((on) => on.update(store.database.tables.teams).set({ ended: false }))
    await store.database.write((on) => [opened(on, {})])
    expect(await broken(), 'opened again behind our back').toBe(`plan:${ashasPlan}, who helps`)
  })

  it('of very many facts are told again whole, and everybody else has a turn meanwhile', async () => {
    const store = await open()
    const words = (count: number) =>
      Array.from({ length: count }, (_, n) => answered('about.me', `Bees, ${n}.`))
    await tell(store, ashasPlan, started, ...words(499))
    let turns = 0
    const turn = (): void => {
      turns += 1
      waiting = setImmediate(turn)
    }
    let waiting = setImmediate(turn)
    const onDisk = await unremembering(store).plans.load(ashasPlan)
    clearImmediate(waiting)
    expect(turns).toBeGreaterThanOrEqual(2)
    expect(onDisk).toEqual(await store.plans.load(ashasPlan))
    await tell(store, ashasPlan, ...words(3))
    const after = await unremembering(store).plans.load(ashasPlan)
    expect([onDisk.version, after.version]).toEqual([500, 503])
    expect(after).toEqual(await store.plans.load(ashasPlan))
  })

  it('are brought up to date when another process has written', async () => {
    const store = await open()
    const other = unremembering(store)
    await tell(store, ashasPlan, started)
    await other.plans.load(ashasPlan)
    await tell(store, ashasPlan, answered('about.me', 'I keep bees.'))
    expect(await other.plans.load(ashasPlan)).toEqual(await store.plans.load(ashasPlan))
  })

  it('take the same version from one of two writers only, and nothing of the other', async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    const plan = await store.plans.load(ashasPlan)
    const change = aChange(plan, [answered('about.me', 'First.')])
    const late = aChange(plan, [answered('about.me', 'Second.'), invited], [invitation])
    const outcomes = await Promise.all([store.plans.save(change), store.plans.save(late)])
    expect(outcomes.toSorted()).toEqual(['lost-race', 'saved'])
    const ofLate = Number(outcomes[1] === 'saved')
    const now = await store.plans.load(ashasPlan)
    expect(now.version).toBe(2 + ofLate)
    expect(Object.keys(now.carers)).toHaveLength(ofLate)
    expect(await store.plans.invitedTo('ravi@example.org')).toHaveLength(ofLate)
    expect(await store.outbox.newest(10)).toHaveLength(ofLate)
  })

  it('keep row, carers, publication and mail together with the facts', async () => {
    const store = await open()
    await store.practices.add({
      id: elm,
      name: 'Elm',
      odsCode: 'Y00001',
      email: 'post@elm.example.org',
      nation: 'england',
    })
    const plan = await store.plans.load(ashasPlan)
    const facts = [started, invited, { kind: 'Submitted', practice: elm } as const]
    const mail = [invitation, { kind: 'submitted', to: { practice: elm }, plan: ashasPlan } as const]
    await store.plans.save(aChange(plan, facts, mail))
    expect((await store.plans.ownedBy(asha)).map(({ id, version }) => [id, version])).toEqual([
      [ashasPlan, 3],
    ])
    expect(await store.plans.invitedTo('RAVI@example.org')).toHaveLength(1)
    expect(await store.plans.queueOf(elm)).toHaveLength(1)
    const sent = await store.outbox.newest(10)
    expect(sent.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
      'post@elm.example.org: submitted for Elm',
      'ravi@example.org: invited for Ravi Patel',
    ])
  })

  it('write nothing at all when one part cannot be written', async () => {
    const store = await open()
    const change = aChange(await store.plans.load(ashasPlan), [started, approved(1)])
    const torn = { ...change, publication: change.publication && { ...change.publication, hash: 'wrong' } }
    await expect(store.plans.save(torn)).rejects.toThrow('SHA-256')
    expect((await unremembering(store).plans.load(ashasPlan)).version).toBe(0)
    expect(await store.plans.ownedBy(asha)).toEqual([])
  })

  it('are listed for the carer who joined, and no longer once removed', async () => {
    const store = await open()
    const account = accountId('ravi-0001')
    await tell(store, ashasPlan, started, invited)
    expect(await store.plans.caredForBy(account)).toEqual([])
    await tell(store, ashasPlan, { kind: 'CarerJoined', carer: ravi, account })
    expect(await store.plans.caredForBy(account)).toHaveLength(1)
    expect(await store.plans.invitedTo('ravi@example.org')).toEqual([])
    await tell(store, ashasPlan, { kind: 'CarerRemoved', carer: ravi })
    expect(await store.plans.caredForBy(account)).toEqual([])
  })

  it('wait in their practice in the order in which each was handed over first, whatever came after', async () => {
    const store = await open()
    for (const name of ['b', 'a', 'c']) {
      const plan = await store.plans.load(planId(name))
      const change = aChange(plan, [started, { kind: 'Submitted', practice: elm }])
      const firstSubmittedAt = store.now()
      store.wait(60_000)
      const submittedAt = name === 'b' ? again : firstSubmittedAt
      await store.plans.save({ ...change, row: { ...change.row, firstSubmittedAt, submittedAt } })
    }
    await tell(store, planId('b'), { kind: 'ReviewOpened' })
    await tell(store, planId('a'), { kind: 'Withdrawn' })
    expect((await store.plans.queueOf(elm)).map(({ id }) => id)).toEqual(['b', 'c'])
    expect(await store.plans.queueOf(practiceId('oak'))).toEqual([])
  })

  it.each(['hasDanger', 'isDisclosureOpen', 'isRefusalChanged'] as const)(
    'that nobody may wait for stand before the cut of a long queue: %s',
    async (mark) => {
      const store = await open()
      for (const name of ['b', 'a', 'c']) {
        const change = aChange(await store.plans.load(planId(name)), [
          started,
          { kind: 'Submitted', practice: elm },
        ])
        const firstSubmittedAt = store.now()
        store.wait(60_000)
        await store.plans.save({ ...change, row: { ...change.row, firstSubmittedAt, [mark]: name === 'c' } })
      }
      expect((await store.plans.queueOf(elm)).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    },
  )
})

/** Later than anything else. */
const again = instant('2027-01-01T00:00:00.000Z')
const invitation = { kind: 'invited', to: { email: 'ravi@example.org' }, plan: ashasPlan } as const

/** The same database seen by a process that remembers nothing. */
const unremembering = ({ database: { writes: _, ...database }, url }: AStore): AStore =>
  overDatabase(database, url)
