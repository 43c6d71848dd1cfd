import { fieldAt, sectionAt } from '../../flow/spot.ts'
import { daysLater, ukDay } from '../../flow/uk-day.ts'
import { eventsOpen } from '../care-events.ts'
import { type Entry, spotOf } from '../content.ts'
import type { Approval, Plan } from '../plan.ts'
import { entriesOf } from './content-of.ts'
import { isDangerWritten } from './danger-in-plan.ts'
import { daysIn } from './days-in.ts'
import { rulesNow } from './rules.ts'

/** Why a plan has to be looked at again no later than on this day; nothing is said of the limit of its kind. */
export type ReviewLimit = { readonly on: string; readonly because?: string }

/**
 * The last day on which an approved plan has to be looked at again: the shortest of its rules, or the first day on which
 * something that stands in it is to be looked at (RULE-REV). A day that has gone by limits nothing here.
 */
export const reviewLimit = (plan: Plan, at: string, looksAt: readonly number[] = []): ReviewLimit => {
  const limits = rulesNow(plan, { at: 'approval', today: at }, 'review-within').map(({ months }) => months)
  const limit = { on: monthsLater(at, Math.min(...limits, longestMonths)) }
  return [...ownReviews(plan, at), ...afterEvents(plan, at, looksAt)].reduce<ReviewLimit>(
    (first, one) => (one.on < first.on ? one : first),
    limit,
  )
}
/** Where no rule is shorter. */
const longestMonths = 12

/** As YYYY-MM-DD. */
export const latestReview = (plan: Plan, at: string, looksAt?: readonly number[]): string =>
  reviewLimit(plan, at, looksAt).on

/**
 * The day that is filled in for whoever signs: the last one, or a sooner one where words of danger to the person from themselves
 * were written since the last version. No rule of ours says that they are a crisis: she may choose another.
 */
export const reviewOffered = (
  plan: Plan,
  at: string,
): { readonly on: string; readonly isSooner: boolean } => {
  const latest = latestReview(plan, at)
  const [soon] = isDangerWritten(plan)
    ? soonAfter(plan, at).map(({ days }) => daysLater(ukDay(at), days))
    : []
  return soon !== undefined && soon < latest ? { on: soon, isSooner: true } : { on: latest, isSooner: false }
}

/** When what was approved last is due: an approval from before 28 November 2026 may have named a day after that of something in it. */
export const reviewDue = (
  { at, content: { entries, reviewOn } }: Approval,
  forms: Plan['forms'],
): string | undefined => {
  const fields = forms.rules.flatMap((rule) => (rule.does === 'review-by' ? [rule.field] : []))
  const days = entries.flatMap((entry) => (fields.includes(entry.field) ? daysOf(forms, entry) : []))
  return [reviewOn, ...days.filter((day) => day >= ukDay(at))].toSorted()[0]
}

const soonAfter = (plan: Plan, at: string) => rulesNow(plan, { at: 'approval', today: at }, 'review-after')

/** Within so many days of it; where these are over, of the signing: that it waits is said in lists. */
const afterEvents = (
  plan: Plan,
  at: string,
  looksAt: readonly number[],
): readonly Required<ReviewLimit>[] => {
  const open = eventsOpen(plan).filter(({ version }) => !looksAt.includes(version))
  return open.length === 0
    ? []
    : soonAfter(plan, at).flatMap(({ days, words }) =>
        open.map((one) => {
          const within = daysLater(one.on, days)
          return { on: within >= ukDay(at) ? within : daysLater(ukDay(at), days), because: words }
        }),
      )
}

const ownReviews = (plan: Plan, at: string): readonly Required<ReviewLimit>[] =>
  rulesNow(plan, { at: 'approval', today: at }, 'review-by').flatMap(({ field, words }) =>
    plan.forms.sections
      .flatMap((form) => entriesOf(plan, form))
      .filter((entry) => entry.field === field)
      .flatMap((entry) => daysOf(plan.forms, entry))
      .filter((on) => on >= ukDay(at))
      .map((on) => ({ on, because: words })),
  )

const daysOf = ({ sections }: Plan['forms'], entry: Entry): readonly string[] => {
  if (entry.said.kind !== 'answer') return []
  const { section: id, at } = spotOf(entry)
  const form = sections.find(({ section }) => section.id === id)
  return daysIn(form && sectionAt(form.section, at)?.fields[fieldAt(at) ?? ''], entry.said.value)
}

/** The same day of a later month, or that month's last day. */
const monthsLater = (at: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = ukDay(at).split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  return new Date(Date.UTC(Math.floor(count / 12), count % 12, Math.min(day, last)))
    .toISOString()
    .slice(0, 10)
}
