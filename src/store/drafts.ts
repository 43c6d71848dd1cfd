import type { AccountId, PlanId } from '../plan/ids.ts'
import type { Drafts } from '../plan/ports.ts'
import type { Database } from './database.ts'
import { and, desc, eq, sql } from './drizzle.ts'
import { asking, replacing, writing } from './statement.ts'

/** What was typed and not yet answered, one row for each person and place; forgetting nothing writes nothing. */
export const draftsIn = ({ connection, write, tables: { typed } }: Database): Drafts => {
  const mine = and(eq(typed.plan, sql.placeholder('plan')), eq(typed.account, sql.placeholder('account')))
  const here = and(mine, eq(typed.place, sql.placeholder('place')))
  const find = asking((on) => on.select().from(typed).where(here))
  const ofPlan = asking((on) => on.select().from(typed).where(mine).orderBy(desc(typed.at)).limit(rowsMax))
  const keep = replacing(typed, [typed.plan, typed.account, typed.place])
  const forget = writing<{ plan: PlanId; account: AccountId; place: string }>((on) =>
    on.delete(typed).where(here),
  )
  return {
    find: async (plan, account, place) => (await find(connection, { plan, account, place }))[0],
    ofPlan: (plan, account) => ofPlan(connection, { plan, account }),
    keep: (row) => write((on) => [keep(on, row)]),
    forget: async (plan, account, place) => {
      const [kept] = await find(connection, { plan, account, place })
      if (kept) await write((on) => [forget(on, { plan, account, place })])
    },
  }
}
const rowsMax = 500
