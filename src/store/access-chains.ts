import type { Logged } from '../plan/access-log.ts'
import { NotKnown } from '../plan/not-writable.ts'
import { beforeFirst, chained, type Link } from './chain.ts'
import { type Connection, namesOf, placesFor } from './columns.ts'
import type { Database } from './database.ts'
import { and, eq, sql } from './drizzle.ts'
import { Taken } from './failure.ts'
import { keepLatest } from './remembering.ts'
import { asking, insertingOnce, type Query, writing } from './statement.ts'
import type { Tables } from './tables.ts'

export type AccessRow = Tables['accessLog']['$inferSelect']

/** What a row's hash is taken of; rows of before there were many chains do not name theirs. */
export const accessText = (row: Omit<AccessRow, 'previous' | 'hash'>): string =>
  JSON.stringify([
    ...(row.chain === closedChain ? [] : [row.chain]),
    row.version,
    row.plan,
    row.at,
    row.account,
    row.name,
    row.jobRole,
    row.service,
    row.deed,
    row.reason,
  ])
/** All rows of before 26 November 2026; nothing is added to it. */
export const closedChain = 'before'

/** Writes rows to the ends of chains, all or none: then it says in which of them another process was faster. */
export const chainsIn = (database: Database) => {
  const insert = insertingMany(database.tables.accessLog)
  const marked = markingIn(database)
  const isThere = lookingIn(database)
  const ends = endsIn(database)
  return async (chains: ReadonlyMap<string, readonly Logged[]>): Promise<readonly string[]> => {
    // In one order everywhere, so that no two processes wait for each other.
    const names = [...chains.keys()].toSorted()
    const found = await ends.of(names)
    const endOf = (chain: string): Link => found.get(chain) ?? beforeFirst
    const rows = names.flatMap((chain) => rowsAfter(endOf(chain), chain, chains.get(chain) ?? []))
    try {
      await database.write(
        (on, isAlone) => [...insert(on, rows), ...(isAlone ? marked(on, rows) : [])],
        'vital',
      )
      for (const row of rows) ends.keep(row.chain, row)
      return []
    } catch (error) {
      if (error instanceof NotKnown && (await isThere(rows))) {
        await insisting(() => database.write((on) => marked(on, rows), 'vital'))
        for (const row of rows) ends.keep(row.chain, row)
        return []
      }
      for (const chain of names) ends.drop(chain)
      if (!(error instanceof Taken)) throw error
      const now = await ends.of(names)
      const moved = names.filter((chain) => now.get(chain)?.version !== found.get(chain)?.version)
      return moved.length > 0 ? moved : names
    }
  }
}

/** Until this process knows as well that the standbys are away, its commits wait for them, and their waits are ended. */
const insisting = async (write: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await write()
    } catch (error) {
      if (!(error instanceof NotKnown) || tries === triesMost) throw error
    }
}
const triesMost = 5

/** Which rows stand on this disk alone: the standbys are away. */
const markingIn = ({ tables: { accessAlone } }: Database) => {
  const mark = insertingOnce(accessAlone)
  return (on: Connection, rows: readonly AccessRow[]): readonly Query[] =>
    rows.map(({ chain, version }) => mark(on, { chain, version }))
}

/** Whether a batch whose end nobody knows was written: all of it was, if one of its rows was. */
const lookingIn = ({ connection, tables: { accessLog } }: Database) => {
  const find = asking((on) =>
    on
      .select({ hash: accessLog.hash })
      .from(accessLog)
      .where(
        and(eq(accessLog.chain, sql.placeholder('chain')), eq(accessLog.version, sql.placeholder('version'))),
      ),
  )
  return async ([row]: readonly AccessRow[]): Promise<boolean> => {
    if (row === undefined) return true
    const [found] = await find(connection, { chain: row.chain, version: row.version })
    return found?.hash === row.hash
  }
}

