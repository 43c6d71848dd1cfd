import { type AccountId, type Instant, instant } from '../plan/ids.ts'
import { NotWritable } from '../plan/not-writable.ts'
import type { Session, Sessions } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { desc, eq, lt, sql } from './drizzle.ts'
import { linksIn } from './sign-in-links.ts'
import { asking, inserting, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** Who is signed in. When a session has run out is the reader's rule; here the long forgotten are swept away. */
export const sessionsIn = (database: Database, now: () => Instant): Sessions => {
  const { connection, write, tables } = database
  const { sessions } = tables
  const here = eq(sessions.idHash, sql.placeholder('idHash'))
  const find = asking((on) => on.select().from(sessions).where(here))
  const insert = inserting(sessions)
  const sweep = writing<{ before: Instant }>((on) =>
    on.delete(sessions).where(lt(sessions.seenAt, sql.placeholder('before'))),
  )
  const seen = writing<{ idHash: string; at: Instant }>((on) =>
    on
      .update(sessions)
      .set({ seenAt: sql`${sql.placeholder('at')}` })
      .where(here),
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
    ofAccount: async (account) => (await ofAccount(connection, { account })).map(session),
    closeAll: (account) => write((on) => [closeAll(on, { account })]),
    open: (session) =>
      write((on) => [sweep(on, { before: daysBefore(now(), forgottenDays) }), insert(on, session)]),
    seen: (idHash, at) => write((on) => [seen(on, { idHash, at })]).catch(ifFull),
    close: (idHash) => write((on) => [close(on, { idHash })]),
    ...linksIn(database, now),
  }
}
const forgottenDays = 7
const sessionsMost = 100

const session = ({ duty, ...row }: Tables['sessions']['$inferSelect']): Session => ({
  ...row,
  ...(duty === null ? {} : { duty }),
})

/** Reading goes on when the disk is full, so what a read only notes in passing may be lost. */
const ifFull = (error: unknown): void => {
  if (!(error instanceof NotWritable)) throw error
}

const daysBefore = (at: Instant, days: number): Instant =>
  instant(new Date(Date.parse(at) - days * 86_400_000).toISOString())
