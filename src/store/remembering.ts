/** How often each table was written, by its name: every statement of a connection passes here. */
export type Writes = { readonly to: (table: string) => number; readonly logQuery: (sql: string) => void }

export const notingWrites = (): Writes => {
  const counts = new Map<string, number>()
  const written = new Map<string, string | undefined>()
  return {
    to: (table) => counts.get(table) ?? 0,
    logQuery: (sql) => {
      if (!written.has(sql)) written.set(sql, tableWritten(sql))
      const table = written.get(sql)
      if (table !== undefined) counts.set(table, (counts.get(table) ?? 0) + 1)
    },
  }
}

const tableWritten = (sql: string): string | undefined =>
  /^\s*(?:insert into|update|delete from) "(\w+)"/i.exec(sql)?.[1]

/**
 * An answer of the database stays known until one of the tables that it was read from is written. Only a process
 * that has the database to itself may remember, since it sees every write; any other asks each time.
 */
export const remembering = <Value>(
  writes: Writes | undefined,
  tables: readonly string[],
  read: (key: string) => Promise<Value>,
): ((key: string) => Promise<Value>) => {
  if (writes === undefined) return read
  const known = keepLatest<string, { readonly value: Value; readonly after: number }>(answersKept)
  return async (key) => {
    const after = tables.reduce((sum, table) => sum + writes.to(table), 0)
    const before = known.find(key)
    if (before?.after === after) return before.value
    const value = await read(key)
    known.keep(key, { value, after })
    return value
  }
}
const answersKept = 10_000

/** Keeps the values used last, at most so many; one that was left alone longest goes first. */
export type Kept<Key, Value> = {
  find(key: Key): Value | undefined
  keep(key: Key, value: Value): void
  drop(key: Key): void
}

/** Finding only marks a value as used, and a used one is passed over once when room is made: nothing moves on a read. */
export const keepLatest = <Key, Value>(most: number): Kept<Key, Value> => {
  const entries = new Map<Key, Entry<Value>>()
  return {
    find: (key) => {
      const entry = entries.get(key)
      if (entry) entry.isUsed = true
      return entry?.value
    },
    keep: (key, value) => {
      entries.delete(key)
      entries.set(key, { value, isUsed: false })
      while (entries.size > most) passOver(entries)
    },
    drop: (key) => {
      entries.delete(key)
    },
  }
}
type Entry<Value> = { readonly value: Value; isUsed: boolean }

/** The oldest goes, or takes its place at the end if it was used. */
const passOver = <Key, Value>(entries: Map<Key, Entry<Value>>): void => {
  for (const [key, { value, isUsed }] of entries) {
    entries.delete(key)
    if (isUsed) entries.set(key, { value, isUsed: false })
    return
  }
}
