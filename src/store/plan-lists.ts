import { setImmediate } from 'node:timers/promises'
import type { SQL } from 'drizzle-orm'
import type { PlanId } from '../plan/ids.ts'
import type { ListedPlan, Plans, PracticePlan } from '../plan/ports.ts'
import { allPages, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { and, asc, desc, eq, gt, gte, inArray, isNull, lte, or, sql } from './drizzle.ts'
import { helpedPlansIn } from './helped-plans.ts'
import { invitedHash } from './invited-hash.ts'
import { isBehind, type Renewed } from './listed-rows.ts'
import { approvedAs, asKnownAt, practicePlan, waiting } from './practice-plans.ts'
import type { PublicationRow } from './publication-rows.ts'
import { listedRow, type StoredRow, streamOf } from './sealing.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'

type Lists = Pick<
  Plans,
  | 'caredForBy'
  | 'helpedBy'
  | 'invitedTo'
  | 'isTheirOwn'
  | 'ofPractice'
  | 'ownedBy'
  | 'queueOf'
  | 'row'
  | 'theirOwnIn'
  | 'unansweredSince'
>

/** Plans as lists show them: by their rows, folded only where a row is of an older rule; one that was found damaged is marked. */
export const planListsIn = (
  database: Database,
  renewed: Renewed,
  isDamaged: (plan: PlanId) => boolean,
): Lists => {
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
        .orderBy(desc(plans.changedAt), asc(plans.id))
        .limit(rowsMax)
    })
  const helped = helpedBy(eq(carers.account, sql.placeholder('account')))
  const invited = helpedBy(and(eq(carers.email, sql.placeholder('email')), isNull(carers.account)))
  const listed = listedIn(database, renewed, isDamaged)
  const hashOf = invitedHash(database.sealing)
  return {
    ofPractice: ofPracticeIn(database, listed),
    helpedBy: helpedPlansIn(database, listed),
    row: async (plan) => (await listed(await one(connection, { plan })))[0],
    isTheirOwn: isTheirOwnIn(connection, { plans, carers }),
    theirOwnIn: theirOwnIn(connection, tables),
    ownedBy: async (account) => listed(await owned(connection, { account })),
    caredForBy: async (account) => (await listed(await helped(connection, { account }))).toSorted(byName),
    invitedTo: async (email) =>
      (await listed(await invited(connection, { email: hashOf(email) }))).toSorted(byName),
    queueOf: queueIn(database, renewed, listed),
    unansweredSince: unansweredIn(database, listed),
  }
}
const rowsMax = 200

export type Listing = (rows: readonly StoredRow[]) => Promise<readonly ListedPlan[]>

const queueIn = (
  { connection, tables: { plans } }: Database,
  renewed: Renewed,
  listed: Listing,
): Plans['queueOf'] => {
  /** What nobody may wait for is not cut off by what has waited longest. */
  const isMarked = sql`(coalesce(${plans.hasDanger}, false) or coalesce(${plans.isDisclosureOpen}, false) or coalesce(${plans.isRefusalChanged}, false))`
  const speaksUp = sql`coalesce(${plans.speaksUp}, false)`
  /** Taken back and handed over again, a draft keeps its place. */
  const waitsSince = sql`coalesce(${plans.firstSubmittedAt}, ${plans.submittedAt})`
  const inQueue = and(hasDraft(plans), inArray(plans.status, [...waiting]))
  const queued = asking((on) =>
    on
      .select()
      .from(plans)
      .where(inQueue)
      .orderBy(desc(isMarked), desc(speaksUp), asc(waitsSince), asc(plans.id))
      .limit(rowsMax),
  )
  /** What the order is made of stands in the row: it is true before the queue is cut off. */
  const queuedBehind = asking((on) =>
    on
      .select()
      .from(plans)
      .where(and(inQueue, isBehind(plans)))
      .orderBy(asc(plans.id)),
  )
  return async (practice) => {
    await renewed(await queuedBehind(connection, { practice }))
    return listed(await queued(connection, { practice }))
  }
}

