import { expect, test } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import type { Account } from '#src/plan/actor.ts'
import type { Plan } from '#src/plan/plan.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  presumed,
  refusalOf,
  submitted,
  teamsPart,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { allAccepted, approveNow, opened, raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia } = people

const assessed = { how: 'She could not say back what the plan is for', by: 'Nadia Rees', on: '2026-03-01' }
const row = (decision: string, outcome: string, more: object = assessed) => ({
  id: 'row-1',
  said: { decision, outcome, ...more },
  is: `${decision}:${outcome}`,
})
const capacity = (...rows: readonly ReturnType<typeof row>[]): Said => ({
  kind: 'answer',
  value: rows.length === 0 ? presumed : { none: false, rows },
})
const records = (plan: Plan, by: Account, said: Said) =>
  when(plan, by, {
    kind: 'answer',
    section: 'legal',
    at: [],
    step: 'capacity',
    said: { 'legal.capacity': said },
  })
const inReview = given(...wholeDraft(), ...raviHelps, submitted, opened)

test('RULE-CAP-1: that somebody cannot decide is said with the decision, how it was found, by whom and when, or not at all', () => {
  expect(refusalOf(records(inReview, nadia, capacity(row('plan', 'lacks'))))).toBe('accepted')
  for (const part of ['how', 'by', 'on']) {
    const { [part]: _, ...others }: Readonly<Record<string, string>> = assessed
    expect(refusalOf(records(inReview, nadia, capacity(row('plan', 'lacks', others)))), part).toBe(
      'no-such-place',
    )
  }
  const ahead = row('plan', 'lacks', { ...assessed, on: '2026-03-03' })
  expect(refusalOf(records(inReview, nadia, capacity(ahead)))).toBe('no-such-place')
})

test('RULE-CAP-1: a record that says one thing is never read as another', () => {
  const forged = { ...row('place', 'lacks'), is: 'plan:has' }
  expect(refusalOf(records(inReview, nadia, capacity(forged)))).toBe('no-such-place')
})

test('RULE-CAP-1: everybody is presumed able to decide, and a clinician says so before a plan is approved: silence is no answer', () => {
  const silent = allAccepted(given(...wholeDraft(), submitted, opened, ...teamsPart().toSpliced(1, 1)))
  expect(missingForApproval(silent)).toEqual([{ section: 'legal', at: ['legal.capacity'] }])
  expect(refusalOf(when(silent, nadia, approveNow(silent)))).toBe('incomplete')
  const said = later(silent, ...factsOf(records(silent, nadia, capacity())).map((fact) => told(nadia, fact)))
  expect(missingForApproval(said)).toEqual([])
})

test('RULE-CAP-1: neither the person nor a helper says whether she can decide (RULE-01)', () => {
  const drafting = given(...wholeDraft(), ...raviHelps)
  for (const by of [asha, ravi])
    for (const said of [capacity(), capacity(row('plan', 'lacks'))])
      expect(refusalOf(records(drafting, by, said))).toBe('not-yours-to-answer')
})

const withRecord = (...found: readonly ReturnType<typeof row>[]): Plan =>
  ready(
    told(nadia, answers('legal', { 'legal.capacity': { none: false, rows: found } }, { voice: 'team' })),
    told(
      nadia,
      answers(
        'legal',
        {
          'legal.bestInterests': {
            none: false,
            rows: found.map(({ id, said: { decision } }) => ({
              id,
              is: decision,
              said: {
                ...{ decision, wishes: 'To be at home', consulted: 'Ravi, her son', advocate: 'not-needed' },
                ...{ outcome: 'To be cared for at home', by: 'Nadia Rees', on: '2026-03-01' },
              },
            })),
          },
        },
        { voice: 'team' },
      ),
    ),
  )
const signing = (plan: Plan, ...involved: readonly string[]) => {
  const command = approveNow(plan)
  const said = { ...command.said, 'sign.involved': { kind: 'answer', value: involved } as const }
  return when(plan, nadia, { ...command, said })
}

test('RULE-CAP-1: a plan in which the person took no part is approved only with their lack of capacity and best interests on record', () => {
  const presumedAble = ready()
  expect(refusalOf(signing(presumedAble, 'family'))).toBe('blocked')
  expect(refusalOf(signing(presumedAble, 'person', 'family'))).toBe('accepted')
  const unable = allAccepted(
    later(
      withRecord(row('plan', 'lacks')),
      told(nadia, answers('submission', { 'share.basis': 'best-interests' }, { voice: 'team' })),
    ),
  )
  // What was said of talking with her stands beside that she took no part: why is asked.
  const command = approveNow(unable)
  const said = { ...command.said, 'sign.involved': { kind: 'answer', value: ['family'] } as const }
  const reasons = { 'apart-talking': 'She was asleep; her son told me what she says of it.' }
  expect(refusalOf(when(unable, nadia, { ...command, said }))).toBe('opposed-unreasoned')
  expect(refusalOf(when(unable, nadia, { ...command, said, reasons }))).toBe('accepted')
})

test('RULE-CON-1: who cannot decide about sharing does not share by a tick, and best interests need evidence that she cannot', () => {
  const consenting = withRecord(row('sharing', 'lacks'))
  expect(when(consenting, nadia, approveNow(consenting))).toEqual({
    ok: false,
    refusal: { kind: 'blocked', rules: ['RULE-CON-1'] },
  })
  const able = ready(
    told(nadia, answers('submission', { 'share.basis': 'best-interests' }, { voice: 'team' })),
  )
  expect(refusalOf(when(able, nadia, approveNow(able)))).toBe('blocked')
})

test('RULE-CON-1: only a clinician says that somebody agreed for the person, or that nobody could', () => {
  const draft = given(...wholeDraft(), ...raviHelps)
  for (const basis of ['best-interests', 'attorney']) {
    const command = {
      kind: 'answer',
      section: 'submission',
      at: [],
      step: 'agree',
      said: { 'share.basis': { kind: 'answer', value: basis } },
    } as const
    expect(refusalOf(when(draft, asha, command)), basis).toBe('no-such-place')
    expect(refusalOf(when(draft, ravi, command)), basis).toBe('not-yours-to-answer')
    expect(refusalOf(when(inReview, nadia, command)), basis).toBe('accepted')
  }
})
