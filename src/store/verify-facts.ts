import { allRows, pageRows } from './all-rows.ts'
import { beforeFirst, follow, type Link } from './chain.ts'
import type { Database } from './database.ts'
import { and, asc, eq, like, sql } from './drizzle.ts'
import { type FactRow, factCells } from './facts.ts'
import { asking } from './statement.ts'
import type { Verified } from './verification.ts'

/** The chains of all streams whose names are like the pattern; a plan's also has to be as long as its row says. */
export const verifyFacts = async (
  database: Database,
  kind: 'plans' | 'runs' | 'accounts',
  pattern: string,
): Promise<Verified> => {
  let stream = ''
  let last: Link = beforeFirst
  let rows = 0
  for await (const row of allRows(factsLike(database, pattern))) {
    if (row.stream !== stream) last = beforeFirst
    stream = row.stream
    const next = follow(last, [row], factCells)
    if ('brokenAt' in next) return { kind, rows, broken: `${stream}, version ${next.brokenAt}` }
    last = next
    rows += 1
  }
  const short = kind === 'plans' ? await planOfOtherLength(database) : undefined
  return short === undefined ? { kind, rows } : { kind, rows, broken: `plan:${short}, its last version` }
}

const factsLike = ({ connection, tables: { facts } }: Database, pattern: string) => {
  const page = asking((on) => {
    // As one value, so that each page is found by the key and not by reading all before it again.
    const later = sql`(${facts.stream}, ${facts.version}) > (${sql.placeholder('stream')}, ${sql.placeholder('version')})`
    return on
      .select()
      .from(facts)
      .where(and(like(facts.stream, pattern), later))
      .orderBy(asc(facts.stream), asc(facts.version))
      .limit(pageRows)
  })
  return (row: FactRow | undefined) =>
    page(connection, { stream: row?.stream ?? '', version: row?.version ?? 0 })
}

const planOfOtherLength = async ({ connection, tables: { facts, plans } }: Database) => {
  const [found] = await connection
    .select({ id: plans.id })
    .from(plans)
    .leftJoin(facts, eq(facts.stream, sql`'plan:' || ${plans.id}`))
    .groupBy(plans.id)
    .having(sql`coalesce(max(${facts.version}), 0) <> ${plans.version}`)
    .limit(1)
  return found?.id
}
