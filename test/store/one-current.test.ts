import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Command } from '#src/plan/command.ts'
import type { Fact } from '#src/plan/facts.ts'
import { instant, type PlanId, planId } from '#src/plan/ids.ts'
import { actWith } from '#src/plan/stream.ts'
import { digest } from '#src/store/chain.ts'
import { verify } from '#src/store/verification.ts'
import { aChange } from '#test/kit/a-change.ts'
import { people, submitted, teamsPart, wholeDraft } from '#test/kit/a-plan.ts'
import { approveNow } from '#test/kit/a-review.ts'
import type { AStore } from '#test/kit/bare-store.ts'
import { everyStore } from '#test/kit/every-store.ts'

const { asha, nadia } = people
const first = planId('plan-first')
const second = planId('plan-second')
const number = '9990000018'
const clock = { now: () => instant('2026-03-02T10:00:00.000Z'), digest }

/** A plan of the same person that lacks nothing but its approval. */
const isReady = async (store: AStore, id: PlanId): Promise<void> => {
  const begun = await store.plans.load(id)
  const told: readonly Fact[] = [
    { kind: 'Started', owner: asha.id, name: asha.name },
    ...wholeDraft(),
    submitted,
    { kind: 'ReviewOpened' },
    ...teamsPart().map(({ fact }) => fact),
  ]
  await store.plans.save(aChange(begun, told))
  const { forms, version } = await store.plans.load(id)
  const act = actWith(store, flows, clock)
  for (const { section } of forms.sections)
    await act(id, { kind: 'accept', section: section.id, read: version }, (plan) => actorFor(nadia, plan))
}

const opened = async (open: () => Promise<AStore>) => {
  const store = await open()
  for (const account of [asha, nadia]) await store.accounts.add(account)
  for (const id of [first, second]) await isReady(store, id)
  const act = actWith(store, flows, clock)
  const does = async (id: PlanId, command: Command) => act(id, command, (plan) => actorFor(nadia, plan))
  const approve = async (id: PlanId, supersedes: readonly PlanId[] = []) =>
    does(id, { ...approveNow(await store.plans.load(id)), supersedes })
  const found = async () =>
    (await store.publications.byNhsNumber(number))
      .filter((one) => !('away' in one && one.away))
      .map(({ plan }) => plan)
  const broken = async () => (await verify(store.database, flows)).flatMap((one) => one.broken ?? [])
  return { store, does, approve, found, broken }
}

describe.each(everyStore)('one current plan for an NHS number $where', ({ open }) => {
  test('a second one is refused until it says which it takes the place of, which is marked at once', async () => {
    const { store, approve, found, broken } = await opened(open)
    expect(await approve(first)).toMatchObject({ ok: true })
    expect(await approve(second)).toMatchObject({
      refusal: { kind: 'already-published', others: [{ plan: first, family: 'Patel' }] },
    })
    expect(await found()).toEqual([first])
    expect(await approve(second, [first])).toMatchObject({ ok: true })
    expect(await found()).toEqual([second])
    expect((await store.publications.current(first))?.away?.as).toBe('superseded')
    expect((await store.plans.load(first)).status).toBe('superseded')
    expect(await broken()).toEqual([])
  })

  test('of two that are approved at the same moment one is refused', async () => {
    const { approve, found } = await opened(open)
    const outcomes = await Promise.all([approve(first), approve(second)])
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(await found()).toHaveLength(1)
  })

  test('what is suspended leaves the number to another one, and is not resumed beside it', async () => {
    const { does, approve, found } = await opened(open)
    await approve(first)
    await does(first, { kind: 'suspend', reason: 'An operation' })
    expect(await found()).toEqual([])
    expect(await approve(second)).toMatchObject({ ok: true })
    expect(await does(first, { kind: 'resume' })).toMatchObject({ refusal: { kind: 'already-published' } })
    await does(second, { kind: 'close', because: 'no-longer-wanted' })
    expect(await does(first, { kind: 'resume' })).toMatchObject({ ok: true })
    expect(await found()).toEqual([first])
  })
})
