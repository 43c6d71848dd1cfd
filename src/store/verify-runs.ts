import type { Database } from './database.ts'
import { storedStreams } from './stored-streams.ts'
import type { Verified } from './verification.ts'

/** The chains of all training runs, and that each can be read. */
export const verifyRuns = async (database: Database): Promise<Verified> => {
  let rows = 0
  for await (const streams of storedStreams(database, 'run:%'))
    for (const { name, rows: found, key, brokenAt } of streams) {
      if (brokenAt !== undefined) return { kind: 'runs', rows, broken: `${name}, version ${brokenAt}` }
      if (!key?.secret) return { kind: 'runs', rows, broken: `${name}, which cannot be opened` }
      rows += found.length
    }
  return { kind: 'runs', rows }
}
