import type { Pathway } from '../../flow/section.ts'
import type { Plan } from '../plan.ts'
import { pathwaysOf } from './reading.ts'

/** The last day on which an approved plan has to be looked at again, as YYYY-MM-DD (RULE-REV). */
export const latestReview = (plan: Plan, at: string): string => {
  const months = Math.min(...pathwaysOf(plan).map((pathway) => limitMonths[pathway]), longestMonths)
  return monthsLater(at, months)
}

const limitMonths: Readonly<Record<Pathway, number>> = { eol: 3, frailty: 6, ltc: 12, mhc: 6, ld: 12, cyp: 6 }
const longestMonths = 12

/** The same day of a later month, or that month's last day. */
const monthsLater = (at: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = at.slice(0, 10).split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}
