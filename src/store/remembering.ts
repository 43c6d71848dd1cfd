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
  /** How much one counts among those that are remembered, where one may be large. */
  weightOf: (value: Value) => number = () => 1,
): Remembering<Value> => {
  if (writes === undefined) return { find: read, drop: () => undefined }
  const known = keepLatest<string, { readonly value: Value; readonly after: number }>(
    answersKept,
    ({ value }) => weightOf(value),
  )
  const find = async (key: string): Promise<Value> => {
    const after = tables.reduce((sum, table) => sum + writes.to(table), 0)
    const before = known.find(key)
    if (before?.after === after) return before.value
    const value = await read(key)
    known.keep(key, { value, after })
    return value
  }
  return { find, drop: known.drop }
}
/** `drop` is for a write that concerns one answer and went unnoticed, so that the others stay. */
export type Remembering<Value> = {
  readonly find: (key: string) => Promise<Value>
  readonly drop: (key: string) => void
}
const answersKept = 10_000

/** Keeps the values used last, until together they weigh too much; one that was left alone longest goes first. */
export type Kept<Key, Value> = {
  find(key: Key): Value | undefined
  keep(key: Key, value: Value): void
  drop(key: Key): void
}

/** Finding only marks a value as used, and a used one is passed over once when room is made: nothing moves on a read. */
export const keepLatest = <Key, Value>(
  most: number,
  weightOf: (value: Value) => number = () => 1,
): Kept<Key, Value> => {
  const entries = new Map<Key, Entry<Value>>()
  let weight = 0
  const drop = (key: Key): void => {
    weight -= entries.get(key)?.weight ?? 0
    entries.delete(key)
  }
  return {
    find: (key) => {
      const entry = entries.get(key)
      if (entry) entry.isUsed = true
      return entry?.value
    },
    keep: (key, value) => {
      drop(key)
      const entry = { value, weight: weightOf(value), isUsed: false }
      weight += entry.weight
      while (weight > most && entries.size > 0) weight -= passOver(entries)
      entries.set(key, entry)
    },
    drop,
  }
}
type Entry<Value> = { readonly value: Value; readonly weight: number; isUsed: boolean }

/** The oldest goes, or takes its place at the end if it was used; what went weighed so much. */
const passOver = <Key, Value>(entries: Map<Key, Entry<Value>>): number => {
  for (const [key, entry] of entries) {
    entries.delete(key)
    if (!entry.isUsed) return entry.weight
    entries.set(key, { ...entry, isUsed: false })
    return 0
  }
  return 0
}
