import { type Due, type Sort, usualSort, type Which } from '#views/review/all-plans.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { DeskCounts } from '../../plan/digests.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { dueOn } from '../../plan/reads/review-due.ts'
import { inHandShown } from './in-hand.ts'

type Fits = (one: PracticePlan, now: string, reader: string) => boolean

/** The plans of a practice in one respect; one of which the row cannot be read may be due, so it is not left out there. */
const fits: Readonly<Record<Which, Fits>> = {
  all: () => true,
  due: (one, now) => one.isDamaged || dueIn(one, now)?.isSoon === true,
  waiting: ({ status }) => status === 'submitted' || status === 'in-review',
  'in-review': ({ status }) => status === 'in-review',
  mine: (one, now, reader) => {
    const { readNow, passedOn } = inHandShown(one, reader, now)
    return passedOn?.isToMe === true || readNow.some(({ isMine }) => isMine)
  },
  colleague: ({ drafters }) => drafters.length > 0,
  returned: ({ status }) => status === 'returned',
  approved: ({ isLive }) => isLive,
  changed: ({ changedSince, wroteBeside }) => changedSince || wroteBeside.length > 0,
  stopped: ({ isLive, version }) => version !== undefined && !isLive,
  suspended: ({ suspendedFor }) => suspendedFor !== undefined,
  decided: ({ isLive, stands }) => isLive && stands?.decision !== undefined,
  'no-decision': ({ isLive, isDamaged, stands }) => isLive && (isDamaged || stands?.decision === undefined),
  withdrawn: ({ status }) => status === 'withdrawn',
  died: ({ closedFor }) => closedFor === 'died',
  moved: ({ closedFor }) => closedFor === 'moved',
}

export const whichNamed = (name: string | null | undefined): Which =>
  shown.find((one) => one === name) ?? 'all'
const shown = [
  ...(['all', 'due', 'waiting', 'in-review', 'mine', 'colleague', 'returned'] as const),
  ...(['approved', 'changed', 'stopped', 'suspended', 'decided', 'no-decision'] as const),
  ...(['withdrawn', 'died', 'moved'] as const),
] as const satisfies readonly Which[]

/** The desk and the email of the morning count alike; what is overdue is counted apart from what is due soon. */
export const countsOf = (all: readonly PracticePlan[], now: string): DeskCounts => {
  const due = all.flatMap((one) => dueIn(one, now) ?? []).filter(({ isSoon }) => isSoon)
  const overdue = due.filter(({ days }) => days < 0).length
  const so = (which: Which) => all.filter((one) => fits[which](one, now, '')).length
  return { waiting: so('waiting'), returned: so('returned'), due: due.length - overdue, overdue }
}

/** By name as it came; else what has waited longest, or is due first, stands first. */
export const sortNamed = (name: string | null | undefined, which: Which): Sort =>
  sorts.find((one) => one === name) ?? usualSort(which)
const sorts = ['name', 'waits', 'due', 'pathway', 'decision', 'changed'] as const satisfies readonly Sort[]

/** In one respect, for whoever reads the list, in the order that she asked for. */
export const plansShown = (
  plans: readonly PracticePlan[],
  { which, sort, reader }: { readonly which: Which; readonly sort: Sort; readonly reader: string },
  now: string,
): readonly PracticePlan[] => {
  const those = plans.filter((one) => fits[which](one, now, reader))
  if (sort === 'name') return those
  const keyOf = keysOf[sort]
  const keys = new Map(those.map((one) => [one, keyOf(one, now)]))
  return those.toSorted((one, other) => compared(keys.get(one), keys.get(other)))
}

const compared = (one = last, other = last): number => Number(one > other) - Number(one < other)
/** After every day. */
const last = '~'

/** Those that cannot be read stand first. */
const dueKey = (one: PracticePlan, now: string): string =>
  one.isDamaged ? '' : (dueIn(one, now)?.on ?? last)

/** By what a plan is for, or by its decision: those without one stand last, and before them one that was taken back. */
const keysOf: Readonly<
  Record<Exclude<Sort, 'name'>, (one: PracticePlan, now: string) => string | undefined>
> = {
  due: dueKey,
  waits: (one) => waitsKey(one),
  pathway: ({ isDamaged, ...one }) => (isDamaged ? '' : pathwaysListed(one)[0]),
  changed: (one) => changedKey(one),
  decision: ({ isDamaged, stands }) => {
    if (isDamaged) return ''
    return stands?.decision ?? (stands?.isEnded ? endedKey : stands && withoutKey)
  },
}
const [endedKey, withoutKey] = ['}1', '}2']

/** What a plan was approved for, or is to be, while the practice has it in hand. */
export const pathwaysListed = ({
  stands,
  pathways,
}: Pick<PracticePlan, 'stands' | 'pathways'>): readonly string[] => stands?.pathways ?? pathways

/** As the queue is read: what is marked red, then by what changed since the approval, then what else changed. */
const changedKey = (one: PracticePlan): string | undefined => {
  if (one.isDamaged) return ''
  const first = one.spokenUp[0]
  const isRed = one.hasDanger || one.isDisclosureOpen || one.isRefusalChanged
  if (isRed) return `0${first?.place ?? 9}`
  if (first) return `1${first.place}`
  return one.changedSince || one.wroteBeside.length > 0 ? '2' : undefined
}

const waitsKey = ({ firstSubmittedAt, submittedAt, returnedAt }: PracticePlan): string =>
  returnedAt ?? firstSubmittedAt ?? submittedAt ?? last

/**
 * When what urgent care reads is to be reviewed, or would read once it is no longer suspended: nothing else is ever due. Within
 * a week of what has happened since, whatever day was set (RULE-REV).
 */
export const dueIn = (
  { reviewOn, isLive, suspendedFor, reviewAfter }: DueRow,
  now: string,
): Due | undefined => {
  if (reviewOn === undefined || !(isLive || suspendedFor !== undefined)) return undefined
  const on = dueOn({ reviewOn, reviewAfter }) ?? reviewOn
  const days = daysFrom(now, on)
  return {
    days,
    on,
    isSoon: days <= soonDays,
    isWithinWeek: days >= 0 && days <= weekDays,
    after: on === reviewOn ? undefined : reviewAfter,
  }
}
type DueRow = Pick<PracticePlan, 'reviewOn' | 'isLive' | 'suspendedFor' | 'reviewAfter'>
/** Four weeks before the day. */
const soonDays = 28
const weekDays = 7

/** From the day of one moment to that of another, on the calendar of the United Kingdom. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(ukDay(to)) - Date.parse(ukDay(from))) / dayMs)
const dayMs = 86_400_000
