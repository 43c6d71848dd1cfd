import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { carerId, instant, planId } from '#src/plan/ids.ts'
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
