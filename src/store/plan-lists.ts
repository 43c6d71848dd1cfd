import type { SQL } from 'drizzle-orm'
import type { Status } from '../plan/lifecycle.ts'
import type { Plans, PracticePlan } from '../plan/ports.ts'
import type { PlanRow } from '../plan/reads/plan-row.ts'
import { emailKey } from './accounts.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, inArray, isNull, or, sql } from './drizzle.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'

type Lists = Pick<
  Plans,
  'isTheirOwn' | 'theirOwnIn' | 'ownedBy' | 'caredForBy' | 'invitedTo' | 'queueOf' | 'ofPractice' | 'toldIn'
>

/** Plans as lists show them: by their rows, never by folding. */
export const planListsIn = (database: Database): Lists => {
  const { connection, tables } = database
  const { plans, carers } = tables
  const owned = asking((on) =>
    on
      .select()
      .from(plans)
      .where(eq(plans.owner, sql.placeholder('account')))
      .orderBy(desc(plans.changedAt))
      .limit(rowsMax),
  )
  /** Without `distinct`, which PostgreSQL cannot do over JSON. */
  const helpedBy = (which: SQL | undefined) =>
    asking((on) => {
      const helped = on
        .select({ plan: carers.plan })
        .from(carers)
        .where(and(eq(carers.removed, false), which))
      return on
        .select()
        .from(plans)
        .where(inArray(plans.id, helped))
        .orderBy(asc(plans.family), asc(plans.id))
        .limit(rowsMax)
    })
  const helped = helpedBy(eq(carers.account, sql.placeholder('account')))
  const invited = helpedBy(and(eq(carers.email, sql.placeholder('email')), isNull(carers.account)))
  const queued = asking((on) =>
    on
      .select()
      .from(plans)
      .where(and(eq(plans.practice, sql.placeholder('practice')), inArray(plans.status, [...waiting])))
      .orderBy(asc(plans.submittedAt), asc(plans.id))
      .limit(rowsMax),
  )
  return {
    ofPractice: ofPracticeIn(database),
    toldIn: toldInOf(database),
    isTheirOwn: isTheirOwnIn(connection, { plans, carers }),
    theirOwnIn: theirOwnIn(connection, { plans, carers }),
    ownedBy: async (account) => (await owned(connection, { account })).map(planRow),
    caredForBy: async (account) => (await helped(connection, { account })).map(planRow),
    invitedTo: async (email) => (await invited(connection, { email: emailKey(email) })).map(planRow),
    queueOf: async (practice) => (await queued(connection, { practice })).map(planRow),
  }
}
const rowsMax = 200
const ofPracticeMax = 1000
const waiting: readonly Status[] = ['submitted', 'in-review']

const planRow = (row: Tables['plans']['$inferSelect']): PlanRow => ({
  ...row,
  owner: row.owner ?? undefined,
  practice: row.practice ?? undefined,
  submittedAt: row.submittedAt ?? undefined,
})

/** With the newest approval of each beside it. */
const ofPracticeIn = ({
  connection,
  tables: { plans, publications, approvals },
}: Database): Plans['ofPractice'] => {
  const practised = asking((on) =>
    on
      .select({
        row: plans,
        published: publications,
        reviewOn: sql<string | null>`${approvals.content} ->> 'reviewOn'`,
      })
      .from(plans)
      .leftJoin(publications, eq(publications.plan, plans.id))
      .leftJoin(approvals, and(eq(approvals.plan, plans.id), eq(approvals.version, publications.version)))
      .where(eq(plans.practice, sql.placeholder('practice')))
      .orderBy(asc(plans.family), asc(plans.given), asc(plans.id))
      .limit(ofPracticeMax),
  )
  return async (practice) => (await practised(connection, { practice })).map(practicePlan)
}

/** Each stream is read by its key, so that no index has to be kept for every answer. */
const toldInOf = ({ connection, tables: { plans, facts } }: Database): Plans['toldIn'] => {
  const told = asking((on) =>
    on
      .select({ id: plans.id })
      .from(plans)
      .innerJoin(facts, eq(facts.stream, sql`'plan:' || ${plans.id}`))
      .where(
        and(
          eq(plans.practice, sql.placeholder('practice')),
          inArray(facts.kind, ['HelpOffered', 'ToldInPrivate']),
        ),
      )
      .groupBy(plans.id),
  )
  return async (practice) => (await told(connection, { practice })).map(({ id }) => id)
}

type Practised = {
  readonly row: Tables['plans']['$inferSelect']
  readonly published: Tables['publications']['$inferSelect'] | null
  readonly reviewOn: string | null
}

/** What the person changed since is theirs until they hand it over, their name as well. */
const practicePlan = ({ row, published, reviewOn }: Practised): PracticePlan => {
  const { family, given, born } = published ?? row
  return {
    id: row.id,
    status: row.status,
    family,
    given: given || row.ownerName,
    born,
    version: published?.version,
    nhsNumber: published?.nhsNumber ?? undefined,
    reviewOn: reviewOn ?? undefined,
    isSuspended: published?.awayAs === 'suspended',
    changedSince: (published?.changeAsked.length ?? 0) > 0,
  }
}

/** By the same rule as one plan alone: whoever was sent away, or has not joined, is family as well. */
const theirOwnIn = (
  connection: Database['connection'],
  { plans, carers }: Pick<Tables, 'plans' | 'carers'>,
): Plans['theirOwnIn'] => {
  const own = asking((on) =>
    on
      .select({ id: plans.id })
      .from(plans)
      .where(
        and(eq(plans.owner, sql.placeholder('account')), eq(plans.practice, sql.placeholder('practice'))),
      ),
  )
  const near = asking((on) =>
    on
      .select({ id: plans.id })
      .from(carers)
      .innerJoin(plans, eq(plans.id, carers.plan))
      .where(
        and(
          eq(plans.practice, sql.placeholder('practice')),
          or(eq(carers.account, sql.placeholder('account')), eq(carers.email, sql.placeholder('email'))),
        ),
      ),
  )
  return async (practice, { id: account, email }) => {
    const found = [
      ...(await own(connection, { practice, account })),
      ...(await near(connection, { practice, account, email: emailKey(email) })),
    ]
    return new Set(found.map(({ id }) => id))
  }
}

/** Asked before anybody on duty comes near a plan. */
const isTheirOwnIn = (
  connection: Database['connection'],
  { plans, carers }: Pick<Tables, 'plans' | 'carers'>,
): Plans['isTheirOwn'] => {
  const mine = asking((on) =>
    on
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.id, sql.placeholder('plan')), eq(plans.owner, sql.placeholder('account')))),
  )
  const near = asking((on) =>
    on
      .select({ id: carers.id })
      .from(carers)
      .where(
        and(
          eq(carers.plan, sql.placeholder('plan')),
          or(eq(carers.account, sql.placeholder('account')), eq(carers.email, sql.placeholder('email'))),
        ),
      )
      .limit(1),
  )
  return async (plan, { id: account, email }) =>
    (await mine(connection, { plan, account })).length > 0 ||
    (await near(connection, { plan, account, email: emailKey(email) })).length > 0
}
