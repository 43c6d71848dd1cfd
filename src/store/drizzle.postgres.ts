import { defineConfig } from 'drizzle-kit'
import { postgresColumns } from './columns.ts'
import { tablesFor } from './tables.ts'

/** What drizzle-kit compares with the migrations to write the next one: its settings and the tables. */
export default defineConfig({
  dialect: 'postgresql',
  schema: 'src/store/drizzle.postgres.ts',
  out: 'migrations/postgres',
})

export const {
  keys,
  facts,
  plans,
  carers,
  teams,
  runs,
  publications,
  publishedNames,
  publishedWords,
  approvedFindings,
  currentNumbers,
  approvals,
  cards,
  endedCards,
  accessLog,
  accessAlone,
  accessLanes,
  accessRoots,
  accessHeads,
} = tablesFor(postgresColumns())
export const {
  identity,
  accounts,
  practices,
  sessions,
  signInLinks,
  tries,
  typed,
  jobs,
  keptPosts,
  leftSessions,
  files,
  siteValues,
  reminders,
  digests,
  plansWanted,
} = tablesFor(postgresColumns())
