import { type AccessRow, accessCells } from './access-log.ts'
import { allRows, pageRows } from './all-rows.ts'
import { beforeFirst, follow, type Link } from './chain.ts'
import type { Database } from './database.ts'
import { asc, gt, sql } from './drizzle.ts'
import { asking } from './statement.ts'
import type { Verified } from './verification.ts'

/** The one chain of who read what. */
export const verifyAccessLog = async ({ connection, tables }: Database): Promise<Verified> => {
  const { accessLog } = tables
  const page = asking((on) =>
    on
      .select()
      .from(accessLog)
      .where(gt(accessLog.version, sql.placeholder('version')))
      .orderBy(asc(accessLog.version))
      .limit(pageRows),
  )
  let last: Link = beforeFirst
  let rows = 0
  const pageAfter = (row: AccessRow | undefined) => page(connection, { version: row?.version ?? 0 })
  for await (const row of allRows(pageAfter)) {
    const next = follow(last, [row], accessCells)
    if ('brokenAt' in next) return { kind: 'access-log', rows, last, broken: `row ${next.brokenAt}` }
    last = next
    rows += 1
  }
  return { kind: 'access-log', rows, last }
}
