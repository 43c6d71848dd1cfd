import type { Database } from './database.ts'
import { storedStreams } from './stored-streams.ts'
import type { Verified } from './verification.ts'

/** The chains of all streams whose names are like the pattern. */
export const verifyStreams = async (
  database: Database,
  kind: 'runs' | 'accounts',
  pattern: string,
): Promise<Verified> => {
  let rows = 0
  for await (const streams of storedStreams(database, pattern))
    for (const { name, rows: found, brokenAt } of streams) {
      if (brokenAt !== undefined) return { kind, rows, broken: `${name}, version ${brokenAt}` }
      rows += found.length
    }
  return { kind, rows }
}
