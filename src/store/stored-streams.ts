import { DamagedRecord } from '../plan/damaged-record.ts'
import { allPages, pageRows } from './all-rows.ts'
import { factText, follow, startOf } from './chain.ts'
import type { Database } from './database.ts'
import { and, asc, eq, like, lte, sql } from './drizzle.ts'
import type { Key, StoredFact } from './sealing.ts'
import { asking } from './statement.ts'

/** A stream as it lies in the store: whole, or with the version at which its chain does not hold. */
export type StoredStream = {
  readonly name: string
  readonly rows: readonly StoredFact[]
  readonly key: Key | undefined
  readonly brokenAt?: number
}

/** All streams whose names are like the pattern, some at a time, each read once and its chain followed. */
export async function* storedStreams(
  database: Database,
  pattern: string,
  range: Range = {},
): AsyncGenerator<readonly StoredStream[]> {
  let open: StoredFact[] = []
  let ended: StoredFact[][] = []
  const followed = following(database)
  for await (const page of allPages(factsLike(database, pattern, range))) {
    for (const row of page) {
      if (open[0] && open[0].stream !== row.stream) {
        ended.push(open)
        open = []
      }
      open.push(row)
    }
    if (ended.length >= atOnce) {
      yield await followed(ended)
      ended = []
    }
  }
  if (open.length > 0) ended.push(open)
  if (ended.length > 0) yield await followed(ended)
}
/** One stream as it lies there now; undefined where there is none. */
export const storedStream = (database: Database) => {
  const followed = following(database)
  const { connection, tables } = database
  const { facts } = tables
  const find = asking((on) =>
    on
      .select()
      .from(facts)
      .where(eq(facts.stream, sql.placeholder('stream')))
      .orderBy(asc(facts.version)),
  )
  return async (name: string): Promise<StoredStream | undefined> => {
    const rows = await find(connection, { stream: name })
    return rows.length > 0 ? (await followed([rows]))[0] : undefined
  }
}

/** Streams after one by their names, and until another, which is among them. */
export type Range = { readonly after?: string; readonly until?: string }
const atOnce = 50

const following =
  ({ sealing }: Database) =>
  async (streams: readonly (readonly StoredFact[])[]): Promise<readonly StoredStream[]> => {
    const named = streams.map((rows) => ({ name: rows[0]?.stream ?? '', rows }))
    const keys = await sealing.keysOf(named.map(({ name }) => name))
    return named.map(({ name, rows }) => {
      const key = keys.get(name)
      const last = follow(startOf(key), rows, factText)
      return { name, rows, key, ...('brokenAt' in last ? { brokenAt: last.brokenAt } : {}) }
    })
  }

/** Whatever stands in its stream is passed over by it. */
const versionMost = 2_147_483_647

/** Pages of facts; where one cannot be read at all, its place is named by reading row by row. */
const factsLike = ({ connection, tables: { facts } }: Database, pattern: string, range: Range) => {
  // As one value, so that each page is found by the key and not by reading all before it again.
  const later = sql`(${facts.stream}, ${facts.version}) > (${sql.placeholder('stream')}, ${sql.placeholder('version')})`
  const isWithin = range.until === undefined ? undefined : lte(facts.stream, sql.placeholder('until'))
  const pageOf = asking((on) =>
    on
      .select()
      .from(facts)
      .where(and(like(facts.stream, pattern), later, isWithin))
      .orderBy(asc(facts.stream), asc(facts.version))
      .limit(sql.placeholder('most')),
  )
  const placeAfter = asking((on) =>
    on
      .select({ stream: facts.stream, version: facts.version })
      .from(facts)
      .where(and(like(facts.stream, pattern), later, isWithin))
      .orderBy(asc(facts.stream), asc(facts.version))
      .limit(1),
  )
  return async (row: StoredFact | undefined): Promise<readonly StoredFact[]> => {
    const from = row ?? { stream: range.after ?? '', version: versionMost }
    const after = { stream: from.stream, version: from.version, until: range.until }
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
