import type { PlanId } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { asc, inArray, sql } from './drizzle.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'

/** Everything that the store keeps beside the facts of one plan. */
export type BesideFacts = {
  readonly row: Tables['plans']['$inferSelect'] | undefined
  readonly carers: readonly Tables['carers']['$inferSelect'][]
  readonly teams: readonly Tables['teams']['$inferSelect'][]
  readonly publication: Tables['publications']['$inferSelect'] | undefined
  readonly approvals: readonly Tables['approvals']['$inferSelect'][]
  readonly names: readonly Tables['publishedNames']['$inferSelect'][]
  readonly words: readonly Tables['publishedWords']['$inferSelect'][]
  readonly findings: readonly Tables['approvedFindings']['$inferSelect'][]
  readonly sites: readonly Tables['siteValues']['$inferSelect'][]
}

/** The same of several plans, a question for each table however many plans they are. */
export const besideFactsIn = ({ connection, tables }: Database) => {
  const find = findersOf(tables)
  const someOf = async (ids: readonly PlanId[]): Promise<readonly (readonly [PlanId, BesideFacts])[]> => {
    const values = inPlaces(ids)
    const [rows, helpers, granted, published, approved, names, apart, worded, found] = await Promise.all([
      find.rows(connection, values),
      find.carers(connection, values),
      find.teams(connection, values),
      find.publications(connection, values),
      find.approvals(connection, values),
      find.names(connection, values),
      find.sites(connection, values),
      find.words(connection, values),
      find.findings(connection, values),
    ])
    const [carersBy, teamsBy, approvalsBy] = [by(helpers), by(granted), by(approved)]
    const [namesBy, sitesBy] = [by(names), by(apart)]
    const [wordsBy, findingsBy] = [by(worded), by(found)]
    const rowBy = new Map(rows.map((row) => [row.id, row]))
    const publicationBy = new Map(published.map((row) => [row.plan, row]))
    return ids.map((id) => [
      id,
      {
        row: rowBy.get(id),
        carers: carersBy.get(id) ?? [],
        teams: teamsBy.get(id) ?? [],
        publication: publicationBy.get(id),
        approvals: approvalsBy.get(id) ?? [],
        names: namesBy.get(id) ?? [],
        words: wordsBy.get(id) ?? [],
        findings: findingsBy.get(id) ?? [],
        sites: sitesBy.get(id) ?? [],
      },
    ])
  }
  return async (ids: readonly PlanId[]): Promise<ReadonlyMap<PlanId, BesideFacts>> => {
    const found: (readonly [PlanId, BesideFacts])[] = []
    for (let from = 0; from < ids.length; from += atOnce)
      found.push(...(await someOf(ids.slice(from, from + atOnce))))
    return new Map(found)
  }
}
const findersOf = (tables: Tables) => {
  const { plans, carers, teams, publications, approvals, publishedNames, siteValues } = tables
  const { publishedWords, approvedFindings } = tables
  return {
    rows: asking((on) => on.select().from(plans).where(inArray(plans.id, places))),
    carers: asking((on) => on.select().from(carers).where(inArray(carers.plan, places))),
    teams: asking((on) => on.select().from(teams).where(inArray(teams.plan, places))),
    publications: asking((on) => on.select().from(publications).where(inArray(publications.plan, places))),
    approvals: asking((on) => on.select().from(approvals).where(inArray(approvals.plan, places))),
    names: asking((on) =>
      on
        .select()
        .from(publishedNames)
        .where(inArray(publishedNames.plan, places))
        .orderBy(asc(publishedNames.key)),
    ),
    words: asking((on) => on.select().from(publishedWords).where(inArray(publishedWords.plan, places))),
    findings: asking((on) =>
      on.select().from(approvedFindings).where(inArray(approvedFindings.plan, places)),
    ),
    sites: asking((on) => on.select().from(siteValues).where(inArray(siteValues.plan, places))),
  }
}

const atOnce = 100

const places = Array.from({ length: atOnce }, (_, index) => sql.placeholder(`plan${index}`))

/** Places that are left over ask for nobody. */
const inPlaces = (ids: readonly PlanId[]): Record<string, string> =>
  Object.fromEntries(places.map((_, index) => [`plan${index}`, ids[index] ?? '']))

const by = <Row extends { readonly plan: PlanId }>(
  rows: readonly Row[],
): ReadonlyMap<PlanId, readonly Row[]> => {
  const found = new Map<PlanId, Row[]>()
  for (const row of rows) {
    const before = found.get(row.plan)
    if (before) before.push(row)
    else found.set(row.plan, [row])
  }
  return found
}
