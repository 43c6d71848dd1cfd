import type { SQL } from 'drizzle-orm'
import { planOfStrayCard } from './cards.ts'
import type { Database } from './database.ts'
import { and, eq, isNotNull, isNull, like, sql } from './drizzle.ts'
import type { Fault } from './faults-beside.ts'

/** What no walk along the facts can meet: rows of plans that have none, keys and reads of plans that are gone, and numbers. */
export const missingBeside = async (database: Database): Promise<Fault | undefined> => {
  const stray = await rowWithoutFacts(database)
  if (stray !== undefined) return { of: 'plans', broken: `plan:${stray}, its facts` }
  const carded = await planOfStrayCard(database)
  if (carded !== undefined) return { of: 'plans', broken: `plan:${carded}, its card` }
  const misnumbered = await numberNotHeld(database)
  return misnumbered === undefined ? undefined : { of: 'publications', broken: misnumbered }
}

const rowWithoutFacts = async ({ connection, tables }: Database): Promise<string | undefined> => {
  const {
    facts,
    plans,
    carers,
    teams,
    publications,
    approvals,
    publishedNames,
    cards,
    siteValues,
    accessLog,
  } = tables
  const { publishedWords, approvedFindings } = tables
  // By the stream's own key; compared the other way round, each row would read all facts.
  const without = (plan: SQL) =>
    sql`NOT EXISTS (SELECT 1 FROM ${facts} WHERE ${facts.stream} = 'plan:' || ${plan})`
  for (const [table, plan] of [
    [plans, plans.id],
    [carers, carers.plan],
    [teams, teams.plan],
    [publications, publications.plan],
    [approvals, approvals.plan],
    [publishedNames, publishedNames.plan],
    [publishedWords, publishedWords.plan],
    [approvedFindings, approvedFindings.plan],
    [cards, cards.plan],
    [siteValues, siteValues.plan],
    [accessLog, accessLog.plan],
  ] as const) {
    const [found] = await connection
      .select({ plan })
      .from(table)
      .where(and(isNotNull(plan), without(sql`${plan}`)))
      .limit(1)
    if (found?.plan) return found.plan
  }
  return await keyWithoutFacts({ connection, tables })
}

/** A plan whose every row was taken out leaves its key; whoever takes that too meets whoever read the plan. */
const keyWithoutFacts = async ({ connection, tables }: Pick<Database, 'connection' | 'tables'>) => {
  const { facts, keys } = tables
  const [found] = await connection
    .select({ name: keys.name })
    .from(keys)
    .where(
      and(
        like(keys.name, 'plan:%'),
        sql`NOT EXISTS (SELECT 1 FROM ${facts} WHERE ${facts.stream} = ${keys.name})`,
      ),
    )
    .limit(1)
  return found?.name.slice('plan:'.length)
}

/**
 * A number that nobody holds, so that another plan could become current under it, or that a plan holds without being
 * current under it. Two plans may have been current under one before that was refused: one of them holds it.
 */
const numberNotHeld = async ({ connection, tables: { currentNumbers, publications } }: Database) => {
  const [open] = await connection
    .select({ plan: publications.plan })
    .from(publications)
    .leftJoin(currentNumbers, eq(currentNumbers.number, publications.numberKey))
    .where(
      and(isNull(publications.awaySince), isNotNull(publications.numberKey), isNull(currentNumbers.plan)),
    )
    .limit(1)
  const isItsOwn = and(
    eq(publications.plan, currentNumbers.plan),
    eq(publications.numberKey, currentNumbers.number),
    isNull(publications.awaySince),
  )
  const [stray] = await connection
    .select({ plan: currentNumbers.plan })
    .from(currentNumbers)
    .leftJoin(publications, isItsOwn)
    .where(isNull(publications.plan))
    .limit(1)
  const found = open ?? stray
  return found && `plan ${found.plan}, its NHS number`
}
