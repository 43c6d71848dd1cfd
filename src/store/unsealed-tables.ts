import type { FileType } from '../flow/kept-file.ts'
import type { AccountId, Instant, PlanId } from '../plan/ids.ts'
import type { AwayAs } from '../plan/lifecycle.ts'
import type { Columns } from './columns.ts'

/** What lay in clear before 26 November 2026, until it is sealed: of each table, what is read of it then. */
export const unsealedTablesFor = (columns: Columns) => ({ ...saidIn(columns), ...besideIn(columns) })
export type UnsealedTables = ReturnType<typeof unsealedTablesFor>

const saidIn = ({ table, text, integer, bytes, instant }: Columns) => {
  const plan = () => text<PlanId>('plan').notNull()
  return {
    facts: table('unsealed_facts', {
      stream: text('stream').notNull(),
      version: integer('version').notNull(),
      at: instant<Instant>('at').notNull(),
      by: text('by').notNull(),
      kind: text('kind').notNull(),
      shape: integer('shape').notNull(),
      body: text('body').notNull(),
      previous: text('previous').notNull(),
      hash: text('hash').notNull(),
    }),
    plans: table('plans', {
      id: text<PlanId>('id').notNull(),
      shown: bytes('shown').notNull(),
      family: text('family').notNull(),
      given: text('given').notNull(),
      born: text('born').notNull(),
      ownerName: text('owner_name').notNull(),
      nhsNumber: text('nhs_number'),
      calledOpenly: text('called_openly'),
      reviewOn: text('review_on'),
      suspendedFor: text('suspended_for'),
      suspendedUntil: text('suspended_until'),
    }),
    approvals: table('unsealed_approvals', {
      plan: plan(),
      version: integer('version').notNull(),
      hash: text('hash').notNull(),
      content: text('content').notNull(),
    }),
    publications: table('unsealed_publications', {
      plan: plan(),
      version: integer('version').notNull(),
      hash: text('hash').notNull(),
      family: text('family').notNull(),
      given: text('given').notNull(),
      born: text('born').notNull(),
      nhsNumber: text('nhs_number'),
      numberKey: text('number_key'),
      approvedAt: instant<Instant>('approved_at').notNull(),
      awaySince: instant<Instant>('withdrawn_at'),
      awayAs: text<Exclude<AwayAs, 'withdrawn'>>('away_as'),
      changeAsked: text('change_asked').notNull(),
      seal: text('seal').notNull(),
    }),
  }
}

const besideIn = ({ table, text, integer, bytes, instant }: Columns) => {
  const plan = () => text<PlanId>('plan').notNull()
  return {
    currentNumbers: table('unsealed_current_numbers', { plan: plan(), number: text('number').notNull() }),
    typed: table('unsealed_typed', {
      plan: plan(),
      account: text<AccountId>('account').notNull(),
      place: text('place').notNull(),
      values: text('values').notNull(),
      at: instant<Instant>('at').notNull(),
    }),
    files: table('unsealed_files', {
      plan: plan(),
      id: text('id').notNull(),
      name: text('name').notNull(),
      type: text<FileType>('type').notNull(),
      size: integer('size').notNull(),
      by: text<AccountId>('by').notNull(),
      at: instant<Instant>('at').notNull(),
      content: bytes('content').notNull(),
    }),
    keptPosts: table('unsealed_kept_posts', {
      account: text<AccountId>('account').notNull(),
      form: text('form').notNull(),
      page: text('page').notNull(),
      body: text('body').notNull(),
      at: instant<Instant>('at').notNull(),
    }),
  }
}
