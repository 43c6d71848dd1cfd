import { renameSync, rmSync } from 'node:fs'
import BetterSqlite3, { type Database } from 'better-sqlite3'
import { type Line, type LineFault, linesOf } from './list-file.ts'

/**
 * The list in a file of its own beside it, made once: a start opens it and reads nothing of it. Names stand in it shortest
 * first, so that the first that hold the words are the nearest to them.
 */
export type Made = { readonly count: number } | { readonly faults: readonly LineFault[] }

export const makeIndex = (to: string, of: { file: string; system: string; hash: string }): Made => {
  const unfinished = `${to}.${process.pid}`
  rmSync(unfinished, { force: true })
  const database = new BetterSqlite3(unfinished)
  try {
    database.exec(tables)
    const { count, faults } = database.transaction(() => filled(database, of))()
    if (faults.length > 0 || count === 0) return { faults }
    database.prepare('INSERT INTO made VALUES (?)').run(of.hash)
    database.close()
    renameSync(unfinished, to)
    return { count }
  } finally {
    database.close()
    rmSync(unfinished, { force: true })
  }
}

const tables = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE made (hash TEXT NOT NULL);
  CREATE TABLE entries (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, display TEXT NOT NULL);
  CREATE TABLE typed (entry INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE TABLE names (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5 (name, content='', detail=none, prefix='3 4', tokenize="unicode61 remove_diacritics 2");
`

/** The first faults are enough to see what is wrong with a file. */
const faultsMost = 20

const filled = (database: Database, { file, system }: { file: string; system: string }) => {
  const addEntry = database.prepare('INSERT OR IGNORE INTO entries (code, display) VALUES (?, ?)')
  const addName = database.prepare('INSERT INTO typed VALUES (?, ?)')
  const faults: LineFault[] = []
  let count = 0
  let number = 0
  const add = ({ code, display, also }: Line): boolean => {
    const { changes, lastInsertRowid } = addEntry.run(code, display)
    if (changes === 0) return false
    for (const name of new Set([display, ...also])) addName.run(lastInsertRowid, name)
    return true
  }
  for (const one of linesOf(file, system)) {
    number += 1
    if ('kind' in one) faults.push(one)
    else if (add(one)) count += 1
    else faults.push({ line: number, kind: 'twice' })
    if (faults.length === faultsMost) break
  }
  if (faults.length === 0) database.exec(sorting)
  return { count, faults }
}

/** Without apostrophes, which some write and some do not. */
const bare = "replace(replace(replace(name, '’', ''), '''', ''), '‘', '')"
const sorting = `
  INSERT INTO names (entry, name) SELECT entry, name FROM typed ORDER BY length(name), name;
  DROP TABLE typed;
  INSERT INTO words (rowid, name) SELECT id, ${bare} FROM names ORDER BY id;
`
