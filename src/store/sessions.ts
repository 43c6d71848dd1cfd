import type { AccountId, Instant } from '../plan/ids.ts'
import { NotWritable } from '../plan/not-writable.ts'
import type { Session, Sessions } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { desc, eq, lt, sql } from './drizzle.ts'
import { memberOf } from './members.ts'
import type { Queueing } from './outbox.ts'
import { remembering } from './remembering.ts'
import { linksIn } from './sign-in-links.ts'
import { asking, inserting, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** Who is signed in. When a session has run out is the reader's rule; here the long forgotten are swept away. */
export const sessionsIn = (database: Database, queueing: Queueing): Sessions => {
  const { before } = queueing
  const { connection, write, writes, tables } = database
  const { sessions, accounts, keptPosts } = tables
  const here = eq(sessions.idHash, sql.placeholder('idHash'))
  const find = asking((on) => on.select().from(sessions).where(here))
  const findWho = asking((on) => {
    const late = on.select({ one: sql`1` }).from(keptPosts).where(eq(keptPosts.account, sessions.account))
    return on
      .select({ session: sessions, account: accounts, hasKept: sql<unknown>`exists ${late}` })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.account))
      .where(here)
  })
  const who = remembering(writes, ['sessions', 'accounts', 'kept_posts'], async (idHash) => {
    const [found] = await findWho(connection, { idHash })
    if (!found) return undefined
    const { session: row, account } = found
    return { session: session(row), member: memberOf(account), hasKept: Boolean(found.hasKept) }
  })
  const insert = inserting(sessions)
  const sweep = writing<{ before: Instant }>((on) =>
    on.delete(sessions).where(lt(sessions.seenAt, sql.placeholder('before'))),
  )
  // Everybody is seen once a minute: noticed, it would make everybody be looked up anew.
  const seen = writing<{ idHash: string; at: Instant }>(
    (on) =>
      on
        .update(sessions)
        .set({ seenAt: sql`${sql.placeholder('at')}` })
        .where(here),
    'unnoticed',
  )
  const close = writing<{ idHash: string }>((on) => on.delete(sessions).where(here))
  const ofAccount = asking((on) =>
    on
      .select()
      .from(sessions)
      .where(eq(sessions.account, sql.placeholder('account')))
      .orderBy(desc(sessions.seenAt))
      .limit(sessionsMost),
  )
  const closeAll = writing<{ account: AccountId }>((on) =>
    on.delete(sessions).where(eq(sessions.account, sql.placeholder('account'))),
  )
  return {
    find: async (idHash) => (await find(connection, { idHash })).map(session)[0],
    who: who.find,
    ofAccount: async (account) => (await ofAccount(connection, { account })).map(session),
    closeAll: (account) => write((on) => [closeAll(on, { account })], 'vital'),
    open: (session) =>
      write((on) => [sweep(on, { before: before(forgottenMs) }), insert(on, session)], 'vital'),
    seen: async (idHash, at) => {
      await write((on) => [seen(on, { idHash, at })], 'vital').catch(ifFull)
      who.drop(idHash)
    },
    close: (idHash) => write((on) => [close(on, { idHash })], 'vital'),
    ...linksIn(database, queueing),
  }
}
const forgottenMs = 7 * 86_400_000
const sessionsMost = 100

const session = ({ duty, ...row }: Tables['sessions']['$inferSelect']): Session => ({
  ...row,
  ...(duty === null ? {} : { duty }),
})

/** Reading goes on when the disk is full, so what a read only notes in passing may be lost. */
const ifFull = (error: unknown): void => {
  if (!(error instanceof NotWritable)) throw error
}
