import type { SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteInsertValue, SQLiteTable, SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core'

import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import { eq, getTableColumns, postgresCore, sql, sqlite } from './drizzle.ts'

/** What stands where an object should, and is none. */
export type Unreadable = { readonly unreadable: true }

const parsed = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text))
  } catch {
    return { unreadable: true } satisfies Unreadable
  }
}
const jsonText = sqlite.customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: parsed,
})

/** SQLite keeps anything in any column: a number there is bytes that nothing opens, and takes no other row along. */
const blob = sqlite.customType<{ data: Buffer; driverData: unknown }>({
  dataType: () => 'blob',
  fromDriver: (value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value))),
})

/**
 * The words that tables are written in. The two databases differ here and nowhere else: everything
 * beyond is written and checked against SQLite's types, which PostgreSQL's are declared to be.
 */
export const sqliteColumns = {
  table: sqlite.sqliteTable,
  text: <T extends string = string>(name: string) => sqlite.text(name).$type<T>(),
  /** An object as the text it was written as: key order is kept. One that is none takes no other row along. */
  json: <T>(name: string) => jsonText(name).$type<T | Unreadable>(),
  integer: (name: string) => sqlite.integer(name),
  flag: (name: string) => sqlite.integer(name, { mode: 'boolean' }),
  bytes: (name: string) => blob(name),
  /** ISO 8601 in UTC with milliseconds, which sorts as text. */
  instant: <T extends string>(name: string) => sqlite.text(name).$type<T>(),
  /** A primary key that the database counts up. */
  sequence: (name: string) => sqlite.integer(name).primaryKey({ autoIncrement: true }),
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
}
export type Columns = typeof sqliteColumns

export const postgresColumns = (): Columns => {
  const postgres = postgresCore()
  return {
    table: postgres.pgTable,
    text: (name: string) => postgres.text(name),
    json: (name: string) => postgres.json(name),
    integer: (name: string) => postgres.integer(name),
    flag: (name: string) => postgres.boolean(name),
    bytes: postgres.customType<{ data: Uint8Array }>({ dataType: () => 'bytea' }),
    instant: (name: string) => postgres.text(name),
    sequence: (name: string) => postgres.integer(name).primaryKey().generatedAlwaysAsIdentity(),
    index: postgres.index,
    uniqueIndex: postgres.uniqueIndex,
    primaryKey: postgres.primaryKey,
  } as unknown as Columns
}

/** A connection or a transaction, whichever database it leads to. */
export type Connection = BetterSQLite3Database

/** Over whatever asks PostgreSQL: one connection of a transaction, or all that read. */
export const postgresConnection = (drizzle: Drizzle, asks: AsksPostgres): Connection =>
  drizzle(asks as PoolClient) as unknown as Connection
type Drizzle = typeof import('drizzle-orm/node-postgres').drizzle
export type AsksPostgres = {
  query(query: QueryConfig, values?: unknown[]): Promise<QueryResult>
}

/** A named place for every column that the database does not fill itself; of several rows each has a suffix of its own. */
export const placesFor = <T extends SQLiteTable>(table: T, suffix = ''): SQLiteInsertValue<T> =>
  Object.fromEntries(
    namesOf(table).map((name) => [name, sql.placeholder(name + suffix)]),
  ) as SQLiteInsertValue<T>

/** What a row that is written again sets: every column as the refused row would have had it. */
export const asRefused = <T extends SQLiteTable>(table: T): SQLiteUpdateSetSource<T> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table))
      .filter(([, column]) => !column.hasDefault)
      .map(([name, column]): [string, SQL] => [name, sql`excluded.${sql.identifier(column.name)}`]),
  ) as SQLiteUpdateSetSource<T>

/** Writes only these columns of the row with a key. */
export const settingOnly =
  <T extends SQLiteTable>(table: T, key: string, names: readonly string[]) =>
  (connection: Connection) => {
    const columns = getTableColumns(table)
    const set = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]))
    const column = columns[key]
    if (!column) throw new Error(`a table has no column ${key}`)
    return connection
      .update(table)
      .set(set as SQLiteUpdateSetSource<T>)
      .where(eq(column, sql.placeholder(key)))
  }

/** Every column that the database does not fill itself. */
export const namesOf = (table: SQLiteTable): readonly string[] =>
  Object.entries(getTableColumns(table)).flatMap(([name, column]) => (column.hasDefault ? [] : [name]))
