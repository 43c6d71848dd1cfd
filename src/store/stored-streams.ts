import { DamagedRecord } from '../plan/damaged-record.ts'
import { allPages, pageRows } from './all-rows.ts'
import { beforeFirst, follow } from './chain.ts'
import type { Database } from './database.ts'
import { and, asc, like, sql } from './drizzle.ts'
import { type FactRow, factCells } from './facts.ts'
import { asking } from './statement.ts'

/** A stream as it lies in the store: whole, or with the version at which its chain does not hold. */
export type StoredStream = {
  readonly name: string
  readonly rows: readonly FactRow[]
  readonly brokenAt?: number
}

/** All streams whose names are like the pattern, some at a time, each read once and its chain followed. */
export async function* storedStreams(
  database: Database,
  pattern: string,
): AsyncGenerator<readonly StoredStream[]> {
  let open: FactRow[] = []
  let whole: StoredStream[] = []
  for await (const page of allPages(factsLike(database, pattern))) {
    for (const row of page) {
      if (open[0] && open[0].stream !== row.stream) {
        whole.push(followed(open))
        open = []
      }
      open.push(row)
    }
    if (whole.length >= atOnce) {
      yield whole
      whole = []
    }
  }
  if (open.length > 0) whole.push(followed(open))
  if (whole.length > 0) yield whole
}
const atOnce = 50

const followed = (rows: readonly FactRow[]): StoredStream => {
  const name = rows[0]?.stream ?? ''
  const last = follow(beforeFirst, rows, factCells)
  return 'brokenAt' in last ? { name, rows, brokenAt: last.brokenAt } : { name, rows }
}

/** Pages of facts; where one cannot be read at all, its place is named by reading row by row. */
const factsLike = ({ connection, tables: { facts } }: Database, pattern: string) => {
  // As one value, so that each page is found by the key and not by reading all before it again.
  const later = sql`(${facts.stream}, ${facts.version}) > (${sql.placeholder('stream')}, ${sql.placeholder('version')})`
  const pageOf = asking((on) =>
    on
      .select()
      .from(facts)
      .where(and(like(facts.stream, pattern), later))
      .orderBy(asc(facts.stream), asc(facts.version))
      .limit(sql.placeholder('most')),
  )
  const placeAfter = asking((on) =>
    on
      .select({ stream: facts.stream, version: facts.version })
      .from(facts)
      .where(and(like(facts.stream, pattern), later))
      .orderBy(asc(facts.stream), asc(facts.version))
      .limit(1),
  )
  return async (row: FactRow | undefined): Promise<readonly FactRow[]> => {
    const after = { stream: row?.stream ?? '', version: row?.version ?? 0 }
    try {
      return await pageOf(connection, { ...after, most: pageRows })
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error
    }
    return await pageOf(connection, { ...after, most: 1 }).catch(async (error: unknown) => {
      const [place] = await placeAfter(connection, after)
      throw error instanceof DamagedRecord && place
        ? new DamagedRecord(`${place.stream}, version ${place.version}`)
        : error
    })
  }
}
