import { describe, expect, it } from 'vitest'
import { accountId, instant, practiceId } from '#src/plan/ids.ts'
import type { Reminder } from '#src/plan/reminders.ts'
import { asha, ashasPlan, started, tell } from '#test/kit/a-change.ts'
import { everyStore } from '#test/kit/every-store.ts'

describe.each(everyStore)('drafts $where', ({ open }) => {
  const at = instant('2026-03-02T10:00:00.000Z')
  const typed = { plan: ashasPlan, account: asha, place: 'about/me', values: { 'about.me': ['I ke'] }, at }

  it('keep what was typed last at each place, each person their own', async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    await store.drafts.keep(typed)
    await store.drafts.keep({ ...typed, values: { 'about.me': ['I keep', 'bees'] } })
    await store.drafts.keep({ ...typed, account: accountId('ravi'), values: {} })
    const kept = await store.drafts.find(ashasPlan, asha, 'about/me')
    expect(kept?.values).toEqual({ 'about.me': ['I keep', 'bees'] })
    expect(await store.drafts.ofPlan(ashasPlan, asha)).toEqual([{ place: 'about/me', at }])
  })

  it('are forgotten once the step is answered, and only there', async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    await store.drafts.keep(typed)
    await store.drafts.keep({ ...typed, place: 'about/more' })
    await store.drafts.forget(ashasPlan, asha, 'about/me')
    await store.drafts.forget(ashasPlan, asha, 'never/typed')
    expect(await store.drafts.find(ashasPlan, asha, 'about/me')).toBeUndefined()
    expect(await store.drafts.ofPlan(ashasPlan, asha)).toHaveLength(1)
  })

  it('of one account in a plan hold a megabyte at most; nothing goes for more, and what lies in what was taken out makes room', async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    const long = { 'about.me': ['a'.repeat(60_000)] }
    const keep = (place: string, gone?: readonly string[]) =>
      store.drafts.keep({ ...typed, place, values: long }, gone)
    for (let count = 0; count < 5; count += 1) expect(await keep(`crisis/crisis/out/${count}`)).toBe('kept')
    for (let count = 0; count < 12; count += 1) expect(await keep(`about/${count}`)).toBe('kept')
    expect(await keep('about/more')).toBe('full')
    expect(await keep('about/more', ['crisis/crisis/other/'])).toBe('full')
    expect(await store.drafts.ofPlan(ashasPlan, asha)).toHaveLength(17)
    expect(await keep('about/3'), 'in its own place').toBe('kept')
    expect(await keep('about/more', ['crisis/crisis/out/'])).toBe('kept')
    const places = (await store.drafts.ofPlan(ashasPlan, asha)).map(({ place }) => place)
    expect(places).toHaveLength(17)
    expect(places.filter((place) => place.startsWith('crisis/'))).toHaveLength(4)
    expect(await store.drafts.keep({ ...typed, account: accountId('ravi'), values: long })).toBe('kept')
  })
})

