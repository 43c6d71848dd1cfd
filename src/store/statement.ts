import type { Database as Client } from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { asRefused, type Connection, namesOf, placesFor, settingOnly } from './columns.ts'
import { is, Param, Placeholder } from './drizzle.ts'
import { failureOf } from './failure.ts'
import type { Writes } from './remembering.ts'

/** A write as data: a statement prepared once, and the values of this time by name. */
export type Query = { readonly statement: Statement; readonly values: Record<string, unknown> }
type Statement = {
  run(values: Record<string, unknown>): unknown
  execute(values: Record<string, unknown>): PromiseLike<unknown>
}

/** A statement that answers with rows, a returning write among them. Fails as `failureOf` tells. */
export const asking = <Row>(build: (connection: Connection) => { prepare(): Asked<Row> }) => {
  const statement = prepared(build)
  return async (connection: Connection, values?: Record<string, unknown>): Promise<readonly Row[]> => {
    try {
      return await statement(connection).execute(values)
    } catch (error) {
      throw failureOf(error)
    }
  }
}
type Asked<Row> = { execute(values?: Record<string, unknown>): PromiseLike<readonly Row[]> }

/** Built and prepared once for each connection; a transaction of PostgreSQL is one of its own. */
const prepared = <P>(build: (connection: Connection) => { prepare(): P }) => {
  const known = new WeakMap<Connection, P>()
  return (connection: Connection): P => {
    const statement = known.get(connection) ?? build(connection).prepare()
    known.set(connection, statement)
    return statement
  }
}

/** A write with named values. `unnoticed`: whoever asks for it drops by itself what was remembered of the row. */
export const writing = <Values extends Record<string, unknown>>(build: Build, unnoticed?: 'unnoticed') => {
  const statement = preparedToWrite(build, unnoticed)
  return (connection: Connection, values: Values): Query => ({ statement: statement(connection), values })
}
type Build = (connection: Connection) => {
  prepare(): Statement
  toSQL(): { readonly sql: string; readonly params: readonly unknown[] }
}

/** Writes a new row; one with the same key fails the whole batch as taken. */
export const inserting = <T extends SQLiteTable>(table: T) =>
  writingRow(table, (connection) => connection.insert(table).values(placesFor(table)))

/** Writes a new row, unless there is one with the same key. */
export const insertingOnce = <T extends SQLiteTable>(table: T) =>
  writingRow(table, (connection) => connection.insert(table).values(placesFor(table)).onConflictDoNothing())

/** Writes a row over the one with the same key, if there is one, and if the condition holds for it. */
export const replacing = <T extends SQLiteTable>(
  table: T,
  key: Parameters<OnConflict>[0]['target'],
  setWhere?: SQL,
) =>
  writingRow(table, (connection) =>
    connection
      .insert(table)
      .values(placesFor(table))
      .onConflictDoUpdate({ target: key, set: asRefused(table), ...(setWhere ? { setWhere } : {}) }),
  )
type OnConflict = ReturnType<ReturnType<Connection['insert']>['values']>['onConflictDoUpdate']

/** Writes a row that is there as it has become: what did not change is not written again, nor are its indexes. */
export const changing = <T extends SQLiteTable>(
  table: T,
  key: keyof T['$inferInsert'] & keyof T & string,
) => {
  const names = namesOf(table)
  const statements = new Map<string, ReturnType<typeof writingRow<T>>>()
  return (connection: Connection, row: T['$inferInsert'], before: T['$inferInsert']): Query => {
    // A lost race may leave a row as it was: the batch is refused by its fact, never by an empty write.
    const moved = changedIn(names, row, before)
    const changed = moved.length === 0 ? [key] : moved
    const known = statements.get(changed.join())
    const statement = known ?? writingRow(table, settingOnly(table, key, changed))
    if (!known) statements.set(changed.join(), statement)
    return statement(connection, row)
  }
}

const changedIn = (
  names: readonly string[],
  row: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): readonly string[] => names.filter((name) => (row[name] ?? null) !== (before[name] ?? null))

const writingRow = <T extends SQLiteTable>(table: T, build: Build) => {
  const statement = preparedToWrite(build)
  const names = namesOf(table)
  return (connection: Connection, row: T['$inferInsert']): Query => {
    const values: Record<string, unknown> = row
    const isWhole = direct.has(connection)
    return { statement: statement(connection), values: isWhole ? values : filled(names, values) }
  }
}

/** Drizzle wants a value for every column; null where nothing is said. */
const filled = (names: readonly string[], values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]))

/**
 * A driver that is synchronous runs the text of a statement without drizzle, which goes through all of its parameters
 * again each time.
 */
export const runningDirectly = (
  connection: Connection,
  client: Pick<Client, 'prepare'>,
  { logQuery }: Writes,
): Connection => {
  direct.set(connection, (sql, unnoticed) => {
    const statement = client.prepare(sql)
    return (cells) => {
      if (unnoticed === undefined) logQuery(sql)
      return statement.run(cells)
    }
  })
  return connection
}
type Direct = (sql: string, unnoticed?: 'unnoticed') => (cells: readonly unknown[]) => unknown
const direct = new WeakMap<Connection, Direct>()

const preparedToWrite = (build: Build, unnoticed?: 'unnoticed') =>
  prepared<Statement>((connection) => {
    const built = build(connection)
    const runs = direct.get(connection)
    return { prepare: () => (runs ? ranDirectly(built, (sql) => runs(sql, unnoticed)) : built.prepare()) }
  })

const ranDirectly = (built: ReturnType<Build>, runs: Direct): Statement => {
  const { sql, params } = built.toSQL()
  const cells = params.map(cellFor)
  const statement = runs(sql)
  const run = (values: Record<string, unknown>): unknown => statement(cells.map((cell) => cell(values)))
  return { run, execute: async (values) => run(values) }
}

/** What stands in one place of a statement: a value by its name, as its column is stored, or what was written there. */
const cellFor = (param: unknown): ((values: Record<string, unknown>) => unknown) => {
  if (is(param, Placeholder)) return (values) => values[param.name] ?? null
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param
  const { value: place, encoder } = param
  return (values) => encoder.mapToDriverValue(values[place.name] ?? null)
}
