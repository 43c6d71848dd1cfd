import { type Instant, instant } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { asc, desc } from './drizzle.ts'
import { asking } from './statement.ts'

/** Whether the clock can be what it says, and how far back what is old may be deleted. */
export type SteadyClock = {
  /** It stands far from the newest record, or has moved while this process ran as no time passes. */
  readonly isFar: () => boolean
  /** What is older than this may go; nothing is while the clock stands far. */
  readonly before: (ms: number) => Instant
}

type Times = {
  readonly now: () => Instant
  /** Milliseconds that nobody can set; without them only the start is looked at. */
  readonly steadyMs?: (() => number) | undefined
  /** When the newest record was written. */
  readonly newest?: Instant | undefined
}

/**
 * By a clock that stood a year ahead for one evening everybody's kept words were deleted. It is compared with the newest
 * record at the start, and afterwards with time that only passes.
 */
export const steadyClock = ({ now, steadyMs, newest }: Times): SteadyClock => {
  const nowMs = () => Date.parse(now())
  const [startMs, startSteadyMs] = [nowMs(), steadyMs?.() ?? 0]
  const newestMs = newest === undefined ? startMs : Date.parse(newest)
  const isRightAtStart = isWithin(startMs - newestMs, idleMostMs)
  const isFar = (): boolean => {
    const passedMs = steadyMs ? steadyMs() - startSteadyMs : nowMs() - startMs
    return isRightAtStart
      ? !isWithin(nowMs() - startMs - passedMs, movedMostMs)
      : !isWithin(nowMs() - newestMs - passedMs, idleMostMs)
  }
  return {
    isFar,
    before: (ms) => instant(new Date(isFar() ? 0 : nowMs() - ms).toISOString()),
  }
}
const isWithin = (aheadMs: number, mostMs: number): boolean => aheadMs <= mostMs && aheadMs >= -movedMostMs
const dayMs = 86_400_000
/** So long may a service rest; a clock that is further ahead is more likely wrong. */
const idleMostMs = 30 * dayMs
const movedMostMs = dayMs

/** The same moment on every machine is not the same on their clocks: what is further ahead was written by a wrong one. */
export const aheadMostMs = 10 * 60_000

/**
 * When the newest record was written that stands near those before it: the daily roots say so, of which a running service
 * makes one each day. One that stands alone, far ahead or behind, was made by a wrong clock and counts only once ten follow it.
 */
export const newestRecordIn = async ({ connection, tables }: Database): Promise<Instant | undefined> => {
  const { accessRoots, identity } = tables
  const lastRoots = asking((on) =>
    on.select({ at: accessRoots.at }).from(accessRoots).orderBy(desc(accessRoots.version)).limit(rootsMost),
  )
  const begun = asking((on) => on.select({ at: identity.since }).from(identity).orderBy(asc(identity.since)))
  const roots = (await lastRoots(connection)).map(({ at }) => at).toReversed()
  const first = roots.length < rootsMost ? (await begun(connection))[0]?.at : roots[0]
  return roots.reduce(nearest, first ?? roots[0])
}
const rootsMost = 10

const nearest = (known: Instant | undefined, at: Instant): Instant | undefined =>
  known === undefined || isWithin(Date.parse(at) - Date.parse(known), idleMostMs) ? at : known