const unansweredIn = (
  { connection, tables: { plans } }: Database,
  listed: Listing,
): Plans['unansweredSince'] => {
  const since = and(
    gte(plans.submittedAt, sql.placeholder('from')),
    lte(plans.submittedAt, sql.placeholder('until')),
  )
  const unanswered = asking((on) =>
    on
      .select()
      .from(plans)
      .where(and(inArray(plans.status, [...waiting]), since))
      .orderBy(asc(plans.submittedAt), asc(plans.id))
      .limit(rowsMax),
  )
  return async (from, until) => listed(await unanswered(connection, { from, until }))
}

/** Rows as they read; one that does not is there with no name, and marked. */
const listedIn =
  ({ sealing }: Database, renewed: Renewed, isDamaged: (plan: PlanId) => boolean): Listing =>
  async (found) => {
    const rows = await renewed(found)
    const keys = await sealing.keysOf(rows.map(({ id }) => streamOf(id)))
    return rows.map((stored) => {
      const { row, isDamaged: isUnread } = listedRow(keys.get(streamOf(stored.id)), stored)
      return { ...row, isDamaged: isUnread || isDamaged(stored.id) }
    })
  }

/** What it signed, and what of others it reads a draft of. */
const isKnownAt = ({ practice, offeredTo }: Tables['plans']) =>
  or(eq(practice, sql.placeholder('practice')), eq(offeredTo, sql.placeholder('practice')))

const hasDraft = ({ practice, offeredTo }: Tables['plans']) =>
  or(
    eq(offeredTo, sql.placeholder('practice')),
    and(eq(practice, sql.placeholder('practice')), isNull(offeredTo)),
  )

type Name = Pick<ListedPlan, 'family' | 'id'> & Partial<Pick<ListedPlan, 'given'>>
const byName = (one: Name, other: Name): number =>
  compared(one.family, other.family) || compared(one.given, other.given) || compared(one.id, other.id)

const compared = (one = '', other = ''): number => Number(one > other) - Number(one < other)

/** With the name under which each was approved beside it. */
const ofPracticeIn = (database: Database, listed: Listing): Plans['ofPractice'] => {
  const { connection, sealing, tables } = database
  const { plans, publications } = tables
  const practised = asking((on) =>
    on
      .select({ row: plans, published: publications })
      .from(plans)
      .leftJoin(publications, eq(publications.plan, plans.id))
      .where(and(isKnownAt(plans), gt(plans.id, sql.placeholder('after'))))
      .orderBy(asc(plans.id))
      .limit(pageRows),
  )
  return async (practice) => {
    const found: PracticePlan[] = []
    const pageAfter = (last: Practised | undefined) =>
      practised(connection, { practice, after: last?.row.id ?? '' })
    for await (const page of allPages(pageAfter)) {
      const rows = await listed(page.map(({ row }) => row))
      const keys = await sealing.keysOf(rows.map(({ id }) => streamOf(id)))
      const published = new Map(page.map(({ row, published }) => [row.id, published]))
      found.push(
        ...rows.map((row) =>
          practicePlan(
            asKnownAt(row, practice),
            approvedAs(keys.get(streamOf(row.id)), published.get(row.id)),
          ),
        ),
      )
      // Everybody else has a turn between two pages.
      await setImmediate()
    }
    return found.toSorted(byName)
  }
}
type Practised = { readonly row: StoredRow; readonly published: PublicationRow | null }

/** By the same rule as one plan alone: whoever was sent away is family as well, and who never joined is not. */
const theirOwnIn = (
  connection: Database['connection'],
  { plans, carers, teams }: Pick<Tables, 'plans' | 'carers' | 'teams'>,
): Plans['theirOwnIn'] => {
  const isListed = (on: Database['connection']) =>
    or(
      isKnownAt(plans),
      inArray(
        plans.id,
        on
          .select({ plan: teams.plan })
          .from(teams)
          .where(eq(teams.team, sql.placeholder('practice'))),
      ),
    )
  const own = asking((on) =>
    on
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.owner, sql.placeholder('account')), isListed(on))),
  )
  const near = asking((on) =>
    on
      .select({ id: plans.id })
      .from(carers)
      .innerJoin(plans, eq(plans.id, carers.plan))
      .where(and(isListed(on), eq(carers.account, sql.placeholder('account')))),
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