describe.each(everyStore)('reminders $where', ({ open }) => {
  const monday = instant('2026-03-02T10:00:00.000Z')
  const tuesday = instant('2026-03-03T10:00:00.000Z')
  const asked: Reminder = {
    ...{ plan: ashasPlan, account: asha, asked: 'daily', askedAt: monday, nextAt: tuesday, count: 2 },
  }
  const withOne = async () => {
    const store = await open()
    await tell(store, ashasPlan, started)
    await store.accounts.add({ id: asha, email: 'asha@example.org', name: 'Asha', duty: { kind: 'none' } })
    await store.reminders.ask(asked, 'hash')
    return store
  }

  it('are due from their moment on, move on one by one, and are over after the last', async () => {
    const { reminders } = await withOne()
    expect(await reminders.of(ashasPlan, asha)).toEqual(asked)
    expect(await reminders.due(monday, 5)).toEqual([])
    expect(await reminders.due(tuesday, 5)).toEqual([asked])
    const wednesday = instant('2026-03-04T10:00:00.000Z')
    await reminders.moveOn(asked, wednesday)
    expect(await reminders.due(tuesday, 5)).toEqual([])
    const last = { ...asked, nextAt: wednesday, count: 1 }
    expect(await reminders.of(ashasPlan, asha)).toEqual(last)
    await reminders.moveOn(asked, undefined)
    expect(await reminders.of(ashasPlan, asha), 'another worker has moved it').toEqual(last)
    await reminders.moveOn(last, undefined)
    expect(await reminders.of(ashasPlan, asha)).toBeUndefined()
  })

  it('are one for each account and plan, the newest, and end by whoever has the link or the account', async () => {
    const { reminders } = await withOne()
    const again: Reminder = { ...asked, asked: 'week', count: 1 }
    await reminders.ask(again, 'hash')
    expect(await reminders.of(ashasPlan, asha)).toEqual(again)
    await reminders.stopBy('another')
    expect(await reminders.isAsked('another')).toBe(false)
    expect(await reminders.isAsked('hash')).toBe(true)
    await reminders.stopBy('hash')
    expect(await reminders.isAsked('hash')).toBe(false)
    await reminders.ask(asked, 'hash')
    await reminders.stop(ashasPlan, accountId('ravi'))
    expect(await reminders.of(ashasPlan, asha)).toEqual(asked)
    await reminders.stop(ashasPlan, asha)
    expect(await reminders.of(ashasPlan, asha)).toBeUndefined()
  })

  it('go with the plan that is erased', async () => {
    const { reminders, plans } = await withOne()
    await plans.erase(ashasPlan, 'Erin')
    expect(await reminders.due(tuesday, 5)).toEqual([])
  })
})

describe.each(everyStore)('daily emails $where', ({ open }) => {
  it('are one for each account and practice, move on from where they stand, and stop', async () => {
    const { digests, accounts } = await open()
    const [first, second] = [instant('2026-03-02T07:00:00.000Z'), instant('2026-03-03T07:00:00.000Z')]
    const [elm, ash] = [practiceId('elm'), practiceId('ash')]
    await accounts.add({ id: asha, email: 'asha@example.org', name: 'Asha', duty: { kind: 'none' } })
    const asked = { account: asha, practice: elm, askedAt: first, nextAt: first }
    await digests.ask(asked)
    await digests.ask(asked)
    expect(await digests.due(first, 5)).toEqual([asked])
    expect(await digests.of(asha, ash)).toBeUndefined()
    await digests.moveOn(asked, second)
    expect(await digests.due(first, 5)).toEqual([])
    await digests.moveOn(asked, undefined)
    expect(await digests.of(asha, elm), 'another worker has moved it').toEqual({ ...asked, nextAt: second })
    await digests.stop(asha, ash)
    await digests.stop(asha, elm)
    expect(await digests.due(second, 5)).toEqual([])
  })
})

describe.each(everyStore)('training runs $where', ({ open }) => {
  const began = { kind: 'Began', v: 1, scenario: 'mr-pike', version: 1 } as const
  const moved = { kind: 'Moved', v: 1, turn: 'open', move: 'ask', atMs: 900 } as const

  it('are read by their learner only, and never as a plan', async () => {
    const { runs, plans } = await open()
    expect(await runs.save('run-1', asha, [began], 0)).toBe('saved')
    expect(await runs.save('run-1', asha, [moved], 1)).toBe('saved')
    expect(await runs.load('run-1', asha)).toEqual([began, moved])
    expect(await runs.load('run-1', accountId('other'))).toEqual([])
    await expect(runs.save('run-1', accountId('other'), [moved], 2)).rejects.toThrow()
    expect((await runs.ofAccount(asha)).map(({ run, scenario }) => [run, scenario])).toEqual([
      ['run-1', 'mr-pike'],
    ])
    expect(await plans.ownedBy(asha)).toEqual([])
  })

  it('of very many moves are read whole', async () => {
    const { runs } = await open()
    const facts = [began, ...Array.from({ length: 260 }, () => moved)]
    await runs.save('run-1', asha, facts, 0)
    expect(await runs.load('run-1', asha)).toEqual(facts)
  })

  it('take one of two moves that were made at the same point', async () => {
    const { runs } = await open()
    await runs.save('run-1', asha, [began], 0)
    const saves = [runs.save('run-1', asha, [moved], 1), runs.save('run-1', asha, [moved], 1)]
    expect((await Promise.all(saves)).toSorted()).toEqual(['lost-race', 'saved'])
    expect(await runs.load('run-1', asha)).toHaveLength(2)
  })
})

