import type { FileType } from '../flow/kept-file.ts'
import type { AccountId, Instant, PlanId, PracticeId } from '../plan/ids.ts'
import type { Reminder } from '../plan/reminders.ts'
import type { Columns } from './columns.ts'
import type { AccountsTable, PlansTable } from './tables.ts'

/** How often something was tried since a moment, under a keyed hash, since there are few addresses to guess from. */
export const triesTable = ({ table, text, integer, instant, index }: Columns) =>
  table(
    'tries',
    {
      key: text('key').primaryKey(),
      since: instant<Instant>('since').notNull(),
      tries: integer('tries').notNull(),
    },
    (row) => [index('tries_since').on(row.since)],
  )

/** What was sent as it came and is no fact: forms that came too late, with whoever ended a session by hand before it, and files. */
export const keptTables = (columns: Columns, accounts: AccountsTable) => ({
  keptPosts: keptPostsTable(columns, accounts),
  leftSessions: leftSessionsTable(columns, accounts),
})

const keptPostsTable = (
  { table, text, bytes, instant, index, primaryKey }: Columns,
  accounts: AccountsTable,
) =>
  table(
    'kept_posts',
    {
      account: text<AccountId>('account')
        .notNull()
        .references(() => accounts.id),
      /** A keyed hash of the form and the session. */
      form: text('form').notNull(),
      /** The key that seals it: of the plan that it was sent to, or of the account. */
      key: text('key').notNull(),
      sealed: bytes('sealed').notNull(),
      at: instant<Instant>('at').notNull(),
      /** Of a session that was ended by hand. */
      until: instant<Instant>('until'),
    },
    (row) => [primaryKey({ columns: [row.account, row.form] }), index('kept_posts_at').on(row.at)],
  )

/** Sessions that were ended by hand, for a day: by a mark that their pages bear, and no cookie. */
const leftSessionsTable = ({ table, text, instant, index }: Columns, accounts: AccountsTable) =>
  table(
    'left_sessions',
    {
      mark: text('mark').primaryKey(),
      account: text<AccountId>('account')
        .notNull()
        .references(() => accounts.id),
      duty: text('duty'),
      at: instant<Instant>('at').notNull(),
    },
    (row) => [index('left_sessions_at').on(row.at), index('left_sessions_account').on(row.account)],
  )

/** An answer names its file; the content is read only by itself. */
export const filesTable = (
  { table, text, integer, bytes, instant, primaryKey }: Columns,
  plans: PlansTable,
) =>
  table(
    'files',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      id: text('id').notNull(),
      name: bytes('name').notNull(),
      type: text<FileType>('type').notNull(),
      size: integer('size').notNull(),
      by: text<AccountId>('by').notNull(),
      at: instant<Instant>('at').notNull(),
      content: bytes('content').notNull(),
    },
    (row) => [primaryKey({ columns: [row.plan, row.id] })],
  )

/** What lies apart from its plan, under a key that lies beside it; both are empty once it was destroyed, and a mark says so. */
export const siteValuesTable = ({ table, text, bytes, instant, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'site_values',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      id: text('id').notNull(),
      at: instant<Instant>('at').notNull(),
      wrapped: bytes('wrapped').notNull(),
      sealed: bytes('sealed').notNull(),
      /** When it was destroyed, sealed so that nobody without the master key says so. */
      mark: bytes('mark'),
    },
    (row) => [primaryKey({ columns: [row.plan, row.id] })],
  )

/** Who asked to be reminded of which plan; at most one for each of them. */
export const remindersTable = (
  { table, text, integer, instant, index, primaryKey }: Columns,
  plans: PlansTable,
  accounts: AccountsTable,
) =>
  table(
    'reminders',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      account: text<AccountId>('account')
        .notNull()
        .references(() => accounts.id),
      asked: text<Reminder['asked']>('asked').notNull(),
      askedAt: instant<Instant>('asked_at').notNull(),
      nextAt: instant<Instant>('next_at').notNull(),
      /** How many are still to come. */
      count: integer('count').notNull(),
      /** A digest of what stands in the link that stops it. */
      stopHash: text('stop_hash').notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.plan, row.account] }),
      index('reminders_next').on(row.nextAt),
      index('reminders_stop').on(row.stopHash),
    ],
  )

/** That a plan was wanted: for whose desk, and sealed for whom and by whom. Deleted after 90 days. */
export const plansWantedTable = ({ table, text, bytes, instant, index }: Columns, accounts: AccountsTable) =>
  table(
    'plans_wanted',
    {
      id: text('id').primaryKey(),
      account: text<AccountId>('account')
        .notNull()
        .references(() => accounts.id),
      practice: text<PracticeId>('practice'),
      at: instant<Instant>('at').notNull(),
      /** A keyed hash, where it was looked for by number. */
      numberKey: text('number_key'),
      sealed: bytes('sealed').notNull(),
    },
    (row) => [index('plans_wanted_at').on(row.at)],
  )

/** Which clinicians asked for one email a day about the desk of which practice. */
export const digestsTable = ({ table, text, instant, index, primaryKey }: Columns, accounts: AccountsTable) =>
  table(
    'digests',
    {
      account: text<AccountId>('account')
        .notNull()
        .references(() => accounts.id),
      practice: text<PracticeId>('practice').notNull(),
      askedAt: instant<Instant>('asked_at').notNull(),
      nextAt: instant<Instant>('next_at').notNull(),
    },
    (row) => [primaryKey({ columns: [row.account, row.practice] }), index('digests_next').on(row.nextAt)],
  )
