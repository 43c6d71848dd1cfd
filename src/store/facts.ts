import { setImmediate } from 'node:timers/promises'
import { DamagedRecord, ErasedRecord } from '../plan/damaged-record.ts'
import { beforeFirst, factText, follow, type Link, startOf } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, gt, sql } from './drizzle.ts'
import { isErased } from './erasure-marks.ts'
import { type FactRow, openedFacts, type StoredFact } from './sealing.ts'
import { asking, inserting, type Query } from './statement.ts'

/** Streams of facts: each a chain of its own, its version unique, so that of two writers one is told. */
export type Facts = {
  /**
   * Every fact after the link, in order, and so many at a time that everybody else has a turn between. Throws DamagedRecord
   * where the chain does not hold, ErasedRecord where it ends with that.
   */
  after(stream: string, last: Link): AsyncIterable<Slice>
  /** The link at the end of a stream; the beginning while there is none. */
  lastOf(stream: string): Promise<Link>
  /** The link that a version was; the beginning for version 0. */
  linkAt(stream: string, version: number): Promise<Link>
  insert(connection: Connection, fact: StoredFact): Query
}

type Slice = { readonly rows: readonly FactRow[]; readonly last: Link }

export const factsIn = ({ connection, sealing, tables: { facts } }: Database): Facts => {
  const findAfter = asking((on) =>
    on
      .select()
      .from(facts)
      .where(and(eq(facts.stream, sql.placeholder('stream')), gt(facts.version, sql.placeholder('version'))))
      .orderBy(asc(facts.version))
      .limit(sliceFacts),
  )
  const findLast = asking((on) =>
    on
      .select({ version: facts.version, hash: facts.hash })
      .from(facts)
      .where(eq(facts.stream, sql.placeholder('stream')))
      .orderBy(desc(facts.version))
      .limit(1),
  )
  const findHash = asking((on) =>
    on
      .select({ hash: facts.hash })
      .from(facts)
      .where(and(eq(facts.stream, sql.placeholder('stream')), eq(facts.version, sql.placeholder('version')))),
  )
  const readAfter = async (stream: string, last: Link): Promise<Slice | undefined> => {
    const rows = await findAfter(connection, { stream, version: last.version })
    if (rows.length === 0) return undefined
    if (isErased(rows)) {
      sealing.forgotten(stream)
      throw new ErasedRecord(`${stream} was erased`)
    }
    const key = (await sealing.keysOf([stream])).get(stream)
    const followed = follow(last.version === 0 ? startOf(key) : last, rows, factText)
    if ('brokenAt' in followed) throw new DamagedRecord(`${stream} at version ${followed.brokenAt}`)
    return { rows: openedFacts(key, rows), last: followed }
  }
  return {
    after: async function* (stream, last) {
      let slice = await readAfter(stream, last)
      while (slice) {
        yield slice
        if (slice.rows.length < sliceFacts) return
        await setImmediate()
        slice = await readAfter(stream, slice.last)
      }
    },
    lastOf: async (stream) => (await findLast(connection, { stream }))[0] ?? beforeFirst,
    linkAt: async (stream, version) => {
      if (version === 0) return beforeFirst
      const [found] = await findHash(connection, { stream, version })
      if (!found) throw new DamagedRecord(`${stream} has no version ${version}`)
      return { version, hash: found.hash }
    },
    insert: inserting(facts),
  }
}
/** Opened and folded they take some 3 ms. */
const sliceFacts = 250
