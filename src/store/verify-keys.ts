import type { Database } from './database.ts'
import { and, count, eq, isNull, sql } from './drizzle.ts'
import { markKind } from './erasure-marks.ts'
import { ofMaster } from './keys.ts'
import type { Verified } from './verification.ts'

/**
 * The key by which the right master key is known has to stand there: any other proves it too, until that is erased. One
 * that was destroyed has its mark at the end of its stream; whether that is true is looked at with the plan.
 */
export const verifyKeys = async (database: Database): Promise<Verified> => {
  const { connection, sealing, tables } = database
  const { keys } = tables
  const [found] = await connection.select({ rows: count() }).from(keys)
  const [gone] = await connection.select({ rows: count() }).from(keys).where(isGone(database))
  const rows = found?.rows ?? 0
  const proof = (await sealing.keysOf([ofMaster])).get(ofMaster)
  if (!proof?.secret) return { kind: 'keys', rows, broken: ofMaster }
  const taken = await takenFrom(database)
  return {
    ...{ kind: 'keys', rows },
    ...(gone && gone.rows > 0 ? { erased: gone.rows } : {}),
    ...(taken === undefined ? {} : { broken: taken }),
  }
}

const isGone = ({ tables: { keys } }: Database) => sql`length(${keys.wrapped}) = 0`

/** Whose key was emptied by somebody who left no mark. */
const takenFrom = async (database: Database): Promise<string | undefined> => {
  const { connection, tables } = database
  const { keys, facts } = tables
  const isMarked = and(eq(facts.stream, keys.name), eq(facts.kind, markKind))
  const taken = await connection
    .select({ name: keys.name })
    .from(keys)
    .leftJoin(facts, isMarked)
    .where(and(isGone(database), isNull(facts.stream)))
    .orderBy(keys.name)
  const [first] = taken
  if (!first) return undefined
  const others = taken.length > 1 ? `, and ${taken.length - 1} more` : ''
  return `${first.name}, its key gone without mark${others}`
}