describe.each(everyStore)('kept posts $where', ({ open }) => {
  const asha = accountId('asha')
  const post = {
    ...{ account: asha, session: 'phone', form: '/plans/p/words?a', page: '/plans/p' },
    body: 'text=I+keep',
  }
  const begun = async () => {
    const store = await open()
    await store.accounts.add({ id: asha, email: 'asha@example.org', name: 'Asha', duty: { kind: 'none' } })
    return store
  }

  it('keep the last of each form, and forget one alone', async () => {
    const store = await begun()
    const at = store.now()
    expect(await store.keptPosts.keep({ ...post, at })).toBe('kept')
    await store.keptPosts.keep({ ...post, body: 'text=I+keep+bees', at })
    await store.keptPosts.keep({ ...post, form: '/plans/p/words?b', at })
    await store.keptPosts.forget(asha, '/plans/p/words?b')
    await store.keptPosts.forget(asha, 'never sent')
    expect(await store.keptPosts.ofAccount(asha)).toEqual([{ ...post, body: 'text=I+keep+bees', at }])
    expect(await store.keptPosts.ofAccount(accountId('ravi'))).toEqual([])
  })

  it('of one session are twenty at most, the oldest go, and no other session is kept out', async () => {
    const store = await begun()
    let second = 0
    const keep = (form: string, session: string) => {
      second += 1
      const at = instant(new Date(Date.parse(store.now()) + second * 1000).toISOString())
      return store.keptPosts.keep({ ...post, form, session, at })
    }
    expect(await keep('/mine', 'phone')).toBe('kept')
    for (let count = 0; count < 70; count += 1) expect(await keep(`/form/${count}`, 'stolen')).toBe('kept')
    expect(await keep('/mine/too', 'phone')).toBe('kept')
    const kept = await store.keptPosts.ofAccount(asha)
    expect(kept).toHaveLength(22)
    expect(kept.filter(({ session }) => session === 'phone').map(({ form }) => form)).toEqual([
      '/mine/too',
      '/mine',
    ])
    expect(kept.map(({ form }) => form)).not.toContain('/form/49')
    expect(kept.map(({ form }) => form)).toContain('/form/50')
  })

  it('of one session hold four megabytes at most', async () => {
    const store = await begun()
    const body = 'a'.repeat(1_000_000)
    for (let count = 0; count < 6; count += 1)
      await store.keptPosts.keep({ ...post, form: `/form/${count}`, body, at: store.now() })
    expect(await store.keptPosts.ofAccount(asha)).toHaveLength(4)
  })

  it('are sixty at most for an account; three full sessions leave room for a fourth, and the oldest of the fullest goes', async () => {
    const store = await begun()
    let second = 0
    const keep = (form: string, session: string) => {
      second += 1
      const at = instant(new Date(Date.parse(store.now()) + second * 1000).toISOString())
      return store.keptPosts.keep({ ...post, form, session, at })
    }
    for (const session of ['one', 'two', 'three'])
      for (let count = 0; count < 20; count += 1) await keep(`/form/${count}`, session)
    for (let count = 0; count < 15; count += 1) expect(await keep(`/mine/${count}`, 'four')).toBe('kept')
    const kept = await store.keptPosts.ofAccount(asha)
    const held = ['one', 'two', 'three', 'four'].map(
      (name) => kept.filter(({ session }) => session === name).length,
    )
    expect(held).toEqual([15, 15, 15, 15])
    expect(await keep('/mine/15', 'four'), 'nobody has more than a share').toBe('full')
    expect(await keep('/form/19', 'one'), 'in the place of its own').toBe('kept')
    expect(await store.keptPosts.ofAccount(asha)).toHaveLength(60)
  })

  it('of one form are all forgotten with it, from whichever session, and those that name none', async () => {
    const store = await begun()
    for (const session of ['phone', 'tablet', ''])
      await store.keptPosts.keep({ ...post, session, at: store.now() })
    expect(await store.keptPosts.ofAccount(asha)).toHaveLength(3)
    await store.keptPosts.forget(asha, post.form)
    expect(await store.keptPosts.ofAccount(asha)).toEqual([])
  })
})
