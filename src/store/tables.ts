import type { OrganisationKind } from '../flow/organisation.ts'
import type { Nation } from '../flow/section.ts'
import type { Account, Duty, UrgentReader } from '../plan/actor.ts'
import type { AccountId, Instant, PlanId, PracticeId } from '../plan/ids.ts'
import type { Job, Task } from '../plan/jobs.ts'
import type { Status } from '../plan/lifecycle.ts'
import type { TeamMay } from '../plan/teams.ts'
import {
  accessAloneTable,
  accessHeadsTable,
  accessLanesTable,
  accessLogTable,
  accessRootsTable,
} from './access-tables.ts'
import type { Columns } from './columns.ts'
import {
  approvalsTable,
  approvedFindingsTable,
  cardsTable,
  currentNumbersTable,
  endedCardsTable,
  publicationsTable,
  publishedNamesTable,
  publishedWordsTable,
} from './published-tables.ts'
import type { StoredTask } from './sealed-tasks.ts'
import {
  digestsTable,
  filesTable,
  keptTables,
  plansWantedTable,
  remindersTable,
  siteValuesTable,
  triesTable,
} from './sent-tables.ts'

/** The whole schema, once, in the words of either database. */
export const tablesFor = (columns: Columns) => {
  const plans = plansTable(columns)
  const accounts = accountsTable(columns)
  return {
    identity: identityTable(columns),
    keys: keysTable(columns),
    facts: factsTable(columns),
    plans,
    carers: carersTable(columns, plans),
    teams: teamsTable(columns, plans),
    publications: publicationsTable(columns, plans),
    publishedNames: publishedNamesTable(columns, plans),
    publishedWords: publishedWordsTable(columns, plans),
    approvedFindings: approvedFindingsTable(columns, plans),
    currentNumbers: currentNumbersTable(columns, plans),
    approvals: approvalsTable(columns, plans),
    cards: cardsTable(columns, plans),
    endedCards: endedCardsTable(columns, plans),
    accessLog: accessLogTable(columns),
    accessAlone: accessAloneTable(columns),
    accessLanes: accessLanesTable(columns),
    accessRoots: accessRootsTable(columns),
    accessHeads: accessHeadsTable(columns),
    accounts,
    practices: practicesTable(columns),
    sessions: sessionsTable(columns, accounts),
    signInLinks: signInLinksTable(columns),
    ...{ tries: triesTable(columns), typed: typedTable(columns, plans) },
    ...keptTables(columns, accounts),
    files: filesTable(columns, plans),
    siteValues: siteValuesTable(columns, plans),
    reminders: remindersTable(columns, plans, accounts),
    ...{ digests: digestsTable(columns, accounts), plansWanted: plansWantedTable(columns, accounts) },
    jobs: jobsTable(columns),
    runs: runsTable(columns),
  }
}
export type Tables = ReturnType<typeof tablesFor>

/** What this database is: one row, written by the first start of a server on it. */
const identityTable = ({ table, text, instant }: Columns) =>
  table('identity', {
    only: text('only').primaryKey(),
    kind: text<DatabaseKind>('kind').notNull(),
    since: instant<Instant>('since').notNull(),
  })
export type DatabaseKind = 'demonstration' | 'real'

/** The key of each stream, wrapped under the master key; empty once it was destroyed. */
const keysTable = ({ table, text, bytes }: Columns) =>
  table('keys', {
    name: text('name').primaryKey(),
    /** The head of the stream before it was sealed. */
    before: text('before').notNull(),
    wrapped: bytes('wrapped').notNull(),
  })

/** Append-only; a stream is `plan:<id>` or `run:<id>`, so that neither can be read as the other (H10). */
const factsTable = ({ table, text, integer, bytes, instant, primaryKey }: Columns) =>
  table(
    'facts',
    {
      stream: text('stream').notNull(),
      version: integer('version').notNull(),
      at: instant<Instant>('at').notNull(),
      kind: text('kind').notNull(),
      shape: integer('shape').notNull(),
      /** By whom, and what. */
      sealed: bytes('sealed').notNull(),
      previous: text('previous').notNull(),
      hash: text('hash').notNull(),
    },
    (fact) => [primaryKey({ columns: [fact.stream, fact.version] })],
  )

/** What no release before 26 November 2026 wrote is null until `listed-rows.ts` has written it. */
const plansTable = ({ table, text, integer, bytes, flag, instant, index }: Columns) =>
  table(
    'plans',
    {
      id: text<PlanId>('id').primaryKey(),
      version: integer('version').notNull(),
      owner: text<AccountId>('owner'),
      practice: text<PracticeId>('practice'),
      /** Who reads the draft of what that one signed. */
      offeredTo: text<PracticeId>('offered_to'),
      status: text<Status>('status').notNull(),
      changedAt: instant<Instant>('changed_at').notNull(),
      submittedAt: instant<Instant>('submitted_at'),
      firstSubmittedAt: instant<Instant>('first_submitted_at'),
      /** Who it is about, and what else a list says in words, sealed. */
      shown: bytes('shown').notNull(),
      hasDanger: flag('has_danger'),
      isDisclosureOpen: flag('is_disclosure_open'),
      isRefusalChanged: flag('is_refusal_changed'),
      isChangedSince: flag('is_changed_since'),
      ...{ isQuestionKept: flag('is_question_kept'), speaksUp: flag('speaks_up') },
      /** Under which rule the row was made of the facts. */
      rule: integer('rule'),
    },
    (plan) => [
      index('plans_owner').on(plan.owner),
      index('plans_queue').on(plan.practice, plan.status, plan.submittedAt),
      index('plans_offered').on(plan.offeredTo),
    ],
  )
