import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor } from '#src/plan/access.ts'
import { instant, planId } from '#src/plan/ids.ts'
import { actWith } from '#src/plan/stream.ts'
import { playWith } from '#src/training/stream.ts'
import { people } from '#test/kit/a-plan.ts'
import { aStore } from '#test/kit/a-store.ts'
import { smallScenario } from '#test/training/small-scenario.ts'

type Deed = (number: number) => Promise<{ readonly ok: boolean }>
type Acting = {
  /** Is taken whatever was stored before; its number tells it from others. */
  readonly welcome: Deed
  /** Is taken once, and refused to who comes later. */
  readonly once: Deed
  readonly refused: Deed
  readonly stored: () => Promise<number>
  /** Before each of the next saves a rival is quicker. */
  readonly loses: (times: number, rival: () => Promise<unknown>) => void
}

const { asha } = people
const clock = { now: () => instant('2026-03-02T10:00:00.000Z'), digest: (text: string) => text }

/** Saves after the rival has acted, so many times; the rival's own saves go through. */
const slowed = <Saving extends readonly unknown[], Saved>(save: (...saving: Saving) => Promise<Saved>) => {
  const state = { losses: 0, rival: async (): Promise<unknown> => undefined }
  const loses = (losses: number, rival: () => Promise<unknown>): void => {
    Object.assign(state, { losses, rival })
  }
  const slow = async (...saving: Saving): Promise<Saved> => {
    if (state.losses > 0) {
      const left = state.losses - 1
      state.losses = 0
      await state.rival()
      state.losses = left
    }
    return await save(...saving)
  }
  return { loses, slow }
}

const aPlanStream = async (): Promise<Acting> => {
  const store = await aStore()
  await store.accounts.add(asha)
  const id = planId('plan-acted-on')
  const { loses, slow } = slowed(store.plans.save)
  const act = actWith({ ...store, plans: { ...store.plans, save: slow } }, flows, clock)
  const as = (command: Parameters<typeof act>[1]) => act(id, command, (plan) => actorFor(asha, plan))
  await as({ kind: 'start', owner: asha.id, name: asha.name })
  const values = (number: number) => ({
    'matters.value': { kind: 'answer', value: `Garden ${number}` } as const,
  })
  const answer = { kind: 'answer', section: 'matters', at: [], step: 'value' } as const
  return {
    welcome: (number) => as({ kind: 'ask', section: 'matters', text: `Question ${number}` }),
    once: (number) => as({ ...answer, said: values(number), read: 1 }),
    refused: (number) => as({ kind: 'ask', section: 'nowhere', text: `Question ${number}` }),
    stored: async () => (await store.plans.load(id)).version,
    loses,
  }
}

const aRunStream = async (): Promise<Acting> => {
  const store = await aStore()
  const { loses, slow } = slowed(store.runs.save)
  const play = playWith({ ...store.runs, save: slow }, [smallScenario])
  await play('run-1', asha.id, { kind: 'begin', scenario: smallScenario.section.id })
  await play('run-1', asha.id, { kind: 'move', turn: 'hello', move: 'tell', atMs: 1 })
  return {
    welcome: (number) => play('run-1', asha.id, { kind: 'explain', text: `Because ${number}.` }),
    once: () => play('run-1', asha.id, { kind: 'fork', turn: 'hello' }),
    refused: () => play('run-1', asha.id, { kind: 'fork', turn: 'worry' }),
    stored: async () => (await store.runs.load('run-1', asha.id)).length,
    loses,
  }
}

describe.each([
  ['a plan', aPlanStream],
  ['a training run', aRunStream],
])('an act on %s', (_, begin) => {
  test('adds its facts, and says so once they are stored', async () => {
    const { welcome, stored } = await begin()
    const before = await stored()
    expect(await welcome(1)).toMatchObject({ ok: true })
    expect(await stored()).toBe(before + 1)
  })

  test('that is refused, or says nothing new, stores nothing', async () => {
    const { welcome, refused, stored } = await begin()
    await welcome(1)
    const before = await stored()
    expect(await refused(1)).toMatchObject({ ok: false })
    expect(await welcome(1)).toMatchObject({ ok: true })
    expect(await stored()).toBe(before)
  })

  test('that lost a race is decided again on what stands then', async () => {
    const { welcome, once, stored, loses } = await begin()
    const before = await stored()
    loses(1, () => welcome(1))
    expect(await welcome(2)).toMatchObject({ ok: true })
    expect(await stored()).toBe(before + 2)
    loses(1, () => once(1))
    expect(await once(2)).toMatchObject({ ok: false })
    expect(await stored()).toBe(before + 3)
  })

  test('makes good four losses, and after the fifth throws rather than say it was saved', async () => {
    const { welcome, stored, loses } = await begin()
    const before = await stored()
    let number = 0
    const rival = () => {
      number += 1
      return welcome(number)
    }
    loses(4, rival)
    expect(await welcome(100)).toMatchObject({ ok: true })
    expect(await stored()).toBe(before + 5)
    loses(5, rival)
    await expect(welcome(101)).rejects.toThrow('changed by others 5 times')
    expect(await stored()).toBe(before + 10)
  })
})
