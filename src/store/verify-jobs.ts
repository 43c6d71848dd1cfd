import { allRows, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { asc, gt, sql } from './drizzle.ts'
import { jobIfWhole } from './jobs.ts'
import { asking } from './statement.ts'
import type { Verified } from './verification.ts'

/** That mail, sent or not, and whatever else is to be done later is what was sealed for it. */
export const verifyJobs = async ({ connection, sealing, tables: { jobs } }: Database): Promise<Verified> => {
  const next = asking((on) =>
    on
      .select()
      .from(jobs)
      .where(gt(jobs.position, sql.placeholder('after')))
      .orderBy(asc(jobs.position))
      .limit(pageRows),
  )
  const pageAfter = (last: { readonly position: number } | undefined) =>
    next(connection, { after: last?.position ?? 0 })
  let rows = 0
  for await (const row of allRows(pageAfter)) {
    if (!jobIfWhole(sealing, row)) return { kind: 'jobs', rows, broken: `${row.kind} ${row.key}` }
    rows += 1
  }
  return { kind: 'jobs', rows }
}
