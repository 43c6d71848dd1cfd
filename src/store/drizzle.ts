import { createRequire } from 'node:module'

/**
 * Drizzle, loaded once and by `require`: imported, each of its modules makes Node read and parse the whole of its
 * package.json again, which cost 0.8 s of CPU and 300 MB at every start. Types come from it as ever.
 */
const load = createRequire(import.meta.url)
const orm: typeof import('drizzle-orm') = load('drizzle-orm')

export const { and, asc, count, desc, eq, getTableColumns, getTableName, gt, gte, max } = orm
export const { inArray, is, isNotNull, isNull, like, lt, lte, ne, notInArray, or, sql } = orm
export const { DrizzleQueryError, Param, Placeholder } = orm

export const sqlite: typeof import('drizzle-orm/sqlite-core') = load('drizzle-orm/sqlite-core')

type OnSqlite = typeof import('drizzle-orm/better-sqlite3') &
  typeof import('drizzle-orm/better-sqlite3/migrator')
type OnPostgres = typeof import('drizzle-orm/node-postgres')

/** Tables, connecting and migrating; only the database that is used is loaded. */
export const postgresCore = (): typeof import('drizzle-orm/pg-core') => load('drizzle-orm/pg-core')
export const onSqlite = (): OnSqlite => ({
  ...load('drizzle-orm/better-sqlite3'),
  ...load('drizzle-orm/better-sqlite3/migrator'),
})
export const onPostgres = (): OnPostgres => load('drizzle-orm/node-postgres')

/** The folder's statements, in the order of its journal. */
export const readMigrationFiles: typeof import('drizzle-orm/migrator').readMigrationFiles = (settings) =>
  load('drizzle-orm/migrator').readMigrationFiles(settings)
