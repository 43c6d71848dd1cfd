import { postgresColumns } from './columns.ts'
import { getTableName } from './drizzle.ts'
import { type Tables, tablesFor } from './tables.ts'

type Right = 'INSERT' | 'UPDATE' | 'DELETE'

/**
 * What a server does to each table beside reading it, and no more than that may its role: what happened, what was approved,
 * who read it and every key are added to. Erasing is for the role that owns the tables.
 */
const rights: Readonly<Record<keyof Tables, readonly Right[]>> = {
  identity: ['INSERT'],
  keys: ['INSERT'],
  facts: ['INSERT'],
  plans: ['INSERT', 'UPDATE'],
  carers: ['INSERT', 'UPDATE'],
  teams: ['INSERT', 'UPDATE'],
  publications: ['INSERT', 'UPDATE'],
  publishedNames: ['INSERT', 'DELETE'],
  publishedWords: ['INSERT', 'DELETE'],
  approvedFindings: ['INSERT'],
  currentNumbers: ['INSERT', 'DELETE'],
  approvals: ['INSERT'],
  cards: ['INSERT', 'UPDATE'],
  endedCards: ['INSERT'],
  accessLog: ['INSERT'],
  accessAlone: ['INSERT'],
  accessLanes: ['INSERT', 'UPDATE'],
  accessRoots: ['INSERT'],
  accessHeads: ['INSERT'],
  accounts: ['INSERT', 'UPDATE'],
  practices: ['INSERT', 'UPDATE'],
  sessions: ['INSERT', 'UPDATE', 'DELETE'],
  signInLinks: ['INSERT', 'UPDATE', 'DELETE'],
  tries: ['INSERT', 'UPDATE', 'DELETE'],
  typed: ['INSERT', 'UPDATE', 'DELETE'],
  keptPosts: ['INSERT', 'UPDATE', 'DELETE'],
  leftSessions: ['INSERT', 'DELETE'],
  /** A recording goes with the fact that says so. */
  files: ['INSERT', 'DELETE'],
  /** Its triggers let nothing be changed but from kept to destroyed. */
  siteValues: ['INSERT', 'UPDATE'],
  reminders: ['INSERT', 'UPDATE', 'DELETE'],
  digests: ['INSERT', 'UPDATE', 'DELETE'],
  plansWanted: ['INSERT', 'UPDATE', 'DELETE'],
  jobs: ['INSERT', 'UPDATE', 'DELETE'],
  runs: ['INSERT'],
}

/** Whatever a release of before gave the role is taken back first. */
export const grantsTo = (role: string): string => {
  const tables = tablesFor(postgresColumns())
  const names = Object.keys(rights).filter((name): name is keyof Tables => name in tables)
  return [
    `GRANT USAGE ON SCHEMA public, drizzle TO ${role}; REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
    `GRANT SELECT ON drizzle.__drizzle_migrations TO ${role}`,
    ...names.map((name) => grantOn(getTableName(tables[name]), ['SELECT', ...rights[name]], role)),
  ].join(';\n')
}

const grantOn = (table: string, allowed: readonly string[], role: string): string =>
  `GRANT ${allowed.join(', ')} ON public.${table} TO ${role}`
