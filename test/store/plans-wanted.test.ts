import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, test } from 'vitest'
import { instant, practiceId } from '#src/plan/ids.ts'
import type { PlanWanted } from '#src/plan/plans-wanted.ts'
import { aFile, aStore } from '#test/kit/a-store.ts'
import { helen, larkfield, priya } from '#test/kit/an-app.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const by = { name: priya.name, jobRole: 'Paramedic', service: 'Fenland Ambulance Service' }
const number = '9990000018'
const oak = practiceId('oak')

const saying = async (store: AStore) => {
  for (const one of [priya, helen]) await store.accounts.add(one)
  const said = (more: Partial<PlanWanted>) =>
    store.plansWanted.say({
      ...{ at: instant(store.now()), practice: larkfield.id, who: { nhsNumber: number }, account: priya.id },
      ...{ by, notOurs: [] },
      ...more,
    })
  const desk = (practice = larkfield.id, ...numbers: readonly string[]) =>
    store.plansWanted.ofDesk(practice, new Set(numbers))
  return { store, said, desk, nobody: () => store.plansWanted.ofNobody(new Set([larkfield.id])) }
}

describe.each(everyStore)('plans that were wanted $where', ({ open }) => {
  it('are one when they are said twice, of the desk that was named last, and each reader’s own', async () => {
    const { said, desk } = await saying(await open())
    await Promise.all([said({}), said({})])
    await said({ who: { family: 'Patel', born: '1948-03-27' } })
    await said({ who: { family: 'PATEL', born: '1948-03-27' } })
    expect((await desk()).map(({ who }) => who)).toEqual(
      expect.arrayContaining([{ nhsNumber: number }, { family: 'PATEL', born: '1948-03-27' }]),
    )
    expect(await desk()).toHaveLength(2)
    await said({ account: helen.id })
    expect(await desk()).toHaveLength(3)
    await said({ practice: oak })
    expect(await desk()).toHaveLength(2)
    expect(await desk(oak)).toHaveLength(1)
    await said({ practice: undefined })
    expect(await desk(oak), 'who names none then takes it from nobody').toHaveLength(1)
  })

  it('are on the desk that has the number, wherever they were sent, and on no other', async () => {
    const { said, desk, nobody } = await saying(await open())
    await said({ practice: undefined })
    expect(await desk()).toEqual([])
    expect(await desk(larkfield.id, '9990000026')).toEqual([])
    expect((await desk(larkfield.id, number)).map(({ by }) => by)).toEqual([by])
    expect(await nobody()).toHaveLength(1)
  })

  it('go to whoever runs the service where the practice has none of them or is open no more, and from there to another', async () => {
    const { store, said, desk, nobody } = await saying(await open())
    await said({ practice: oak })
    const [one] = await nobody()
    if (!one) throw new Error('it is on no list')
    await store.plansWanted.move(one, { practice: larkfield.id, notOurs: [oak] })
    expect(await nobody()).toEqual([])
    expect(await desk()).toEqual([{ ...one, practice: larkfield.id, notOurs: [oak] }])
    await store.plansWanted.takeOff(one)
    await store.plansWanted.move(one, { practice: undefined, notOurs: [] })
    expect([await desk(), await nobody()], 'what was taken off stays off').toEqual([[], []])
  })

  it('stand as they were said last, whatever somebody does who had read them before', async () => {
    const { store, said, desk } = await saying(await open())
    await said({})
    const [read] = await desk()
    if (!read) throw new Error('it is on no list')
    store.wait(1000)
    await said({})
    await store.plansWanted.move(read, { practice: undefined, notOurs: [larkfield.id] })
    await store.plansWanted.takeOff(read)
    expect((await desk()).map(({ at }) => at)).toEqual([store.now()])
  })

  it('are deleted after 90 days, and shown no longer than that', async () => {
    const { store, said, desk } = await saying(await open())
    const day = 86_400_000
    await said({})
    store.wait(89 * day)
    await store.plansWanted.sweep()
    expect(await desk()).toHaveLength(1)
    await said({ account: helen.id })
    store.wait(2 * day)
    expect(await desk()).toHaveLength(1)
    await store.plansWanted.sweep()
    expect((await desk()).map(({ account }) => account)).toEqual([helen.id])
  })
})

test('for whom and by whom a plan was wanted is in no file in clear, and one that was moved by hand is read by nobody', async () => {
  const { store, said, desk } = await saying(await aStore(aFile()))
  await said({})
  await said({ who: { family: 'Zebediah', born: '1948-03-27' } })
  const beside = new BetterSqlite3(store.url)
  const kept = JSON.stringify(
    beside.prepare('SELECT id, practice, number_key, CAST(sealed AS text) AS sealed FROM plans_wanted').all(),
  )
  for (const word of [number, 'Zebediah', '1948', 'Fenland']) expect(kept).not.toContain(word)
  beside.prepare("UPDATE plans_wanted SET practice = 'oak'").run()
  beside.close()
  expect(await desk(oak)).toEqual([])
})
