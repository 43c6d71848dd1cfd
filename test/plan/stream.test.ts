import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { accountId, carerId, instant, planId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import type { Plans } from '#src/plan/ports.ts'
import { actWith } from '#src/plan/stream.ts'
import { people } from '#test/kit/a-plan.ts'
import { said } from '#test/kit/a-section.ts'
import { aStore } from '#test/kit/a-store.ts'

const { asha, ravi } = people
const id = planId('plan-acted-on')
const clock = { now: () => instant('2026-03-02T10:00:00.000Z'), digest: (text: string) => text }
const as = (account: Account) => (plan: Plan) => actorFor(account, plan)

const value = (text: string, read = 1): Command => ({
  kind: 'answer',
  section: 'matters',
  at: [],
  step: 'value',
  said: { 'matters.value': said(text) },
  read,
})
const fear: Command = { ...value(''), ...{ step: 'fear', said: { 'matters.fear': said('Falling') } } }

const startedIn = async (store: Awaited<ReturnType<typeof aStore>>) => {
  for (const account of [asha, ravi]) await store.accounts.add(account)
  const act = actWith(store, flows, clock)
  await act(id, { kind: 'start', owner: asha.id, name: asha.name }, as(asha))
  return act
}

/** The same store, in which somebody else is always quicker, so many times. */
const racing = (plans: Plans, losses: number, other: (plan: Plan) => Promise<unknown>): Plans => {
  let lost = 0
  return {
    ...plans,
    save: async (change) => {
      if (lost < losses) {
        lost += 1
        await other(await plans.load(id))
      }
      return await plans.save(change)
    },
  }
}

describe('an address that many plans write to', () => {
  const dayMs = 24 * 60 * 60_000
  const to = 'stranger@example.org'
  /** A newcomer's plan, begun at a time, and what asks that address from it. */
  const newcomers = async () => {
    const store = await aStore()
    const act = actWith(store, flows, { ...clock, now: store.now })
    const begins = async (name: string): Promise<Asks> => {
      const account = { ...asha, id: accountId(name), email: `${name}@example.org` }
      const plan = planId(`plan-of-${name}`)
      await store.accounts.add(account)
      await act(plan, { kind: 'start', owner: account.id, name }, as(account))
      return async (carer, email = to) => {
        const asked = { carer: carerId(carer), name: 'Sam', relationship: '', email }
        const outcome = await act(plan, { kind: 'invite-carer', ...asked }, as(account))
        await act(plan, { kind: 'remove-carer', carer: asked.carer, isTold: false }, as(account))
        return outcome.ok ? 'sent' : outcome.refusal.kind
      }
    }
    return { begins, later: store.wait }
  }
  type Asks = (carer: string, email?: string) => Promise<string>
  const sentOf = (outcomes: readonly string[]) => outcomes.filter((one) => one === 'sent').length

  test('gets four emails of forty newcomers who ask at once, and another address its own', async () => {
    const { begins } = await newcomers()
    const all = await Promise.all(Array.from({ length: 40 }, (_, index) => begins(`newcomer-${index}`)))
    const outcomes = await Promise.all(all.map((asks) => asks('one')))
    expect(sentOf(outcomes)).toBe(4)
    expect(new Set(outcomes)).toEqual(new Set(['sent', 'written-to-enough']))
    expect(await all[9]?.('two', 'Daughter@example.org')).toBe('sent')
    expect(await all[9]?.('three', to.toUpperCase())).toBe('written-to-enough')
  })

  test('is not shut for plans of before by who begins many, and for nobody longer than a day', async () => {
    const { begins, later } = await newcomers()
    const before = await begins('asha')
    later(dayMs + 1)
    const all = await Promise.all(Array.from({ length: 6 }, (_, index) => begins(`newcomer-${index}`)))
    expect(sentOf(await Promise.all(all.map((asks) => asks('one'))))).toBe(4)
    expect(await before('one')).toBe('sent')
    const today = await begins('honest')
    expect(await today('one')).toBe('written-to-enough')
    later(dayMs)
    expect(await today('two')).toBe('sent')
  })

  test('is shut by plans of before for four hours, and one account uses up little of it', async () => {
    const { begins, later } = await newcomers()
    const [one, other, third] = [await begins('one'), await begins('other'), await begins('third')]
    later(dayMs + 1)
    expect([await one('a'), await one('b'), await one('c'), await one('d')]).toEqual([
      'sent',
      'sent',
      'sent',
      'too-often',
    ])
    expect([await other('a'), await other('b')]).toEqual(['sent', 'written-to-enough'])
    expect(await third('a')).toBe('written-to-enough')
    later(4 * 60 * 60_000)
    expect(await third('b')).toBe('sent')
  })
})

describe('a lost race', () => {
  test('two acts at once on one plan are both saved, one after the other', async () => {
    const store = await aStore()
    const act = await startedIn(store)
    const outcomes = await Promise.all([act(id, value('My garden'), as(asha)), act(id, fear, as(asha))])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
    const plan = await store.plans.load(id)
    expect(plan.version).toBe(3)
    expect(Object.keys(plan.voices.person?.matters?.answers ?? {}).toSorted()).toEqual([
      'matters.fear',
      'matters.value',
    ])
  })

  test('is decided again on what stands then: the same question shows what the other wrote', async () => {
    const store = await aStore()
    const act = await startedIn(store)
    const outcomes = await Promise.all([act(id, value('One'), as(asha)), act(id, value('Other'), as(asha))])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'answered-meanwhile' } })
    expect((await store.plans.load(id)).version).toBe(2)
  })

  test('is decided again by who somebody is then: a carer sent away in between writes nothing', async () => {
    const store = await aStore()
    const act = await startedIn(store)
    const carer = carerId('carer-ravi')
    await act(
      id,
      { kind: 'invite-carer', carer, name: 'Ravi', relationship: 'son', email: ravi.email },
      as(asha),
    )
    await act(id, { kind: 'join', email: ravi.email }, as(ravi))
    const sentAway = () => act(id, { kind: 'remove-carer', carer }, as(asha))
    const slow = actWith({ ...store, plans: racing(store.plans, 1, sentAway) }, flows, clock)
    expect(await slow(id, value('His words', 9), as(ravi))).toEqual({
      ok: false,
      refusal: { kind: 'not-allowed' },
    })
    expect((await store.plans.load(id)).voices[carer]).toBeUndefined()
  })
})

describe('an act', () => {
  test('that is refused, or says nothing new, writes nothing', async () => {
    const store = await aStore()
    const act = await startedIn(store)
    await act(id, value('My garden'), as(asha))
    expect(await act(id, value('My garden'), as(asha))).toMatchObject({ ok: true, plan: { version: 2 } })
    expect(await act(id, value('Mine'), as(ravi))).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    expect((await store.plans.load(id)).version).toBe(2)
  })

  test('gives back the plan as a later load finds it', async () => {
    const store = await aStore()
    const act = await startedIn(store)
    const outcome = await act(id, value('My garden'), as(asha))
    const loaded = await store.plans.load(id)
    if (!outcome.ok) throw new Error('it was refused')
    expect(outcome.plan).toEqual(loaded)
  })
})