export const planChain = (plan: string): string => `plan:${plan}`
export const laneChain = (lane: number): string => `${lanes}${lane}`
const lanes = 'lane:'

/**
 * The ends of chains. A process that has the database to itself knows those that it wrote; any other asks, for many at
 * once, and knows only the end of its own lane.
 */
const endsIn = ({ connection, writes, tables: { accessLog } }: Database) => {
  const known = keepLatest<string, Link>(endsKept)
  const find = manyAtOnce((count) =>
    asking((on) => {
      const names = Array.from(
        { length: count },
        (_, at) => sql`(CAST(${sql.placeholder(`chain${at}`)} AS text))`,
      )
      const ends = sql`(WITH wanted (asked) AS (VALUES ${sql.join(names, sql`, `)})
        SELECT asked, (SELECT max(version) FROM access_log AS one WHERE one.chain = asked) AS last FROM wanted) AS ends`
      return on
        .select({ chain: accessLog.chain, version: accessLog.version, hash: accessLog.hash })
        .from(accessLog)
        .innerJoin(ends, sql`ends.asked = ${accessLog.chain} AND ends.last = ${accessLog.version}`)
    }),
  )
  const mayKnow = (chain: string): boolean => writes !== undefined || chain.startsWith(lanes)
  return {
    of: async (chains: readonly string[]): Promise<ReadonlyMap<string, Link>> => {
      const asked = chains.filter((chain) => known.find(chain) === undefined)
      const parts = find(asked).map(({ statement, part }) =>
        statement(connection, Object.fromEntries(part.map((chain, at) => [`chain${at}`, chain]))),
      )
      const found = (await Promise.all(parts)).flat()
      const ends = new Map(
        found.map(({ chain, version, hash }): [string, Link] => [chain, { version, hash }]),
      )
      for (const chain of chains) {
        const end = known.find(chain)
        if (end) ends.set(chain, end)
      }
      return ends
    },
    keep: (chain: string, { version, hash }: Link): void => {
      if (mayKnow(chain)) known.keep(chain, { version, hash })
    },
    drop: known.drop,
  }
}
const endsKept = 20_000

/** Many rows in a statement: a trip to the server for each would cost more than the rows. */
const insertingMany = (table: Tables['accessLog']) => {
  const names = namesOf(table)
  const insert = manyAtOnce((count) =>
    writing<Record<string, unknown>>((on) =>
      on.insert(table).values(Array.from({ length: count }, (_, at) => placesFor(table, String(at)))),
    ),
  )
  return (on: Connection, rows: readonly AccessRow[]): readonly Query[] =>
    insert(rows).map(({ statement, part }) => statement(on, placed(names, part)))
}

const placed = (names: readonly string[], rows: readonly AccessRow[]): Record<string, unknown> =>
  Object.fromEntries(
    rows.flatMap((row, at) => {
      const values: Record<string, unknown> = row
      return names.map((name) => [name + at, values[name] ?? null])
    }),
  )

/** A statement for each of a few sizes, and things cut into parts of those sizes. */
const manyAtOnce = <Statement>(prepare: (count: number) => Statement) => {
  const statements = sizes.map((size) => ({ size, statement: prepare(size) }))
  const cut = <One>(all: readonly One[]): readonly Part<Statement, One>[] => {
    const fits = statements.find(({ size }) => size <= all.length)
    if (!fits) return []
    return [{ statement: fits.statement, part: all.slice(0, fits.size) }, ...cut(all.slice(fits.size))]
  }
  return cut
}
type Part<Statement, One> = { readonly statement: Statement; readonly part: readonly One[] }
const sizes = [64, 16, 4, 1]

const rowsAfter = (last: Link, chain: string, accesses: readonly Logged[]): readonly AccessRow[] =>
  chained(
    last,
    accesses.map(({ plan = null, ...access }, index) => ({
      ...access,
      plan,
      chain,
      version: last.version + index + 1,
    })),
    accessText,
  )
