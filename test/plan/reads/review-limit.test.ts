import { describe, expect, test } from 'vitest'
import type { Json } from '#src/flow/json.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { latestReview, reviewLimit, reviewOffered } from '#src/plan/reads/review-limit.ts'
import { approving, decided, senior, whole } from '#test/kit/a-cpr-decision.ts'
import { factsOf, given, later, refusalOf, submitted, told, when } from '#test/kit/a-plan.ts'
import { approvedAsIs, ready, signOff } from '#test/kit/a-review.ts'
import { on as onPathway } from '#test/kit/told-to-rules.ts'

const today = '2026-03-02T10:00:00.000Z'
const decidedUntil = (on: string) => decided(ready(), { ...whole, 'rec.cpr.review': { on } })
const signedUntil = (review: string) => ({ said: signOff(review) })

test('RULE-REV: a plan is looked at again when its decision about CPR is, at the latest', () => {
  const plan = decidedUntil('2026-03-20')
  expect(latestReview(ready(), today) > '2026-03-20').toBe(true)
  expect(reviewLimit(plan, today)).toEqual({
    on: '2026-03-20',
    because: 'The decision about CPR is to be looked at again by then.',
  })
  expect(refusalOf(approving(plan, signedUntil('2026-03-21')))).toBe('review-date')
  expect(refusalOf(approving(plan, signedUntil('2026-03-20')))).toBe('accepted')
})

test('a review of CPR that is not planned, or is after the limit of the plan, brings nothing forward', () => {
  const unplanned = decided(ready(), { ...whole, 'rec.cpr.review': { noneBecause: 'She is dying' } })
  for (const plan of [unplanned, decidedUntil('2029-03-20')])
    expect(reviewLimit(plan, today)).toEqual(reviewLimit(ready(), today))
})

test('a list counts the earlier day of a plan that was approved when the later one could be signed', () => {
  const approved = approvedAsIs(decidedUntil('2026-03-20'))
  expect(approved.approved?.content.reviewOn).not.toBe('2026-03-20')
  expect(rowOf(approved).reviewOn).toBe('2026-03-20')
})

test('RULE-REV: what is said of a danger, and a status in law, bring the review of the plan forward to their own day', () => {
  const answeredByTeam = (step: string, field: string, value: Json) => {
    const said = { [field]: { kind: 'answer', value } } as const
    const plan = ready()
    const facts = factsOf(when(plan, senior, { kind: 'answer', section: 'legal', at: [], step, said }))
    return later(plan, ...facts.map((fact) => told(senior, fact)))
  }
  const risk = answeredByTeam('accidents', 'risk.accidents', {
    text: 'She falls at night',
    review: '2026-03-20',
  })
  expect(reviewLimit(risk, today)).toEqual({
    on: '2026-03-20',
    because: 'A danger in this plan is to be looked at again by then.',
  })
  expect(rowOf(approvedAsIs(risk)).reviewOn).toBe('2026-03-20')
  const held = answeredByTeam('dols', 'legal.dols', { authorised: 'yes', until: '2026-03-18' })
  expect(reviewLimit(held, today)).toEqual({
    on: '2026-03-18',
    because: 'A status in law that this plan names ends then.',
  })
})

describe('RULE-REV: a plan for a mental health crisis after a crisis, an admission or a discharge', () => {
  const since = (on: string, pathway = 'mhc') =>
    given(...onPathway(pathway), submitted, { kind: 'CareEventTold', what: 'discharge', on })

  test('is looked at again within seven days of it, unless whoever signs looked at it', () => {
    const plan = since('2026-03-01')
    expect(reviewLimit(plan, today)).toMatchObject({ on: '2026-03-08' })
    expect(reviewOffered(plan, today)).toEqual({ on: '2026-03-08', isSooner: false })
    expect(latestReview(plan, today, [plan.version]), 'looked at').toBe('2026-09-02')
  })

  test('within seven days of the signing where those are over', () => {
    expect(latestReview(since('2026-01-05'), today)).toBe('2026-03-09')
  })

  test('no other plan has that limit', () => {
    expect(latestReview(since('2026-03-01', 'ltc'), today)).toBe('2027-03-02')
  })
})

test('where words of danger were handed over a day within a week is filled in, and a later one can be signed', () => {
  const noticed = (pathway: string) =>
    given(
      ...onPathway(pathway),
      {
        kind: 'HelpOffered',
        voice: 'person',
        section: 'matters',
        at: ['matters.fear'],
        danger: 'self',
        text: 'x',
      },
      submitted,
    )
  expect(reviewOffered(noticed('mhc'), today)).toEqual({ on: '2026-03-09', isSooner: true })
  expect(latestReview(noticed('mhc'), today)).toBe('2026-09-02')
  expect(reviewOffered(noticed('ltc'), today)).toEqual({ on: '2027-03-02', isSooner: false })
})
