import type { Root, Roots } from '../plan/access-log.ts'
import { type Instant, instant } from '../plan/ids.ts'
import { chained } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, gt, gte, lte, max, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting } from './statement.ts'
import { aheadMostMs } from './steady-clock.ts'
import type { Tables } from './tables.ts'

type RootRow = Tables['accessRoots']['$inferSelect']
export type Head = Pick<Tables['accessHeads']['$inferSelect'], 'chain' | 'version' | 'hash'>

/** What a root's hash is taken of: itself, and every head in one order, whatever order a database has. */
export const rootText = (
  { version, day, at }: Pick<RootRow, 'version' | 'day' | 'at'>,
  heads: readonly Head[],
): string =>
  JSON.stringify([
    version,
    day,
    at,
    ...heads
      .map((head) => [head.chain, head.version, head.hash])
      .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  ])

/** The ends of all chains that grew since a time, by the index of times. */
export const grownSince =
  ({ accessLog }: Pick<Tables, 'accessLog'>) =>
  (on: Connection) => {
    // Grouped by what no index holds, or every row that there is would be gone through in the order of their chains.
    const grown = sql<string>`${accessLog.chain} || ''`
    const ends = on
      .select({ chain: grown.as('end_chain'), version: max(accessLog.version).as('end_version') })
      .from(accessLog)
      .where(gte(accessLog.at, sql.placeholder('since')))
      .groupBy(grown)
      .as('ends')
    return on
      .select({ chain: accessLog.chain, version: accessLog.version, hash: accessLog.hash })
      .from(accessLog)
      .innerJoin(ends, and(eq(accessLog.chain, ends.chain), eq(accessLog.version, ends.version)))
  }

/** Daily roots over the heads of all chains of the access log that grew since the root before. */
export const rootsIn = ({ connection, write, tables }: Database, now: () => Instant): Roots => {
  const { accessRoots, accessHeads } = tables
  const insertRoot = inserting(accessRoots)
  const insertHead = inserting(accessHeads)
  const findLast = asking((on) => on.select().from(accessRoots).orderBy(desc(accessRoots.version)).limit(1))
  /** One that a clock ahead of ours has made is no day that has ended: the next is made as if it were not there. */
  const findEnded = asking((on) =>
    on
      .select()
      .from(accessRoots)
      .where(lte(accessRoots.at, sql.placeholder('until')))
      .orderBy(desc(accessRoots.version))
      .limit(1),
  )
  const findAfter = asking((on) =>
    on
      .select()
      .from(accessRoots)
      .where(gt(accessRoots.version, sql.placeholder('version')))
      .orderBy(asc(accessRoots.version)),
  )
  const findHeads = asking(grownSince(tables))
  return {
    make: async (day) => {
      const at = now()
      const [last] = await findLast(connection)
      const [ended] = await findEnded(connection, { until: earlier(at, -aheadMostMs) })
      if (ended !== undefined && ended.day >= day) return
      const heads = await findHeads(connection, { since: ended ? earlier(ended.at, overlapMs) : '' })
      const row = { version: (last?.version ?? 0) + 1, day, at }
      const [root] = chained({ version: 0, hash: last?.hash ?? '' }, [row], (one) => rootText(one, heads))
      if (!root) return
      const lines = heads.map((head) => ({ ...head, root: root.version }))
      await write((on) => [insertRoot(on, root), ...lines.map((line) => insertHead(on, line))]).catch(
        ifTaken(undefined),
      )
    },
    after: async (version) => (await findAfter(connection, { version })).map(asRoot),
  }
}
/** What was on its way when a root was made is in the next one. */
const overlapMs = 60 * 60_000

const asRoot = ({ version, day, hash }: RootRow): Root => ({ version, day, hash })

const earlier = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) - ms).toISOString())
