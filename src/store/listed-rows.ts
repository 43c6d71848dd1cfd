import { randomUUID } from 'node:crypto'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PlanId } from '../plan/ids.ts'
import { NotWritable } from '../plan/not-writable.ts'
import type { Plan } from '../plan/plan.ts'
import { planRowRule, rowOf } from '../plan/reads/plan-row.ts'
import { teamRowsOf } from '../plan/teams.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, gt, isNull, lt, or, sql } from './drizzle.ts'
import { type StoredRow, sealedRow, streamOf } from './sealing.ts'
import { asking, type Query, replacing } from './statement.ts'
import type { PlansTable, Tables } from './tables.ts'

/** What a list is about to show: each row that an older rule made of the facts is made anew first. */
export type Renewed = (rows: readonly StoredRow[]) => Promise<readonly StoredRow[]>
type Load = (id: PlanId) => Promise<Plan>

/** Made by no release, or under an older rule. */
export const isBehind = ({ rule }: PlansTable) => or(isNull(rule), lt(rule, planRowRule))
export const isOfOlderRule = ({ rule }: Pick<StoredRow, 'rule'>): boolean =>
  rule === null || rule < planRowRule

/**
 * A plan that cannot be read keeps the row that it has. Who changes a plan meanwhile writes its row as well: then that one
 * stays. Everybody else has a turn after each plan.
 */
export const renewing = (database: Database, load: Load): Renewed => {
  const { plans, teams } = database.tables
  const keep = replacing(plans, plans.id, sql`${plans.version} = excluded.version`)
  // Which teams may something follows from the facts as the row does, and is written before it: until then it is behind.
  const itsPlan = sql`select 1 from ${plans} where ${plans.id} = excluded.plan and ${isBehind(plans)}`
  const keepTeam = replacing(teams, [teams.plan, teams.team], sql`exists (${itsPlan})`)
  const anew = async (row: StoredRow): Promise<Anew> => {
    if (!isOfOlderRule(row)) return { row, teams: [] }
    await setImmediate()
    const plan = await load(row.id).catch(ifDamaged)
    if (!plan) return { row, teams: [] }
    const key = await database.sealing.keyOf(streamOf(row.id))
    return {
      row: sealedRow(key, { row: rowOf(plan), rule: planRowRule }),
      teams: teamRowsOf(plan).map((one) => ({ ...one, until: one.until ?? null, plan: row.id })),
    }
  }
  return async (rows) => {
    const renewed: StoredRow[] = []
    for (let from = 0; from < rows.length; from += sliceRows) {
      const before = rows.slice(from, from + sliceRows)
      const slice: Anew[] = []
      for (const row of before) slice.push(await anew(row))
      const made = slice.filter(({ row }, index) => row !== before[index])
      const written = (on: Connection): readonly Query[] =>
        made.flatMap((one) => [...one.teams.map((team) => keepTeam(on, team)), keep(on, one.row)])
      // Whoever asked is shown them in any case, and the next to ask writes them.
      if (made.length > 0) await database.write(written, 'vital').catch(ifNotWritable)
      renewed.push(...slice.map(({ row }) => row))
    }
    return renewed
  }
}
type Anew = { readonly row: StoredRow; readonly teams: readonly Tables['teams']['$inferInsert'][] }
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
