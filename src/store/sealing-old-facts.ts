import { allPages } from './all-rows.ts'
import { beforeFirst, chainedFacts, digest, startOf } from './chain.ts'
import { takenOver } from './damaged-before.ts'
import type { Database } from './database.ts'
import { asc, eq, getTableColumns, sql } from './drizzle.ts'
import { type Key, placeOfFact, type StoredFact, sealed } from './sealing.ts'
import { asking, inserting } from './statement.ts'
import type { UnsealedTables } from './unsealed-tables.ts'

type OldFact = UnsealedTables['facts']['$inferSelect']

/**
 * Every stream from its first fact on, sealed, in a chain of its own that begins at the head it had. A stream is written
 * whole or not at all, so that whatever ends this, the next start goes on. What was broken stays broken at the same place.
 */
export const sealOldFacts = async (database: Database): Promise<void> => {
  const { connection, sealing, write, tables, unsealed } = database
  const old = unsealed.facts
  const next = asking((on) =>
    on
      .selectDistinct({ stream: old.stream })
      .from(old)
      .where(
        sql`${old.stream} > ${sql.placeholder('stream')} AND NOT EXISTS (SELECT 1 FROM facts WHERE facts.stream = ${old.stream})`,
      )
      .orderBy(asc(old.stream))
      .limit(atOnce),
  )
  const ofStream = asking((on) =>
    on
      .select({
        ...getTableColumns(old),
        by: sql<string>`CAST(${old.by} AS text)`,
        body: sql<string>`CAST(${old.body} AS text)`,
      })
      .from(old)
      .where(eq(old.stream, sql.placeholder('stream')))
      .orderBy(asc(old.version)),
  )
  const insert = inserting(tables.facts)
  const pageAfter = (last: { readonly stream: string } | undefined) =>
    next(connection, { stream: last?.stream ?? '' })
  for await (const streams of allPages(pageAfter))
    await Promise.all(
      streams.map(({ stream }) =>
        takenOver(`the facts of ${stream}`, async () => {
          const rows = await ofStream(connection, { stream })
          const facts = resealed(await sealing.keyOf(stream, rows.at(-1)?.hash), rows)
          await write((on) => facts.map((fact) => insert(on, fact)))
        }),
      ),
    )
}
const atOnce = 50

const resealed = (key: Key, old: readonly OldFact[]): readonly StoredFact[] => {
  const facts = old.map(({ by, body, previous: _, hash: __, ...fact }) => ({
    ...fact,
    sealed: sealed(key, placeOfFact(fact), `[${by},${body}]`),
  }))
  const brokenAt = firstBroken(old)
  return chainedFacts(startOf(key), facts).map((row, index) =>
    index + 1 >= brokenAt ? { ...row, hash: 'broken before it was sealed' } : row,
  )
}

/** The place of the first that does not follow the one before it; beyond all of them where none is. */
const firstBroken = (old: readonly OldFact[]): number => {
  let last = beforeFirst
  for (const row of old) {
    const isNext = row.version === last.version + 1 && row.previous === last.hash
    if (!isNext || row.hash !== oldHash(row)) return last.version + 1
    last = row
  }
  return last.version + 1
}

const oldHash = ({ stream, version, at, by, kind, shape, body, previous }: OldFact): string | undefined => {
  try {
    const cells = [stream, version, at, JSON.parse(by), kind, shape, JSON.parse(body)]
    return digest(previous + JSON.stringify(cells))
  } catch {
    return undefined
  }
}
