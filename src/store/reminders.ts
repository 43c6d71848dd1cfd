import type { AccountId, Instant, PlanId } from '../plan/ids.ts'
import type { Reminder, Reminders } from '../plan/reminders.ts'
import type { Database } from './database.ts'
import { and, asc, eq, lte, sql } from './drizzle.ts'
import { asking, replacing, writing } from './statement.ts'
import type { Tables } from './tables.ts'

/** Who asked to be reminded; what is sent is a job of its own, under a key that is made of this row. */
export const remindersIn = ({ connection, write, tables: { reminders } }: Database): Reminders => {
  const mine = and(
    eq(reminders.plan, sql.placeholder('plan')),
    eq(reminders.account, sql.placeholder('account')),
  )
  const byStop = eq(reminders.stopHash, sql.placeholder('stopHash'))
  const find = asking((on) => on.select().from(reminders).where(mine))
  const findByStop = asking((on) => on.select().from(reminders).where(byStop))
  const due = asking((on) =>
    on
      .select()
      .from(reminders)
      .where(lte(reminders.nextAt, sql.placeholder('now')))
      .orderBy(asc(reminders.nextAt))
      .limit(sql.placeholder('most')),
  )
  const ask = replacing(reminders, [reminders.plan, reminders.account])
  const stop = writing<{ plan: PlanId; account: AccountId }>((on) => on.delete(reminders).where(mine))
  const stopBy = writing<{ stopHash: string }>((on) => on.delete(reminders).where(byStop))
  const { further, over } = moving(reminders)
  return {
    of: async (plan, account) => (await find(connection, { plan, account })).map(reminderOf)[0],
    ask: (reminder, stopHash) => write((on) => [ask(on, { ...reminder, stopHash })]),
    stop: (plan, account) => write((on) => [stop(on, { plan, account })]),
    isAsked: async (stopHash) => (await findByStop(connection, { stopHash })).length > 0,
    stopBy: (stopHash) => write((on) => [stopBy(on, { stopHash })]),
    due: async (now, most) => (await due(connection, { now, most })).map(reminderOf),
    moveOn: ({ plan, account, askedAt, nextAt }, next) => {
      const held = { plan, account, askedAt, nextAt }
      return write((on) => [next === undefined ? over(on, held) : further(on, { ...held, next })])
    },
  }
}

type Held = { plan: PlanId; account: AccountId; askedAt: Instant; nextAt: Instant }

const moving = (reminders: Tables['reminders']) => {
  const held = and(
    eq(reminders.plan, sql.placeholder('plan')),
    eq(reminders.account, sql.placeholder('account')),
    eq(reminders.askedAt, sql.placeholder('askedAt')),
    eq(reminders.nextAt, sql.placeholder('nextAt')),
  )
  return {
    over: writing<Held>((on) => on.delete(reminders).where(held)),
    further: writing<Held & { next: Instant }>((on) =>
      on
        .update(reminders)
        .set({ nextAt: sql`${sql.placeholder('next')}`, count: sql`${reminders.count} - 1` })
        .where(held),
    ),
  }
}

const reminderOf = ({ stopHash: _, ...reminder }: Tables['reminders']['$inferSelect']): Reminder => reminder
