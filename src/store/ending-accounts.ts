import type { AccountId, PracticeId } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { and, eq, isNotNull, isNull, sql } from './drizzle.ts'
import { asking, writing } from './statement.ts'
import type { StoredDuty, Tables } from './tables.ts'

type Person = { readonly id: AccountId; readonly email: string }

/** For the command that takes made-up people out of a database. */
export const endingIn = ({ connection, write, tables }: Database) => {
  const { accounts, carers, plans, practices, publications } = tables
  const people = asking((on) =>
    on.select({ id: accounts.id, email: accounts.email, duty: accounts.duty }).from(accounts),
  )
  const handedOver = asking((on) =>
    on.select({ plan: plans.id, owner: plans.owner, practice: plans.practice }).from(plans),
  )
  const helping = asking((on) =>
    on
      .select({ plan: carers.plan, account: carers.account })
      .from(carers)
      .where(and(eq(carers.removed, false), isNotNull(carers.account))),
  )
  const readable = asking((on) =>
    on.select({ plan: publications.plan }).from(publications).where(isNull(publications.awaySince)),
  )
  const close = writing<{ id: PracticeId }>((on) =>
    on.delete(practices).where(eq(practices.id, sql.placeholder('id'))),
  )
  const end = ending(tables)
  return {
    people: () => people(connection),
    plans: () => handedOver(connection),
    /** Who helps whom, while they do. */
    helping: () => helping(connection),
    /** What urgent care can read now. */
    readable: async () => new Set((await readable(connection)).map(({ plan }) => plan)),
    /** Nobody signs in as them any more: no session, no link, no address where mail arrives. The name stays. */
    end: (ended: readonly Person[]): Promise<void> =>
      write((on) => ended.flatMap((one) => end.map((query) => query(on, one)))),
    closePractice: (id: PracticeId): Promise<void> => write((on) => [close(on, { id })]),
  }
}

const ending = ({
  accounts,
  sessions,
  leftSessions,
  keptPosts,
  reminders,
  digests,
  plansWanted,
  signInLinks,
}: Tables) => {
  const nobody: StoredDuty = { kind: 'none' }
  return [
    writing<Person>((on) => on.delete(sessions).where(eq(sessions.account, sql.placeholder('id')))),
    writing<Person>((on) => on.delete(leftSessions).where(eq(leftSessions.account, sql.placeholder('id')))),
    writing<Person>((on) => on.delete(keptPosts).where(eq(keptPosts.account, sql.placeholder('id')))),
    writing<Person>((on) => on.delete(reminders).where(eq(reminders.account, sql.placeholder('id')))),
    writing<Person>((on) => on.delete(digests).where(eq(digests.account, sql.placeholder('id')))),
    writing<Person>((on) => on.delete(plansWanted).where(eq(plansWanted.account, sql.placeholder('id')))),
    writing<Person>((on) => on.delete(signInLinks).where(eq(signInLinks.email, sql.placeholder('email')))),
    writing<Person>((on) =>
      on
        .update(accounts)
        .set({
          email: sql`${accounts.id} || ${nowhere}`,
          dutyKind: nobody.kind,
          duty: nobody,
          duties: [],
        })
        .where(eq(accounts.id, sql.placeholder('id'))),
    ),
  ]
}
/** A domain that never is: no mail arrives there. */
const nowhere = '@ended.invalid'