export type PlansTable = ReturnType<typeof plansTable>

const carersTable = ({ table, text, flag, index, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'carers',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      id: text('id').notNull(),
      /** A keyed hash of the address that was invited. */
      email: text('email').notNull(),
      account: text<AccountId>('account'),
      removed: flag('removed').notNull(),
    },
    (carer) => [
      primaryKey({ columns: [carer.plan, carer.id] }),
      index('carers_email').on(carer.email),
      index('carers_account').on(carer.account),
    ],
  )

/** Which teams of other practices may do what with one plan. */
const teamsTable = ({ table, text, flag, index, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'teams',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      team: text<PracticeId>('team').notNull(),
      may: text<TeamMay>('may').notNull(),
      /** The last day of it. */
      until: text('until'),
      ended: flag('ended').notNull(),
    },
    (row) => [primaryKey({ columns: [row.plan, row.team] }), index('teams_team').on(row.team)],
  )

const accountsTable = ({ table, text, json, instant, index }: Columns) =>
  table(
    'accounts',
    {
      id: text<AccountId>('id').primaryKey(),
      email: text('email').notNull().unique(),
      name: text('name').notNull(),
      dutyKind: text<StoredDuty['kind']>('duty_kind').notNull(),
      /** The first of them, which lists look for; null in `duties` for accounts that never had another. */
      duty: json<StoredDuty>('duty').notNull(),
      duties: json<readonly Duty[]>('duties'),
      endedAt: instant<Instant>('ended_at'),
    },
    (account) => [index('accounts_duty').on(account.dutyKind)],
  )
/** As it was written: before 26 November 2026 an urgent reader was a viewer. */
export type StoredDuty = Account['duty'] | (Omit<UrgentReader, 'id' | 'name'> & { readonly kind: 'viewer' })
export type AccountsTable = ReturnType<typeof accountsTable>

const practicesTable = ({ table, text, instant }: Columns) =>
  table('practices', {
    id: text<PracticeId>('id').primaryKey(),
    name: text('name').notNull(),
    odsCode: text('ods_code').notNull().unique(),
    email: text('email').notNull(),
    phone: text('phone'),
    /** Of rows of before 26 November 2026 the migration said England. */
    nation: text<Nation>('nation').notNull(),
    hours: text('hours'),
    closedAt: instant<Instant>('closed_at'),
    /** None where nobody said it. */
    kind: text<OrganisationKind>('kind'),
  })

const sessionsTable = ({ table, text, instant, index }: Columns, accounts: AccountsTable) =>
  table(
    'sessions',
    {
      idHash: text('id_hash').primaryKey(),
      account: text<AccountId>('account')
        .notNull()
        .references(() => accounts.id),
      startedAt: instant<Instant>('started_at').notNull(),
      provedAt: instant<Instant>('proved_at').notNull(),
      seenAt: instant<Instant>('seen_at').notNull(),
      duty: text('duty'),
    },
    (session) => [index('sessions_seen').on(session.seenAt), index('sessions_account').on(session.account)],
  )

const signInLinksTable = ({ table, text, instant, index }: Columns) =>
  table(
    'sign_in_links',
    {
      tokenHash: text('token_hash').primaryKey(),
      email: text('email').notNull(),
      browserHash: text('browser_hash').notNull(),
      returnTo: text('return_to').notNull(),
      expiresAt: instant<Instant>('expires_at').notNull(),
      askedAt: instant<Instant>('asked_at').notNull(),
      usedAt: instant<Instant>('used_at'),
    },
    (link) => [
      index('sign_in_links_email').on(link.email, link.askedAt),
      index('sign_in_links_expiry').on(link.expiresAt),
    ],
  )

const typedTable = ({ table, text, bytes, instant, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'typed',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      account: text<AccountId>('account').notNull(),
      place: text('place').notNull(),
      sealed: bytes('sealed').notNull(),
      at: instant<Instant>('at').notNull(),
    },
    (row) => [primaryKey({ columns: [row.plan, row.account, row.place] })],
  )

const jobsTable = ({ table, text, json, integer, instant, sequence, index, uniqueIndex }: Columns) =>
  table(
    'jobs',
    {
      position: sequence('position'),
      kind: text<Task['kind']>('kind').notNull(),
      key: text('key').notNull(),
      task: json<StoredTask>('task').notNull(),
      state: text<Job['state']>('state').notNull(),
      tries: integer('tries').notNull(),
      addedAt: instant<Instant>('added_at').notNull(),
      /** When it may be taken; a lease moves it past the turn of whoever took it. */
      dueAt: instant<Instant>('due_at').notNull(),
      holder: text('holder'),
      endedAt: instant<Instant>('ended_at'),
      reason: text('reason'),
    },
    (job) => [
      uniqueIndex('jobs_key').on(job.kind, job.key),
      index('jobs_due').on(job.kind, job.state, job.dueAt),
      index('jobs_ended').on(job.endedAt),
    ],
  )

const runsTable = ({ table, text, instant, index }: Columns) =>
  table(
    'runs',
    {
      run: text('run').primaryKey(),
      account: text<AccountId>('account').notNull(),
      scenario: text('scenario').notNull(),
      at: instant<Instant>('at').notNull(),
    },
    (run) => [index('runs_account').on(run.account, run.at)],
  )
