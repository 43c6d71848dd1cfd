import type { Instant, PlanId, PracticeId } from '../plan/ids.ts'
import type { AwayAs } from '../plan/lifecycle.ts'
import type { Columns } from './columns.ts'
import type { PlansTable } from './tables.ts'

/** The current row of each plan; its seal is a hash of all the rest, so that a changed cell is noticed. */
export const publicationsTable = (
  { table, text, integer, bytes, instant, index }: Columns,
  plans: PlansTable,
) =>
  table(
    'publications',
    {
      plan: text<PlanId>('plan')
        .primaryKey()
        .references(() => plans.id),
      version: integer('version').notNull(),
      hash: text('hash').notNull(),
      /** Whose plan it is, and what they asked to be changed, sealed. */
      sealed: bytes('sealed').notNull(),
      /** A keyed hash of the NHS number. */
      numberKey: text('number_key'),
      approvedAt: instant<Instant>('approved_at').notNull(),
      /** Since when the plan is not to be read, and why: null stands for withdrawn, the only reason that early rows have. */
      awaySince: instant<Instant>('withdrawn_at'),
      awayAs: text<Exclude<AwayAs, 'withdrawn'>>('away_as'),
      seal: text('seal').notNull(),
      /** The rule under which the names of the plan are kept; not sealed, because `verify` works them out anew. */
      namesRule: integer('names_rule').notNull().default(0),
      /** The rule under which its words were kept to be compared, and what was found in it: 0 of what was approved before. */
      wordsRule: integer('words_rule').notNull().default(0),
    },
    (row) => [
      index('publications_number').on(row.numberKey),
      index('publications_names_rule').on(row.namesRule),
    ],
  )

/** Keyed hashes under which a published plan is found: each of a name and a day of birth, or of one with a part of it open. */
export const publishedNamesTable = ({ table, text, index, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'published_names',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      key: text('key').notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.plan, row.key] }),
      index('published_names_key').on(row.key, row.plan),
    ],
  )

/** Keyed hashes of what a plan's team wrote, each together with the practice: whether the same stands elsewhere, and never what. */
export const publishedWordsTable = ({ table, text, index, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'published_words',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      key: text('key').notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.plan, row.key] }),
      index('published_words_key').on(row.key, row.plan),
    ],
  )

/** What the live audit found in each version as it was approved, by month: written once, with the approval. */
export const approvedFindingsTable = (
  { table, text, integer, bytes, index, primaryKey }: Columns,
  plans: PlansTable,
) =>
  table(
    'approved_findings',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      version: integer('version').notNull(),
      practice: text<PracticeId>('practice').notNull(),
      month: text('month').notNull(),
      /** How much was looked for and is there. */
      sealed: bytes('sealed').notNull(),
    },
    (row) => [
      primaryKey({ columns: [row.plan, row.version] }),
      index('approved_findings_practice').on(row.practice, row.month),
    ],
  )

/** Which plan is the current one under the keyed hash of an NHS number: of two that are approved at once, one is told. */
export const currentNumbersTable = ({ table, text }: Columns, plans: PlansTable) =>
  table('current_numbers', {
    plan: text<PlanId>('plan')
      .primaryKey()
      .references(() => plans.id),
    number: text('number').notNull().unique(),
  })

/** Every version that was ever approved: written once, changed by nothing. */
export const approvalsTable = ({ table, text, integer, bytes, primaryKey }: Columns, plans: PlansTable) =>
  table(
    'approvals',
    {
      plan: text<PlanId>('plan')
        .notNull()
        .references(() => plans.id),
      version: integer('version').notNull(),
      hash: text('hash').notNull(),
      /** The content. */
      sealed: bytes('sealed').notNull(),
    },
    (row) => [primaryKey({ columns: [row.plan, row.version] })],
  )

export const cardsTable = ({ table, text }: Columns, plans: PlansTable) =>
  table('cards', {
    plan: text<PlanId>('plan')
      .primaryKey()
      .references(() => plans.id),
    code: text('code').notNull().unique(),
    /** A keyed hash of the card and its plan; null only until the first start after cards had none. */
    seal: text('seal'),
  })

/** Codes that lead nowhere any more: who comes with such a card is told that there is a newer one. */
export const endedCardsTable = ({ table, text, instant }: Columns, plans: PlansTable) =>
  table('ended_cards', {
    code: text('code').primaryKey(),
    plan: text<PlanId>('plan')
      .notNull()
      .references(() => plans.id),
    at: instant<Instant>('at').notNull(),
  })
