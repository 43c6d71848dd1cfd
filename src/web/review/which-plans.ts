import type { Due, Which } from '#views/review/all-plans.ts'
import { urgentDay } from '#views/urgent/day.ts'
import type { PracticePlan } from '../../plan/ports.ts'

type Fits = (one: PracticePlan, now: string) => boolean

/** The plans of a practice in one respect; one of which the row cannot be read may be due, so it is not left out there. */
const fits: Readonly<Record<Which, Fits>> = {
  all: () => true,
  due: (one, now) => one.isDamaged || dueIn(one, now)?.isSoon === true,
  waiting: ({ status }) => status === 'submitted' || status === 'in-review',
  returned: ({ status }) => status === 'returned',
  changed: ({ changedSince }) => changedSince,
  stopped: ({ isLive, version }) => version !== undefined && !isLive,
}

export const whichNamed = (name: string | null | undefined): Which =>
  shown.find((one) => one === name) ?? 'all'
const shown = ['all', 'due', 'waiting', 'returned', 'changed', 'stopped'] as const satisfies readonly Which[]

/** What is due stands by its day, everything else by name, as it came. */
export const plansShown = (
  plans: readonly PracticePlan[],
  which: Which,
  now: string,
): readonly PracticePlan[] => {
  const those = plans.filter((one) => fits[which](one, now))
  return which === 'due' ? those.toSorted(byDay) : those
}

/** Those without a day cannot be read: first. */
const byDay = (one: PracticePlan, other: PracticePlan): number =>
  Number((one.reviewOn ?? '') > (other.reviewOn ?? '')) -
  Number((one.reviewOn ?? '') < (other.reviewOn ?? ''))

/** When what urgent care reads is to be reviewed, or would read once it is no longer suspended: nothing else is ever due. */
export const dueIn = ({ reviewOn, isLive, suspendedFor }: PracticePlan, now: string): Due | undefined => {
  if (reviewOn === undefined || !(isLive || suspendedFor !== undefined)) return undefined
  const days = daysFrom(now, reviewOn)
  return { days, isSoon: days <= soonDays }
}
/** Four weeks before the day. */
const soonDays = 28

/** From the day of one moment to that of another, on the calendar of the United Kingdom. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(urgentDay(to)) - Date.parse(urgentDay(from))) / dayMs)
const dayMs = 86_400_000
