import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Status } from '../plan/lifecycle.ts'
import type { Plans } from '../plan/ports.ts'
import type { PlanRow } from '../plan/projection.ts'
import type { Database } from './database.ts'
import { prepared } from './statement.ts'
import type { Tables } from './tables.ts'

type Lists = Pick<Plans, 'ownedBy' | 'caredForBy' | 'invitedTo' | 'queueOf'>

/** Plans as lists show them: by their rows, never by folding. */
export const planListsIn = ({ connection, tables: { plans, carers } }: Database): Lists => {
  const owned = prepared((on) =>
    on
      .select()
      .from(plans)
      .where(eq(plans.owner, sql.placeholder('account')))
      .orderBy(desc(plans.changedAt))
      .limit(rowsMax),
  )
  const helped = prepared((on) =>
    on
      .selectDistinct({ plan: plans })
      .from(carers)
      .innerJoin(plans, eq(plans.id, carers.plan))
      .where(and(eq(carers.account, sql.placeholder('account')), eq(carers.removed, false)))
      .orderBy(asc(plans.family), asc(plans.id))
      .limit(rowsMax),
  )
  const invited = prepared((on) =>
    on
      .selectDistinct({ plan: plans })
      .from(carers)
      .innerJoin(plans, eq(plans.id, carers.plan))
      .where(
        and(eq(carers.email, sql.placeholder('email')), isNull(carers.account), eq(carers.removed, false)),
      )
      .limit(rowsMax),
  )
  const queued = prepared((on) =>
    on
      .select()
      .from(plans)
      .where(and(eq(plans.practice, sql.placeholder('practice')), inArray(plans.status, [...waiting])))
      .orderBy(asc(plans.submittedAt), asc(plans.id))
      .limit(rowsMax),
  )
  return {
    ownedBy: async (account) => (await owned(connection).execute({ account })).map(planRow),
    caredForBy: async (account) =>
      (await helped(connection).execute({ account })).map(({ plan }) => planRow(plan)),
    invitedTo: async (email) =>
      (await invited(connection).execute({ email: email.toLowerCase() })).map(({ plan }) => planRow(plan)),
    queueOf: async (practice) => (await queued(connection).execute({ practice })).map(planRow),
  }
}
const rowsMax = 200
const waiting: readonly Status[] = ['submitted', 'in-review']

const planRow = (row: Tables['plans']['$inferSelect']): PlanRow => ({
  ...row,
  practice: row.practice ?? undefined,
  submittedAt: row.submittedAt ?? undefined,
})
