import { expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import { accountId, type Instant, instant } from '#src/plan/ids.ts'
import { newestRecordIn, steadyClock } from '#src/store/steady-clock.ts'
import { openStore } from '#src/store/store.ts'
import { aStore } from '#test/kit/a-store.ts'

const day = 86_400_000
const start = Date.parse('2026-11-26T10:00:00.000Z')
const at = (ms: number): Instant => instant(new Date(ms).toISOString())

/** Both clocks at once, so many days after the start. */
const clocks = (newestDays: number | undefined) => {
  let [wallMs, passedMs] = [start, 0]
  const newest = newestDays === undefined ? undefined : at(start + newestDays * day)
  const steady = steadyClock({ now: () => at(wallMs), steadyMs: () => passedMs, newest })
  return {
    ...steady,
    pass: (days: number) => {
      wallMs += days * day
      passedMs += days * day
    },
    set: (days: number) => {
      wallMs += days * day
    },
  }
}

it.each([
  [undefined, false],
  [0, false],
  [-29, false],
  [-31, true],
  [0.5, false],
  [2, true],
])('with its newest record %s days from now a start finds its clock far: %s', (newest, isFar) => {
  expect(clocks(newest).isFar()).toBe(isFar)
})

it('a clock that is set a long way is far until it is set right, and time that passes moves nothing', () => {
  const { isFar, before, pass, set } = clocks(0)
  pass(400)
  expect([isFar(), before(7 * day)]).toEqual([false, at(start + 393 * day)])
  for (const days of [400, -400]) {
    set(days)
    expect([isFar(), before(7 * day)]).toEqual([true, at(0)])
    set(-days)
    expect(isFar()).toBe(false)
  }
})

it('a clock that was far at the start is near once it is set right, and not for having run on', () => {
  const { isFar, pass, set } = clocks(-400)
  pass(20)
  expect(isFar()).toBe(true)
  set(-400)
  expect(isFar()).toBe(false)
})

it('what a clock a year ahead would make old is kept, and comes back with the right time', async () => {
  const store = await aStore()
  const asha = accountId('asha')
  await store.accounts.add({ id: asha, email: 'asha@example.org', name: 'Asha', duty: { kind: 'none' } })
  const post = { account: asha, session: 'phone', page: '/plans/p', body: 'text=bees' }
  const real = store.now()
  await store.keptPosts.keep({ ...post, form: '/words?a', at: real })
  const ahead = at(Date.parse(real) + 400 * day)
  const wrong = openStore({
    ...{ database: store.database, forms: flows, newest: real, now: () => ahead },
    renderMail: () => expect.fail('no mail'),
    readRunFact: () => expect.fail('no run'),
  })
  expect(wrong.isClockFar()).toBe(true)
  await wrong.keptPosts.keep({ ...post, form: '/words?b', at: ahead })
  expect((await store.keptPosts.ofAccount(asha)).map(({ form }) => form)).toContain('/words?a')
})

it('the newest record is the last daily root that stands near those before it', async () => {
  const { roots, database, now, wait } = await aStore()
  expect(await newestRecordIn(database)).toBeUndefined()
  const made = async (days: number): Promise<void> => {
    wait(days * day)
    await roots.make(now().slice(0, 10))
  }
  await made(0)
  await made(1)
  const before = now()
  await made(400)
  expect(await newestRecordIn(database)).toBe(before)
  await made(-399)
  expect(await newestRecordIn(database)).toBe(now())
})
