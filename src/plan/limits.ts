import type { Command } from './command.ts'
import { type Decision, type Moment, refuse } from './decision.ts'
import type { Recorded } from './facts.ts'
import type { Instant } from './ids.ts'
import type { Ownership } from './ownership.ts'
import type { Limit } from './ports.ts'

/** What was done to a plan lately, by whom and to whom it wrote: what a limit looks at. */
export type Lately = {
  /** How many facts each person made since the beginning of their hour, and when they did the last of them. */
  readonly made: Readonly<Record<string, Made>>
  /** Mail that somebody caused by a deed that can be done again and again. */
  readonly wrote: readonly { readonly to: string; readonly at: Instant }[]
}
/** `before`: the last thing that they did before an hour in which they did nothing. */
type Made = {
  readonly since: Instant
  readonly facts: number
  readonly last: Instant
  readonly before?: Instant | undefined
}
export const nothingLately: Lately = { made: {}, wrote: [] }

export const latelyAfter = ({ made, wrote }: Lately, { at, by, fact }: Recorded): Lately => {
  const before = made[by.id]
  const isSame = before !== undefined && isWithin(hourMs, before.since, at)
  const isSameVisit = before !== undefined && isWithin(hourMs, before.last, at)
  const visit = { last: at, before: isSameVisit ? before.before : before?.last }
  const now = isSame ? { ...before, facts: before.facts + 1, ...visit } : { since: at, facts: 1, ...visit }
  const to = writtenTo(fact)
  return {
    made: { ...made, [by.id]: now },
    wrote: to === undefined ? wrote : [...wrote.filter((one) => isWithin(dayMs, one.at, at)), { to, at }],
  }
}

const writtenTo = (fact: Recorded['fact']): string | undefined => {
  if (fact.kind === 'CarerInvited') return fact.email
  if (fact.kind === 'PassedOn') return fact.to.id
  return fact.kind === 'Submitted' ? fact.practice : undefined
}

/** When somebody last did something here, before they came now; undefined for who comes the first time. */
export const lastHere = ({ made }: Lately, by: string, now: Instant): Instant | undefined => {
  const mine = made[by]
  return mine && isWithin(hourMs, mine.last, now) ? mine.before : mine?.last
}

type Deciding = Pick<Moment, 'at' | 'notWrittenTo'> & { readonly command: Command; readonly by: string }

/**
 * How often all plans together may write to one address that did not ask for it: counted by rows, so by all processes.
 * Each account is counted first, and can use up little of what the address gets. Plans of today have a share of their own:
 * who makes many accounts to shut an address shuts it for other plans of that day alone.
 */
export const sharesOf = (
  { begunAt }: Pick<Ownership, 'begunAt'>,
  { to, by, at }: { readonly to: string; readonly by: string; readonly at: Instant },
): readonly {
  readonly key: string
  readonly limit: Limit
  readonly refusal: 'too-often' | 'written-to-enough'
}[] => {
  const email = to.toLowerCase()
  const isOfToday = begunAt === undefined || isWithin(dayMs, begunAt, at)
  return [
    {
      key: `invited ${email} by ${by}`,
      limit: { most: toOneMost, seconds: dayMs / 1000 },
      refusal: 'too-often',
    },
    {
      key: `invited ${email} from plans ${isOfToday ? 'of today' : 'of before'}`,
      limit: isOfToday ? newPlansMost : olderPlansMost,
      refusal: 'written-to-enough',
    },
  ]
}
/** From plans that were begun within a day. */
const newPlansMost = { most: 4, seconds: 24 * 60 * 60 }
/** From older ones: nobody waits longer than these hours because of others. */
const olderPlansMost = { most: 4, seconds: 4 * 60 * 60 }

/** Refuses what comes too often: from one person, or to one address that did not ask for it. */
export const withinLimits = (
  { made, wrote }: Lately,
  { command, by, at, notWrittenTo }: Deciding,
  decide: () => Decision,
): Decision => {
  const mine = made[by]
  const isBusy = mine !== undefined && mine.facts >= factsMost && isWithin(hourMs, mine.since, at)
  if (isBusy && !always.has(command.kind)) return refuse({ kind: 'too-often' })
  if (command.kind === 'invite-carer') {
    const today = wrote.filter((one) => isWithin(dayMs, one.at, at))
    const email = command.email.toLowerCase()
    if (today.length >= lettersMost || today.filter(({ to }) => to === email).length >= toOneMost)
      return refuse({ kind: 'too-often' })
    if (notWrittenTo) return refuse({ kind: notWrittenTo })
  }
  if (command.kind === 'submit') {
    const handedOver = wrote.filter(
      ({ to, at: when }) => to === command.practice && isWithin(hourMs, when, at),
    )
    if (handedOver.length >= handOversMost) return refuse({ kind: 'too-often' })
  }
  if (command.kind === 'pass-on') {
    const asked = wrote.filter(({ to, at: when }) => to === command.to.id && isWithin(hourMs, when, at))
    if (asked.length >= passedOnMost) return refuse({ kind: 'too-often' })
  }
  return decide()
}
/** An hour of work without a pause is some hundred pages, and a chapter that a clinician saves is up to a hundred facts. */
const factsMost = 3000
/** In a day, from one plan. */
const lettersMost = 24
/** In a day, to one address. */
const toOneMost = 3
/** In an hour, to one practice. */
const handOversMost = 6
/** In an hour, to one colleague. */
const passedOnMost = 3

/** To take back what was shared, and to stop a plan from being followed, is never refused. */
const always: ReadonlySet<Command['kind']> = new Set([
  ...([
    'withdraw',
    'stop-sharing-for',
    'record-talk',
    'take-back',
    'drop-draft',
    'throw-recording',
    'remove-carer',
    'end-reading',
    'end-team',
    'stop-helping',
    'hide',
    'hide-chapter',
    'end-take-over',
    'end-letter',
    'suspend',
    'take-back-recommendation',
    'close',
    'enter-in-error',
  ] as const),
])

const isWithin = (ms: number, from: Instant, to: Instant): boolean =>
  isSameHour(from, to) || Date.parse(to) - Date.parse(from) < ms
/** Most facts of a plan follow one another so soon: no date is read for them. */
const isSameHour = (one: Instant, other: Instant): boolean => other.startsWith(one.slice(0, hourLength))
const hourLength = '2026-11-27T10'.length
const hourMs = 3_600_000
const dayMs = 86_400_000
