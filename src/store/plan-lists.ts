import { setImmediate } from 'node:timers/promises'
import type { SQL } from 'drizzle-orm'
import type { PlanId } from '../plan/ids.ts'
import type { Status } from '../plan/lifecycle.ts'
import type { Plans, PracticePlan } from '../plan/ports.ts'
import type { PlanRow } from '../plan/reads/plan-row.ts'
import { emailKey } from './accounts.ts'
import { allPages, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, gt, inArray, isNull, sql } from './drizzle.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'

type Lists = Pick<
  Plans,
  'isTheirOwn' | 'theirOwnIn' | 'row' | 'ownedBy' | 'caredForBy' | 'invitedTo' | 'queueOf' | 'ofPractice'
>

/** Plans as lists show them: by their rows, never by folding; one that was found damaged is marked. */
export const planListsIn = (database: Database, isDamaged: (plan: PlanId) => boolean): Lists => {
  const { connection, tables } = database
  const { plans, carers } = tables
  const one = asking((on) =>
    on
      .select()
      .from(plans)
      .where(eq(plans.id, sql.placeholder('plan'))),
  )
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
  /** What nobody may wait for is not cut off by what has waited longest. */
  const isMarked = sql`(coalesce(${plans.hasDanger}, false) or coalesce(${plans.isDisclosureOpen}, false) or coalesce(${plans.isRefusalChanged}, false))`
  const queued = asking((on) =>
    on
      .select()
      .from(plans)
      .where(and(eq(plans.practice, sql.placeholder('practice')), inArray(plans.status, [...waiting])))
      .orderBy(desc(isMarked), asc(plans.submittedAt), asc(plans.id))
      .limit(rowsMax),
  )
  const listed = (row: Tables['plans']['$inferSelect']) => ({
    ...planRow(row),
    isDamaged: isDamaged(row.id),
  })
  return {
    ofPractice: ofPracticeIn(database, isDamaged),
    row: async (plan) => (await one(connection, { plan })).map(planRow)[0],
    isTheirOwn: isTheirOwnIn(connection, { plans, carers }),
    theirOwnIn: theirOwnIn(connection, { plans, carers }),
    ownedBy: async (account) => (await owned(connection, { account })).map(listed),
    caredForBy: async (account) => (await helped(connection, { account })).map(listed),
    invitedTo: async (email) => (await invited(connection, { email: emailKey(email) })).map(listed),
    queueOf: async (practice) => (await queued(connection, { practice })).map(listed),
  }
}
const rowsMax = 200
const waiting: readonly Status[] = ['submitted', 'in-review']

export const planRow = ({ rule: _, ...row }: Tables['plans']['$inferSelect']): PlanRow => ({
  ...row,
  owner: row.owner ?? undefined,
  practice: row.practice ?? undefined,
  submittedAt: row.submittedAt ?? undefined,
  nhsNumber: row.nhsNumber ?? undefined,
  calledOpenly: row.calledOpenly ?? row.ownerName,
  reviewOn: row.reviewOn ?? undefined,
  suspendedFor: row.suspendedFor ?? undefined,
  suspendedUntil: row.suspendedUntil ?? undefined,
  hasDanger: row.hasDanger ?? false,
  isDisclosureOpen: row.isDisclosureOpen ?? false,
  isRefusalChanged: row.isRefusalChanged ?? false,
  isChangedSince: row.isChangedSince ?? false,
  isQuestionKept: row.isQuestionKept ?? false,
})

/** With the name under which each was approved beside it. */
const ofPracticeIn = (
  { connection, tables: { plans, publications } }: Database,
  isDamaged: (plan: PlanId) => boolean,
): Plans['ofPractice'] => {
  const { version, family, given, born, nhsNumber } = publications
  const practised = asking((on) =>
    on
      .select({ row: plans, published: { version, family, given, born, nhsNumber } })
      .from(plans)
      .leftJoin(publications, eq(publications.plan, plans.id))
      .where(and(eq(plans.practice, sql.placeholder('practice')), gt(plans.id, sql.placeholder('after'))))
      .orderBy(asc(plans.id))
      .limit(pageRows),
  )
  return async (practice) => {
    const found: PracticePlan[] = []
    const pageAfter = (last: Practised | undefined) =>
      practised(connection, { practice, after: last?.row.id ?? '' })
    for await (const page of allPages(pageAfter)) {
      found.push(...page.map((one) => ({ ...practicePlan(one), isDamaged: isDamaged(one.row.id) })))
      // Everybody else has a turn between two pages.
      await setImmediate()
    }
    return found.toSorted(byName)
  }
}

const byName = (one: PracticePlan, other: PracticePlan): number =>
  inOrder(one.family, other.family) || inOrder(one.given, other.given) || inOrder(one.id, other.id)
const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

type Practised = {
  readonly row: Tables['plans']['$inferSelect']
  readonly published: Pick<
    Tables['publications']['$inferSelect'],
    'version' | 'family' | 'given' | 'born' | 'nhsNumber'
  > | null
}

/**
 * What the person changed since is theirs until they hand it over, their name as well; a number that was never
 * approved is read from the draft while the practice has it.
 */
const practicePlan = (found: Practised): Omit<PracticePlan, 'isDamaged'> => {
  const row = planRow(found.row)
  const { family, given, born } = found.published ?? row
  const draftsNumber = waiting.includes(row.status) ? row.nhsNumber : undefined
  return {
    id: row.id,
    status: row.status,
    family,
    given: given || row.ownerName,
    born,
    version: found.published?.version,
    nhsNumber: found.published ? (found.published.nhsNumber ?? undefined) : draftsNumber,
    reviewOn: row.reviewOn,
    suspendedFor: row.suspendedFor,
    suspendedUntil: row.suspendedUntil,
    isDisclosureOpen: row.isDisclosureOpen,
    isRefusalChanged: row.isRefusalChanged,
    isQuestionKept: row.isQuestionKept,
    changedSince: row.isChangedSince,
  }
}

/** By the same rule as one plan alone: whoever was sent away is family as well, and who never joined is not. */
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
        and(eq(plans.practice, sql.placeholder('practice')), eq(carers.account, sql.placeholder('account'))),
      ),
  )
  return async (practice, { id: account }) => {
    const found = [
      ...(await own(connection, { practice, account })),
      ...(await near(connection, { practice, account })),
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
      .where(and(eq(carers.plan, sql.placeholder('plan')), eq(carers.account, sql.placeholder('account'))))
      .limit(1),
  )
  return async (plan, { id: account }) =>
    (await mine(connection, { plan, account })).length > 0 ||
    (await near(connection, { plan, account })).length > 0
}
