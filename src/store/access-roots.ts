import { type Instant, instant } from '../plan/ids.ts'
import type { Root, Roots } from '../plan/ports.ts'
import { chained } from './chain.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, gt, gte, max, sql } from './drizzle.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting } from './statement.ts'
import type { Tables } from './tables.ts'

type RootRow = Tables['accessRoots']['$inferSelect']
export type Head = Pick<Tables['accessHeads']['$inferSelect'], 'chain' | 'version' | 'hash'>

/** What a root's hash is taken of: itself, and every head in one order, whatever order a database has. */
export const rootCells = (
  { version, day, at }: Pick<RootRow, 'version' | 'day' | 'at'>,
  heads: readonly Head[],
): readonly unknown[] => [
  version,
  day,
  at,
  ...heads
    .map((head) => [head.chain, head.version, head.hash])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
]

/** Daily roots over the heads of all chains of the access log that grew since the root before. */
export const rootsIn = ({ connection, write, tables }: Database, now: () => Instant): Roots => {
  const { accessLog, accessRoots, accessHeads } = tables
  const insertRoot = inserting(accessRoots)
  const insertHead = inserting(accessHeads)
  const findLast = asking((on) => on.select().from(accessRoots).orderBy(desc(accessRoots.version)).limit(1))
  const findAfter = asking((on) =>
    on
      .select()
      .from(accessRoots)
      .where(gt(accessRoots.version, sql.placeholder('version')))
      .orderBy(asc(accessRoots.version)),
  )
  const findHeads = asking((on) => {
    const ends = on
      .select({ chain: accessLog.chain, version: max(accessLog.version).as('end_version') })
      .from(accessLog)
      .where(gte(accessLog.at, sql.placeholder('since')))
      .groupBy(accessLog.chain)
      .as('ends')
    return on
      .select({ chain: accessLog.chain, version: accessLog.version, hash: accessLog.hash })
      .from(accessLog)
      .innerJoin(ends, and(eq(accessLog.chain, ends.chain), eq(accessLog.version, ends.version)))
  })
  return {
    make: async (day) => {
      const [last] = await findLast(connection)
      if (last !== undefined && last.day >= day) return
      const heads = await findHeads(connection, { since: last ? earlier(last.at, overlapMs) : '' })
      const row = { version: (last?.version ?? 0) + 1, day, at: now() }
      const [root] = chained({ version: 0, hash: last?.hash ?? '' }, [row], (one) => rootCells(one, heads))
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
