import type { Root } from '../plan/access-log.ts'
import { type AccessRow, accessText } from './access-chains.ts'
import { type Head, rootText } from './access-roots.ts'
import { allRows, pageRows } from './all-rows.ts'
import { beforeFirst, follow, type Link } from './chain.ts'
import type { Database } from './database.ts'
import { and, asc, eq, isNull, sql } from './drizzle.ts'
import { asking } from './statement.ts'
import type { Verified } from './verification.ts'

/**
 * Every chain of who read what, then every daily root over their ends: a row cut off a chain's end is missing under a
 * root; a root cut off is missing among those that were noted elsewhere. What is younger than the last root is only chained.
 */
export const verifyAccessLog = async (database: Database, noted: readonly Root[] = []): Promise<Verified> => {
  const chains = await walkChains(database)
  if (chains.broken !== undefined) return { kind: 'access-log', ...chains }
  const { alone, ...unmarked } = await walkAlone(database)
  if (unmarked.broken !== undefined) return { kind: 'access-log', rows: chains.rows, ...unmarked }
  const roots = await walkRoots(database, noted)
  return { kind: 'access-log', rows: chains.rows, ...(alone > 0 ? { alone } : {}), ...roots }
}

/**
 * Rows that stood on one disk alone are chained like any other; with that disk they and their marks may be lost together.
 * A mark whose row is not there was left behind by somebody who took the row out.
 */
const walkAlone = async ({ connection, tables: { accessLog, accessAlone } }: Database) => {
  const isTheirs = and(eq(accessLog.chain, accessAlone.chain), eq(accessLog.version, accessAlone.version))
  const [counted] = await connection
    .select({ alone: sql<number>`count(*)`.mapWith(Number) })
    .from(accessAlone)
  const [lost] = await connection
    .select({ chain: accessAlone.chain, version: accessAlone.version })
    .from(accessAlone)
    .leftJoin(accessLog, isTheirs)
    .where(isNull(accessLog.chain))
    .limit(1)
  const broken = lost && `row ${lost.version} of ${lost.chain}, which access_alone has`
  return { alone: counted?.alone ?? 0, ...(broken === undefined ? {} : { broken }) }
}

const walkChains = async ({ connection, tables }: Database): Promise<Pick<Verified, 'rows' | 'broken'>> => {
  const { accessLog } = tables
  const page = asking((on) =>
    on
      .select()
      .from(accessLog)
      .where(
        sql`(${accessLog.chain}, ${accessLog.version}) > (${sql.placeholder('chain')}, ${sql.placeholder('version')})`,
      )
      .orderBy(asc(accessLog.chain), asc(accessLog.version))
      .limit(pageRows),
  )
  let chain = ''
  let last: Link = beforeFirst
  let rows = 0
  const pageAfter = (row: AccessRow | undefined) =>
    page(connection, { chain: row?.chain ?? '', version: row?.version ?? 0 })
  for await (const row of allRows(pageAfter)) {
    if (row.chain !== chain) [chain, last] = [row.chain, beforeFirst]
    const next = follow(last, [row], accessText)
    if ('brokenAt' in next) return { rows, broken: `row ${next.brokenAt} of ${chain}` }
    last = next
    rows += 1
  }
  return { rows }
}

const walkRoots = async (
  { connection, tables: { accessLog, accessHeads, accessRoots } }: Database,
  noted: readonly Root[],
): Promise<Pick<Verified, 'last' | 'broken'>> => {
  const findRoots = asking((on) => on.select().from(accessRoots).orderBy(asc(accessRoots.version)))
  const headsUnder = asking((on) =>
    on
      .select({
        chain: accessHeads.chain,
        version: accessHeads.version,
        hash: accessHeads.hash,
        found: accessLog.hash,
      })
      .from(accessHeads)
      .leftJoin(
        accessLog,
        and(eq(accessLog.chain, accessHeads.chain), eq(accessLog.version, accessHeads.version)),
      )
      .where(eq(accessHeads.root, sql.placeholder('root'))),
  )
  let last: Link = beforeFirst
  for (const root of await findRoots(connection)) {
    const heads = await headsUnder(connection, { root: root.version })
    const next = follow(last, [root], (one) => rootText(one, heads.map(headOf)))
    if ('brokenAt' in next) return { last, broken: `root ${next.brokenAt}` }
    const cut = heads.find(({ hash, found }) => found !== hash)
    if (cut) return { last, broken: `row ${cut.version} of ${cut.chain}, which root ${root.version} has` }
    const elsewhere = noted.find(({ version }) => version === root.version)
    if (elsewhere && elsewhere.hash !== root.hash)
      return { last, broken: `root ${root.version} as it was noted` }
    last = next
  }
  const missing = noted.find(({ version }) => version > last.version)
  if (missing) return { last, broken: `root ${missing.version} as it was noted` }
  return last.version === 0 ? {} : { last }
}

const headOf = ({ chain, version, hash }: Head): Head => ({ chain, version, hash })
