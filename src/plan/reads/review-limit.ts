import { ukDay } from '../../flow/uk-day.ts'
import type { Plan } from '../plan.ts'
import { rulesNow } from './rules.ts'

/** The last day on which an approved plan has to be looked at again, as YYYY-MM-DD: the shortest of its rules (RULE-REV). */
export const latestReview = (plan: Plan, at: string): string => {
  const limits = rulesNow(plan, { at: 'approval', today: at }, 'review-within').map(({ months }) => months)
  return monthsLater(at, Math.min(...limits, longestMonths))
}
/** Where no rule is shorter. */
const longestMonths = 12

/** The same day of a later month, or that month's last day. */
const monthsLater = (at: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = ukDay(at).split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}
