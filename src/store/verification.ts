import type { Root } from '../plan/ports.ts'
import type { Link } from './chain.ts'
import type { Database } from './database.ts'
import { verifyAccessLog } from './verify-access-log.ts'
import { verifyFacts } from './verify-facts.ts'
import { verifyPublications } from './verify-publications.ts'

/** One kind of record: how much of it was looked at, and the first place that is not as it was written. */
export type Verified = {
  readonly kind: 'plans' | 'runs' | 'accounts' | 'publications' | 'access-log'
  readonly rows: number
  /** The last daily root of the access log. */
  readonly last?: Link
  readonly broken?: string
}

/**
 * Walks every chain and every approved version, and stops where something is broken. A chain shows what was
 * changed, taken out or moved. Rows cut off its end show only where something else counts them, as a plan's
 * row does for its facts, and a daily root for the access log.
 * @param noted roots as they were noted elsewhere
 */
export const verify = async (
  database: Database,
  noted: readonly Root[] = [],
): Promise<readonly Verified[]> => {
  const verified: Verified[] = []
  for (const look of [...looks, () => verifyAccessLog(database, noted)]) {
    const found = await look(database)
    verified.push(found)
    if (found.broken !== undefined) return verified
  }
  return verified
}

const looks: readonly ((database: Database) => Promise<Verified>)[] = [
  (database) => verifyFacts(database, 'plans', 'plan:%'),
  (database) => verifyFacts(database, 'runs', 'run:%'),
  (database) => verifyFacts(database, 'accounts', 'account:%'),
  verifyPublications,
]
