import type { AccountId, Instant } from '../plan/ids.ts'
import { NotWritable } from '../plan/not-writable.ts'
import type { Left, Session, Sessions } from '../plan/ports.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { desc, eq, lt, sql } from './drizzle.ts'
import { memberOf } from './members.ts'
import type { Queueing } from './outbox.ts'
import { remembering } from './remembering.ts'
import { linksIn } from './sign-in-links.ts'
import { asking, inserting, insertingOnce, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** Who is signed in. When a session has run out is the reader's rule; here the long forgotten are swept away. */
export const sessionsIn = (database: Database, queueing: Queueing): Sessions => {
  const { before } = queueing
  const { connection, write, tables } = database
  const { sessions } = tables
  const here = eq(sessions.idHash, sql.placeholder('idHash'))
  const find = asking((on) => on.select().from(sessions).where(here))
  const who = whoIn(database)
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
  const leaving = leavingIn(database, before)
  return {
    find: async (idHash) => (await find(connection, { idHash })).map(session)[0],
    who: who.find,
    ofAccount: async (account) => (await ofAccount(connection, { account })).map(session),
    closeAll: (account) =>
      write((on) => [closeAll(on, { account }), leaving.forgotten(on, account)], 'vital'),
    open: (session) =>
      write((on) => [sweep(on, { before: before(forgottenMs) }), insert(on, session)], 'vital'),
    seen: async (idHash, at) => {
      await write((on) => [seen(on, { idHash, at })], 'vital').catch(ifFull)
      who.drop(idHash)
    },
    close: (idHash) => write((on) => [close(on, { idHash })], 'vital'),
    leave: ({ idHash, ...session }, mark, at) =>
      write((on) => [close(on, { idHash }), ...leaving.kept(on, { ...session, mark, at })], 'vital'),
    left: leaving.find,
    ...linksIn(database, queueing),
  }
}
/** Whose session it is, with one question; remembered until one of them is written. */
const whoIn = ({ connection, writes, tables: { sessions, accounts, keptPosts } }: Database) => {
  const here = eq(sessions.idHash, sql.placeholder('idHash'))
  const findWho = asking((on) => {
    const late = on.select({ one: sql`1` }).from(keptPosts).where(eq(keptPosts.account, sessions.account))
    return on
      .select({ session: sessions, account: accounts, hasKept: sql<unknown>`exists ${late}` })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.account))
      .where(here)
  })
  return remembering(writes, ['sessions', 'accounts', 'kept_posts'], async (idHash) => {
    const [found] = await findWho(connection, { idHash })
    if (!found) return undefined
    const { session: row, account } = found
    return { session: session(row), member: memberOf(account), hasKept: Boolean(found.hasKept) }
  })
}

/** Of sessions that were ended by hand, for a day, who it was: by a mark that their pages bear. */
const leavingIn = ({ connection, tables }: Database, before: Queueing['before']) => {
  const { accounts, leftSessions } = tables
  const forget = writing<{ account: AccountId }>((on) =>
    on.delete(leftSessions).where(eq(leftSessions.account, sql.placeholder('account'))),
  )
  const sweepLeft = writing<{ before: Instant }>((on) =>
    on.delete(leftSessions).where(lt(leftSessions.at, sql.placeholder('before'))),
  )
  const left = asking((on) =>
    on
      .select({ left: leftSessions, account: accounts })
      .from(leftSessions)
      .innerJoin(accounts, eq(accounts.id, leftSessions.account))
      .where(eq(leftSessions.mark, sql.placeholder('mark'))),
  )
  const insertLeft = insertingOnce(leftSessions)
  return {
    forgotten: (on: Connection, account: AccountId) => forget(on, { account }),
    kept: (on: Connection, { account, duty, mark, at }: Leaving) => [
      sweepLeft(on, { before: before(leftForMs) }),
      insertLeft(on, { mark, account, duty: duty ?? null, at }),
    ],
    find: async (mark: string): Promise<Left | undefined> => {
      const [found] = await left(connection, { mark })
      if (!found) return undefined
      const { duty, at } = found.left
      return { member: memberOf(found.account), duty: duty ?? undefined, at }
    },
  }
}
type Leaving = Pick<Session, 'account' | 'duty'> & { readonly mark: string; readonly at: Instant }

const forgottenMs = 7 * 86_400_000
const leftForMs = 86_400_000
const sessionsMost = 100

const session = ({ duty, ...row }: Tables['sessions']['$inferSelect']): Session => ({
  ...row,
  ...(duty === null ? {} : { duty }),
})

/** Reading goes on when the disk is full, so what a read only notes in passing may be lost. */
const ifFull = (error: unknown): void => {
  if (!(error instanceof NotWritable)) throw error
}
