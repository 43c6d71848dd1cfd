import { aPostgres, isPostgresHere } from './a-postgres.ts'
import { aFile, aStore } from './a-store.ts'
import type { AStore } from './bare-store.ts'

/** Where the same behaviour has to be seen. */
export const everyStore: readonly { readonly where: string; readonly open: () => Promise<AStore> }[] = [
  { where: 'in memory', open: () => aStore(':memory:') },
  { where: 'in a file', open: () => aStore(aFile()) },
  ...(isPostgresHere ? [{ where: 'in PostgreSQL', open: async () => aStore(await aPostgres()) }] : []),
]
