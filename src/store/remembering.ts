import { keepLatest } from './keep-latest.ts'

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
