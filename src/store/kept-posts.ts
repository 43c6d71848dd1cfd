import type { AccountId } from '../plan/ids.ts'
import { type Instant, instant } from '../plan/ids.ts'
import type { KeptPosts } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { and, desc, eq, gte, lt, sql } from './drizzle.ts'
import { asking, replacing, writing } from './statement.ts'

/** What was sent after a session had run out; each account its own, for seven days, and forgetting nothing writes nothing. */
export const keptPostsIn = (
  { connection, write, tables: { keptPosts } }: Database,
  now: () => Instant,
): KeptPosts => {
  const mine = eq(keptPosts.account, sql.placeholder('account'))
  const here = and(mine, eq(keptPosts.form, sql.placeholder('form')))
  const find = asking((on) => on.select().from(keptPosts).where(here))
  const ofAccount = asking((on) =>
    on
      .select()
      .from(keptPosts)
      .where(and(mine, gte(keptPosts.at, sql.placeholder('since'))))
      .orderBy(desc(keptPosts.at))
      .limit(postsMost),
  )
  const sweep = writing<{ before: Instant }>((on) =>
    on.delete(keptPosts).where(lt(keptPosts.at, sql.placeholder('before'))),
  )
  const replace = replacing(keptPosts, [keptPosts.account, keptPosts.form])
  const forget = writing<{ account: AccountId; form: string }>((on) => on.delete(keptPosts).where(here))
  const since = (): Instant => instant(new Date(Date.parse(now()) - keptForMs).toISOString())
  return {
    keep: async (post) => {
      const kept = await ofAccount(connection, { account: post.account, since: since() })
      if (kept.length >= postsMost && kept.every(({ form }) => form !== post.form)) return 'full'
      await write((on) => [sweep(on, { before: since() }), replace(on, post)])
      return 'kept'
    },
    ofAccount: (account) => ofAccount(connection, { account, since: since() }),
    forget: async (account, form) => {
      const [kept] = await find(connection, { account, form })
      if (kept) await write((on) => [forget(on, { account, form })])
    },
  }
}
const postsMost = 30
const keptForMs = 7 * 86_400_000
