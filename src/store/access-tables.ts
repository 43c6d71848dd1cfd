import type { Logged } from '../plan/access-log.ts'
import type { AccountId, Instant, PlanId } from '../plan/ids.ts'
import type { Columns } from './columns.ts'

/** Append-only; a chain for each plan and for each lane of searches, so that processes do not wait for one another. */
export const accessLogTable = ({ table, text, integer, instant, index, primaryKey }: Columns) =>
  table(
    'access_log',
    {
      chain: text('chain').notNull(),
      version: integer('version').notNull(),
      plan: text<PlanId>('plan'),
      at: instant<Instant>('at').notNull(),
      account: text<AccountId>('account').notNull(),
      name: text('name').notNull(),
      jobRole: text('job_role').notNull(),
      service: text('service').notNull(),
      deed: text<Logged['deed']>('deed').notNull(),
      reason: text('reason').notNull(),
      previous: text('previous').notNull(),
      hash: text('hash').notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.chain, row.version] }),
      index('access_log_plan').on(row.plan, row.at),
      index('access_log_account').on(row.account, row.plan, row.at),
      index('access_log_at').on(row.at),
    ],
  )

/** Append-only: rows that stood on one server's disk alone when what they tell of was shown. */
export const accessAloneTable = ({ table, text, integer, primaryKey }: Columns) =>
  table('access_alone', { chain: text('chain').notNull(), version: integer('version').notNull() }, (row) => [
    primaryKey({ columns: [row.chain, row.version] }),
  ])

/** Which process writes the searches of a lane, and until when nobody else does. */
export const accessLanesTable = ({ table, text, integer, instant }: Columns) =>
  table('access_lanes', {
    lane: integer('lane').primaryKey(),
    holder: text('holder').notNull(),
    until: instant<Instant>('until').notNull(),
  })

/** Append-only, one a day: a hash over the heads of all chains that grew since the one before. */
export const accessRootsTable = ({ table, text, integer, instant }: Columns) =>
  table('access_roots', {
    version: integer('version').primaryKey(),
    day: text('day').notNull(),
    at: instant<Instant>('at').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  })

/** Append-only: what a root was taken of. */
export const accessHeadsTable = ({ table, text, integer, primaryKey }: Columns) =>
  table(
    'access_heads',
    {
      root: integer('root').notNull(),
      chain: text('chain').notNull(),
      version: integer('version').notNull(),
      hash: text('hash').notNull(),
    },
    (row) => [primaryKey({ columns: [row.root, row.chain] })],
  )
