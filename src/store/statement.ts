import type { SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { asRefused, type Connection, namesOf, placesFor } from './columns.ts'
import { failureOf } from './failure.ts'

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

/** A write with named values. */
export const writing = <Values extends Record<string, unknown>>(
  build: (connection: Connection) => { prepare(): Statement },
) => {
  const statement = prepared(build)
  return (connection: Connection, values: Values): Query => ({ statement: statement(connection), values })
}

/** Writes a new row; one with the same key fails the whole batch as taken. */
export const inserting = <T extends SQLiteTable>(table: T) =>
  writingRow(table, (connection) => connection.insert(table).values(placesFor(table)))

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

const writingRow = <T extends SQLiteTable>(
  table: T,
  build: (connection: Connection) => { prepare(): Statement },
) => {
  const statement = prepared(build)
  const values = valuesFor(table)
  return (connection: Connection, row: T['$inferInsert']): Query => ({
    statement: statement(connection),
    values: values(row),
  })
}

/** A row by column, with null where nothing is said. */
const valuesFor = <T extends SQLiteTable>(table: T) => {
  const names = namesOf(table)
  return (row: T['$inferInsert']): Record<string, unknown> => {
    const values: Record<string, unknown> = row
    return Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
  }
}
