import type { Root } from '../plan/access-log.ts'
import { DamagedRecord } from '../plan/damaged-record.ts'
import type { PlanForms } from '../plan/plan-forms.ts'
import type { Link } from './chain.ts'
import type { Database } from './database.ts'
import { count, sql } from './drizzle.ts'
import type { FoundWhole } from './found-whole.ts'
import { verifyAccessLog } from './verify-access-log.ts'
import { verifyAccounts } from './verify-accounts.ts'
import { verifyJobs } from './verify-jobs.ts'
import { verifyKeys } from './verify-keys.ts'
import { verifyPlans, type Walked, walkPlans } from './verify-plans.ts'
import { verifyRuns } from './verify-runs.ts'

/** One kind of record: how much of it was looked at, and the first place that is not as it was written. */
export type Verified = {
  readonly kind:
    | 'pages'
    | 'guards'
    | 'keys'
    | 'plans'
    | 'sites'
    | 'publications'
    | 'runs'
    | 'accounts'
    | 'access-log'
    | 'jobs'
  readonly rows: number
  /** Rows that stood on one disk alone, while the standbys were away. */
  readonly alone?: number
  /** Keys that were destroyed: with their plans, or of what lies apart, by themselves. */
  readonly erased?: number
  /** The last daily root of the access log. */
  readonly last?: Link
  /** Plans that are as they were found whole before, and those that were looked at anew. */
  readonly whole?: Omit<FoundWhole, 'marks'>
  readonly broken?: string
}

/**
 * Walks every chain, and whatever stands beside facts against what they come to, and stops where something is broken. A
 * chain shows what was changed, taken out or moved. Rows cut off its end show only where something else counts them, as
 * a plan's row does for its facts, and a daily root for the access log.
 * @param noted roots as they were noted elsewhere
 * @param walk along all plans, where that is shared out
 */
export const verify = async (
  database: Database,
  forms: PlanForms,
  noted: readonly Root[] = [],
  walk = () => walkPlans(database, forms),
): Promise<readonly Verified[]> => {
  const verified: Verified[] = []
  for (const [kind, look] of looks) {
    verified.push(...(await look(database, { walk, noted }).catch(unreadable(kind))))
    if (verified.some(({ broken }) => broken !== undefined)) return verified
  }
  return verified
}

type Kind = Verified['kind']
type Looking = { readonly walk: () => Promise<Walked>; readonly noted: readonly Root[] }
type Look = (database: Database, looking: Looking) => Promise<readonly Verified[]>

const looks: readonly (readonly [Kind, Look])[] = [
  ['pages', async ({ lookedOver }) => verifyPages(await lookedOver())],
  ['guards', async ({ guards }) => [await verifyGuards(guards)]],
  ['keys', async (database) => [await verifyKeys(database)]],
  ['plans', (database, { walk }) => verifyPlans(database, walk)],
  ['sites', async (database) => [await countedSites(database)]],
  ['runs', async (database) => [await verifyRuns(database)]],
  ['accounts', async (database) => [await verifyAccounts(database)]],
  ['access-log', async (database, { noted }) => [await verifyAccessLog(database, noted)]],
  ['jobs', async (database) => [await verifyJobs(database)]],
]

/** Whether each is as the facts say was looked at with its plan. */
const countedSites = async ({ connection, tables: { siteValues } }: Database): Promise<Verified> => {
  const [all] = await connection
    .select({ rows: count(), kept: count(sql`CASE WHEN ${siteValues.mark} IS NULL THEN 1 END`) })
    .from(siteValues)
  const { rows = 0, kept = 0 } = all ?? {}
  return { kind: 'sites', rows, ...(rows > kept ? { erased: rows - kept } : {}) }
}

/** What cannot be read at all is broken where that was noticed. */
const unreadable =
  (kind: Kind) =>
  (error: unknown): readonly Verified[] => {
    if (!(error instanceof DamagedRecord)) throw error
    return [{ kind, rows: 0, broken: error.message }]
  }

const verifyPages = (found: Awaited<ReturnType<Database['lookedOver']>>): readonly Verified[] => {
  if (!found) return []
  const { pages, broken } = found
  return [{ kind: 'pages', rows: pages, ...(broken === undefined ? {} : { broken }) }]
}

/** Without its triggers a database takes changes to what is only added to. */
const verifyGuards = async (guards: Database['guards']): Promise<Verified> => {
  const { wanted, standing } = await guards()
  const missing = wanted.find((name) => !standing.includes(name))
  return { kind: 'guards', rows: wanted.length, ...(missing === undefined ? {} : { broken: missing }) }
}
