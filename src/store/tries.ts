import { type Instant, instant } from '../plan/ids.ts'
import type { Tries } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { eq, lt, sql } from './drizzle.ts'
import { asking, writing } from './statement.ts'
import { aheadMostMs, type SteadyClock } from './steady-clock.ts'

/** Each try is counted by the statement that asks how many there were, so that a race gives nobody one more. */
export const triesIn = (
  { connection, sealing, write, insist, tables: { tries } }: Database,
  { now, before }: Pick<SteadyClock, 'before'> & { readonly now: () => Instant },
): Tries => {
  // Counted by a clock that stood ahead, they would count for as long as it did.
  const isOver = sql`(${tries.since} <= ${sql.placeholder('from')} or ${tries.since} > ${sql.placeholder('ahead')})`
  const count = asking((on) =>
    on
      .insert(tries)
      .values({ key: sql.placeholder('key'), since: sql.placeholder('now'), tries: 1 })
      .onConflictDoUpdate({
        target: tries.key,
        set: {
          since: sql`CASE WHEN ${isOver} THEN ${sql.placeholder('now')} ELSE ${tries.since} END`,
          tries: sql`CASE WHEN ${isOver} THEN 1 ELSE ${tries.tries} + 1 END`,
        },
      })
      .returning(),
  )
  const sweep = writing<{ before: Instant }>((on) =>
    on.delete(tries).where(lt(tries.since, sql.placeholder('before'))),
  )
  const forget = writing<{ key: string }>((on) =>
    on.delete(tries).where(eq(tries.key, sql.placeholder('key'))),
  )
  return {
    tooMany: async (key, { most, seconds }) => {
      const at = now()
      const from = earlier(at, seconds * 1000)
      const [row] = await insist(() =>
        count(connection, {
          key: sealing.hashOf(`tries ${key}`),
          now: at,
          from,
          ahead: earlier(at, -aheadMostMs),
        }),
      )
      if (!row || row.tries <= most) return undefined
      if (row.tries === most + 1) await write((on) => [sweep(on, { before: before(keptMs) })], 'vital')
      return Math.max(1, Math.ceil((Date.parse(row.since) - Date.parse(from)) / 1000))
    },
    forget: (key) => write((on) => [forget(on, { key: sealing.hashOf(`tries ${key}`) })], 'vital'),
  }
}
/** Longer than any limit looks back. */
const keptMs = 2 * 86_400_000

const earlier = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) - ms).toISOString())
