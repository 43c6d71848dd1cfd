import { holds } from '../../flow/condition.ts'
import type { QualityCheck } from '../../flow/quality.ts'
import { daysLater, ukDay } from '../../flow/uk-day.ts'
import { type Happened, happenedSince } from '../care-events.ts'
import type { Plan } from '../plan.ts'
import { standingOrder } from './reading.ts'
import { reviewDue } from './review-limit.ts'
import { knownTo } from './rules.ts'

/** When what stands approved is to be looked at again: on its day, or within a week of what has happened since (RULE-REV). */
export const dueOn = ({ reviewOn, reviewAfter }: Due): string | undefined => {
  const soonest = reviewAfter && daysLater(ukDay(reviewAfter.on), daysAfter)
  return reviewOn !== undefined && soonest !== undefined && soonest < reviewOn ? soonest : reviewOn
}
type Due = { readonly reviewOn: string | undefined; readonly reviewAfter: HappenedSince | undefined }
const daysAfter = 7

/** `isAtOnce`: little time may be left, so that a week is too long. */
export type HappenedSince = Happened & { readonly isAtOnce?: true }

export const isOverdue = (due: Due, today: string): boolean => {
  const on = dueOn(due)
  return on !== undefined && (on < ukDay(today) || due.reviewAfter?.isAtOnce === true)
}

/** Of what urgent care reads, or would read once it is no longer suspended: nothing else is ever due. */
export const isReviewOverdue = (plan: Plan, today: string): boolean => {
  const { approved, life, forms } = plan
  if (!approved || !(life.published === 'current' || life.published === 'suspended')) return false
  return isOverdue({ reviewOn: reviewDue(approved, forms), reviewAfter: reviewAfter(plan) }, today)
}

/** What has happened since the approval, for a list as well: whatever day it is read on. */
export const reviewAfter = (plan: Plan): HappenedSince | undefined => {
  const happened = happenedSince(plan)
  const when = (plan.forms.qualityChecks ?? []).flatMap(atOnceIn)
  const isAtOnce = (): boolean =>
    when.some((one) =>
      holds(one, knownTo(plan, { when: one }, { voices: standingOrder(plan), today: plan.changedAt })),
    )
  return happened && isAtOnce() ? { ...happened, isAtOnce: true } : happened
}

const atOnceIn = (check: QualityCheck) =>
  'rules' in check && check.overdue !== undefined ? [check.overdue.atOnce] : []
