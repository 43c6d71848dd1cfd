import SQLite from 'better-sqlite3'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { isPostgres } from '#src/store/database.ts'
import { ownersOf } from './a-postgres.ts'

/** Another program holds what is written to, until it is let go. */
export const held = async (url: string): Promise<() => Promise<void>> =>
  isPostgres(url) ? await heldTables(url, 'facts, plans, practices') : heldFile(url)

const heldTables = async (url: string, tables: string): Promise<() => Promise<void>> => {
  const other = new pg.Client(ownersOf(url))
  await other.connect()
  onTestFinished(() => other.end())
  await other.query(`BEGIN; LOCK TABLE ${tables} IN EXCLUSIVE MODE`)
  return async () => void (await other.query('ROLLBACK'))
}

const heldFile = (file: string): (() => Promise<void>) => {
  const other = new SQLite(file)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  return async () => void other.exec('ROLLBACK')
}
