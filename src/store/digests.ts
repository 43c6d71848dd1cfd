import type { Digest, Digests } from '../plan/digests.ts'
import type { AccountId, Instant, PracticeId } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { and, asc, eq, lte, sql } from './drizzle.ts'
import { asking, replacing, writing } from './statement.ts'

/** Which clinicians asked for one email a day; what is sent is a job of its own, under a key that is made of this row. */
export const digestsIn = ({ connection, write, tables: { digests } }: Database): Digests => {
  const mine = and(
    eq(digests.account, sql.placeholder('account')),
    eq(digests.practice, sql.placeholder('practice')),
  )
  const held = and(
    mine,
    eq(digests.askedAt, sql.placeholder('askedAt')),
    eq(digests.nextAt, sql.placeholder('nextAt')),
  )
  const find = asking((on) => on.select().from(digests).where(mine))
  const due = asking((on) =>
    on
      .select()
      .from(digests)
      .where(lte(digests.nextAt, sql.placeholder('now')))
      .orderBy(asc(digests.nextAt))
      .limit(sql.placeholder('most')),
  )
  const ask = replacing(digests, [digests.account, digests.practice])
  const stop = writing<{ account: AccountId; practice: PracticeId }>((on) => on.delete(digests).where(mine))
  const over = writing<Digest>((on) => on.delete(digests).where(held))
  const further = writing<Digest & { next: Instant }>((on) =>
    on
      .update(digests)
      .set({ nextAt: sql`${sql.placeholder('next')}` })
      .where(held),
  )
  return {
    of: async (account, practice) => (await find(connection, { account, practice }))[0],
    ask: (digest) => write((on) => [ask(on, digest)]),
    stop: (account, practice) => write((on) => [stop(on, { account, practice })]),
    due: async (now, most) => await due(connection, { now, most }),
    moveOn: (from, next) =>
      write((on) => [next === undefined ? over(on, from) : further(on, { ...from, next })]),
  }
}
