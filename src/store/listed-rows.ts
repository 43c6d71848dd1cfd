import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PlanId } from '../plan/ids.ts'
import type { Plan } from '../plan/plan.ts'
import { planRowRule, rowOf } from '../plan/reads/plan-row.ts'
import { allPages, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { and, asc, gt, isNull, lt, or, sql } from './drizzle.ts'
import { type StoredRow, sealedRow, streamOf } from './sealing.ts'
import { asking, replacing } from './statement.ts'

/**
 * Rows that no release, or an older rule, has made of the facts are made anew. A plan that cannot be read keeps the row
 * that it has. Who changes a plan meanwhile writes its row as well: then it is left alone.
 */
export const rowsAreListed = async (
  database: Database,
  load: (id: PlanId) => Promise<Plan>,
  begun: () => void = () => undefined,
): Promise<void> => {
  const { plans } = database.tables
  const behind = asking((on) =>
    on
      .select({ id: plans.id, version: plans.version })
      .from(plans)
      .where(and(gt(plans.id, sql.placeholder('id')), or(isNull(plans.rule), lt(plans.rule, planRowRule))))
      .orderBy(asc(plans.id))
      .limit(pageRows),
  )
  const keep = replacing(plans, plans.id, sql`${plans.version} = excluded.version`)
  const pageAfter = (last: { readonly id: PlanId } | undefined) =>
    behind(database.connection, { id: last?.id ?? '' })
  let isBegun = false
  for await (const page of allPages(pageAfter)) {
    if (!isBegun) begun()
    isBegun = true
    const rows: StoredRow[] = []
    for (const { id, version } of page) {
      const plan = await load(id).catch(ifDamaged)
      if (plan?.version !== version) continue
      const key = await database.sealing.keyOf(streamOf(id))
      rows.push(sealedRow(key, { row: rowOf(plan), rule: planRowRule }))
    }
    // Nobody is served before this has ended, and a commit for each plan would take longer than all the rest.
    await database.write((on) => rows.map((row) => keep(on, row)), 'vital')
  }
}

/** It was reported where it was read. */
const ifDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}
