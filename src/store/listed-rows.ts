import { randomUUID } from 'node:crypto'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PlanId } from '../plan/ids.ts'
import { NotWritable } from '../plan/not-writable.ts'
import type { Plan } from '../plan/plan.ts'
import { planRowRule, rowOf } from '../plan/reads/plan-row.ts'
import type { Database } from './database.ts'
import { and, asc, gt, isNull, lt, or, sql } from './drizzle.ts'
import { type StoredRow, sealedRow, streamOf } from './sealing.ts'
import { asking, replacing } from './statement.ts'
import type { PlansTable } from './tables.ts'

/** What a list is about to show: each row that an older rule made of the facts is made anew first. */
export type Renewed = (rows: readonly StoredRow[]) => Promise<readonly StoredRow[]>
type Load = (id: PlanId) => Promise<Plan>

/** Made by no release, or under an older rule. */
export const isBehind = ({ rule }: PlansTable) => or(isNull(rule), lt(rule, planRowRule))

/**
 * A plan that cannot be read keeps the row that it has. Who changes a plan meanwhile writes its row as well: then that one
 * stays. Everybody else has a turn after each plan.
 */
export const renewing = (database: Database, load: Load): Renewed => {
  const { plans } = database.tables
  const keep = replacing(plans, plans.id, sql`${plans.version} = excluded.version`)
  const anew = async (row: StoredRow): Promise<StoredRow> => {
    if (row.rule !== null && row.rule >= planRowRule) return row
    await setImmediate()
    const plan = await load(row.id).catch(ifDamaged)
    if (!plan) return row
    return sealedRow(await database.sealing.keyOf(streamOf(row.id)), { row: rowOf(plan), rule: planRowRule })
  }
  return async (rows) => {
    const renewed: StoredRow[] = []
    for (let from = 0; from < rows.length; from += sliceRows) {
      const before = rows.slice(from, from + sliceRows)
      const slice: StoredRow[] = []
      for (const row of before) slice.push(await anew(row))
      const made = slice.filter((row, index) => row !== before[index])
      // Whoever asked is shown them in any case, and the next to ask writes them.
      if (made.length > 0)
        await database.write((on) => made.map((row) => keep(on, row)), 'vital').catch(ifNotWritable)
      renewed.push(...slice)
    }
    return renewed
  }
}
/** Written at once: what is made anew is made once, also when everybody asks for it together. */
const sliceRows = 20

/**
 * Goes through all rows beside everything else, three parts of its time at rest, and says how many it made anew. Each turn
 * begins somewhere else, so that several processes seldom meet; one that was ended goes on with what is left.
 */
export const renewingAll = (database: Database, load: Load, begun: () => void) => {
  const { plans } = database.tables
  const behind = asking((on) =>
    on
      .select()
      .from(plans)
      .where(and(gt(plans.id, sql.placeholder('after')), isBehind(plans)))
      .orderBy(asc(plans.id))
      .limit(sliceRows),
  )
  const renewed = renewing(database, load)
  let isStopped = false
  const from = async (start: string): Promise<number> => {
    let made = 0
    let after = start
    while (!isStopped) {
      const startedAt = performance.now()
      const rows = await behind(database.connection, { after })
      const last = rows.at(-1)
      if (!last) break
      const count = (await renewed(rows)).filter((row, index) => row !== rows[index]).length
      if (made === 0 && count > 0) begun()
      made += count
      after = last.id
      await setTimeout(restsFor * (performance.now() - startedAt), undefined, { ref: false })
    }
    return made
  }
  return {
    turn: async (): Promise<number> => (await from(randomUUID())) + (await from('')),
    stop: () => {
      isStopped = true
    },
  }
}
const restsFor = 3

/** It was reported where it was read. */
const ifDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}

const ifNotWritable = (error: unknown): void => {
  if (!(error instanceof NotWritable)) throw error
}
