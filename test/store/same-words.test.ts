import { describe, expect, it } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Fact } from '#src/plan/facts.ts'
import { type PlanId, planId, practiceId } from '#src/plan/ids.ts'
import { wordsToCompare } from '#src/plan/quality/same-words.ts'
import { verify } from '#src/store/verification.ts'
import { approved, started, tell } from '#test/kit/a-change.ts'
import { everyStore } from '#test/kit/every-store.ts'

describe.each(everyStore)('the same reason in several plans, $where', ({ open }) => {
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

  it('counts plans of one practice, shows none of the words, goes with an erased plan and is verified', async () => {
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
    const whole = async () => (await verify(store.database, flows)).find((kind) => kind.broken !== undefined)
    await store.plans.erase(far, 'Ola Keeper')
    expect(await whole()).toBeUndefined()
    for (const table of [tables.publishedWords, tables.approvedFindings])
      expect(JSON.stringify(await connection.select().from(table))).not.toContain(far)
    if (store.url !== ':memory:') return
    await connection.update(tables.approvedFindings).set({ month: '2026-04' })
    expect((await whole())?.broken).toBe('plan copied-one, version 1')
    await connection.update(tables.approvedFindings).set({ month: '2026-03' })
    expect(await whole()).toBeUndefined()
    await connection.delete(tables.publishedWords)
    expect((await whole())?.broken).toBe('plan copied-one, version 1')
  })
})
