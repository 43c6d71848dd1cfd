import { expect, test } from 'vitest'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { latestReview, reviewLimit } from '#src/plan/reads/review-limit.ts'
import { approving, decided, whole } from '#test/kit/a-cpr-decision.ts'
import { refusalOf } from '#test/kit/a-plan.ts'
import { approvedAsIs, ready, signOff } from '#test/kit/a-review.ts'

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
