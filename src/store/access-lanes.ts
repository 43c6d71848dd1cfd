import { randomUUID } from 'node:crypto'
import { type Instant, instant } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { and, eq, lte, or, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking } from './statement.ts'

/** The lane in which this process writes searches; `lost` when somebody else was found writing there. */
export type Lane = { readonly current: () => Promise<number>; readonly lost: () => void }

/**
 * A lane is leased, and taken up again by whoever comes once its lease has run out, so that there are never many more
 * lanes than there were processes at once. Two in one lane would only be slow: a place in a chain is taken once.
 */
export const laneIn = ({ connection, writes, insist, tables }: Database, now: () => Instant): Lane => {
  const { accessLanes } = tables
  const holder = writes ? 'the only process' : randomUUID()
  const isFree = or(
    lte(accessLanes.until, sql.placeholder('now')),
    eq(accessLanes.holder, sql.placeholder('holder')),
  )
  const leased = { holder: sql`${sql.placeholder('holder')}`, until: sql`${sql.placeholder('until')}` }
  const take = asking((on) => {
    const first = on
      .select({ lane: sql`min(${accessLanes.lane})` })
      .from(accessLanes)
      .where(isFree)
    return (
      on
        .update(accessLanes)
        .set(leased)
        // Asked twice, because PostgreSQL asks only the outer question again of a lane that was just taken.
        .where(and(isFree, eq(accessLanes.lane, first)))
        .returning()
    )
  })
  const add = asking((on) => {
    const next = sql<number>`(SELECT coalesce(max(lane), 0) + 1 FROM access_lanes)`
    return on
      .insert(accessLanes)
      .values({ ...leased, lane: next })
      .returning()
  })
  const lease = async (): Promise<Leased> => {
    for (;;) {
      const at = now()
      const values = { now: at, holder, until: later(at, leaseMs) }
      const [found = (await add(connection, values).catch(ifTaken([])))[0]] = await take(connection, values)
      if (found) return found
    }
  }
  let held: Leased | undefined
  return {
    current: async () => {
      if (held === undefined || held.until <= later(now(), leaseMs / 2)) held = await insist(lease)
      return held.lane
    },
    lost: () => {
      held = undefined
    },
  }
}
type Leased = { readonly lane: number; readonly until: Instant }
const leaseMs = 10 * 60_000

const later = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms).toISOString())
