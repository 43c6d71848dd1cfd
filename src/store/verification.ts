import type { Link } from './chain.ts'
import type { Database } from './database.ts'
import { verifyAccessLog } from './verify-access-log.ts'
import { verifyFacts } from './verify-facts.ts'
import { verifyPublications } from './verify-publications.ts'

/** One kind of record: how much of it was looked at, and the first place that is not as it was written. */
export type Verified = {
  readonly kind: 'plans' | 'runs' | 'accounts' | 'publications' | 'access-log'
  readonly rows: number
  /** The end of a chain that is one for all: kept elsewhere, it shows later whether rows were cut off. */
  readonly last?: Link
  readonly broken?: string
}

/**
 * Walks every chain and every approved version, and stops where something is broken. A chain shows what was
 * changed, taken out or moved. Rows cut off its end show only where something else counts them, as a plan's
 * row does for its facts; for the access log that is the last hash as it was noted before.
 */
export const verify = async (database: Database): Promise<readonly Verified[]> => {
  const verified: Verified[] = []
  for (const look of looks) {
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
  verifyAccessLog,
]
