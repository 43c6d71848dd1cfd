import { setImmediate } from 'node:timers/promises'
import type { HelpedPlan, ListedPlan, Plans } from '../plan/ports.ts'
import { covers, type TeamMay } from '../plan/teams.ts'
import { allPages, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, gte, isNotNull, isNull, ne, notInArray, or, sql } from './drizzle.ts'
import { isOfOlderRule } from './listed-rows.ts'
import type { Listing } from './plan-lists.ts'
import { approvedAs, waiting } from './practice-plans.ts'
import type { PublicationRow } from './publication-rows.ts'
import { type Key, type StoredRow, streamOf } from './sealing.ts'
import { asking } from './statement.ts'

/** Where sharing was stopped, or the plan came to its end, no team has anything to do with it. */
const over = ['withdrawn', 'closed', 'entered-in-error'] as const

/** Plans of other practices that a team may do something with, by the name that was approved. */
export const helpedPlansIn = (database: Database, listed: Listing): Plans['helpedBy'] => {
  const { connection, sealing, tables } = database
  const { plans, teams, publications } = tables
  const helped = asking((on) =>
    on
      .select({ row: plans, may: teams.may, until: teams.until, published: publications })
      .from(teams)
      .innerJoin(plans, eq(plans.id, teams.plan))
      .leftJoin(publications, eq(publications.plan, plans.id))
      .where(
        and(
          eq(teams.team, sql.placeholder('team')),
          eq(teams.ended, false),
          or(isNull(teams.until), gte(teams.until, sql.placeholder('day'))),
          isNotNull(plans.practice),
          ne(plans.practice, sql.placeholder('team')),
          notInArray(plans.status, [...over]),
          gt(plans.id, sql.placeholder('after')),
        ),
      )
      .orderBy(asc(plans.id))
      .limit(pageRows),
  )
  return async (team, day) => {
    const found: HelpedPlan[] = []
    const pageAfter = async (last: Helped | undefined): Promise<readonly Helped[]> => {
      const asked = { team, day, after: last?.row.id ?? '' }
      const page = await helped(connection, asked)
      const behind = page.flatMap(({ row }) => (isOfOlderRule(row) ? [row] : []))
      if (behind.length === 0) return page
      // What the team may is made anew with the row.
      await listed(behind)
      return await helped(connection, asked)
    }
    for await (const page of allPages(pageAfter)) {
      const rows = await listed(page.map(({ row }) => row))
      const keys = await sealing.keysOf(rows.map(({ id }) => streamOf(id)))
      const beside = new Map(page.map((one) => [one.row.id, one]))
      found.push(...rows.flatMap((row) => helpedPlan(row, beside.get(row.id), keys.get(streamOf(row.id)))))
      // Everybody else has a turn between two pages.
      await setImmediate()
    }
    return found.toSorted(waitingFirst)
  }
}
type Helped = {
  readonly row: StoredRow
  readonly may: TeamMay
  readonly until: string | null
  readonly published: PublicationRow | null
}

/** The name that the draft says is told only where the team may write in it and it is handed over. */
const helpedPlan = (row: ListedPlan, grant: Helped | undefined, key: Key | undefined): HelpedPlan[] => {
  const { id, status, isDamaged, practice } = row
  if (!grant || practice === undefined) return []
  const published = approvedAs(key, grant.published)
  const isInHand = waiting.includes(status) && covers(grant.may, 'write') && row.offeredTo === undefined
  const { family, given, born, nhsNumber } = published ?? (isInHand ? row : nameless)
  return [
    {
      ...{ id, status, isDamaged, practice, family, given: given || row.ownerName, born, nhsNumber },
      ...{ may: grant.may, until: grant.until ?? undefined },
      version: published?.version,
      isLive: published?.awaySince === null,
    },
  ]
}
const nameless = { family: '', given: '', born: '', nhsNumber: undefined }

const waitingFirst = (one: HelpedPlan, other: HelpedPlan): number =>
  Number(waiting.includes(other.status)) - Number(waiting.includes(one.status)) ||
  compared(one.family, other.family) ||
  compared(one.given, other.given)
const compared = (one: string, other: string): number => Number(one > other) - Number(one < other)
