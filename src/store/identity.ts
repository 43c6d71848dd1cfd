import type { Instant } from '../plan/ids.ts'
import type { Database } from './database.ts'
import { ifTaken } from './failure.ts'
import { asking, inserting } from './statement.ts'
import type { DatabaseKind } from './tables.ts'

/** What a database is, or `both` where it holds made-up people beside others and nothing says which it is. */
export type Identity = DatabaseKind | 'both' | 'unknown'

/**
 * The mark of a database; where it bears none yet, what it holds: only made-up addresses, or none of them.
 * `unknown` where nobody is in it.
 */
export const identityIn = async (database: Database, isMadeUp: IsMadeUp): Promise<Identity> =>
  (await markIn(database)) ?? (await heldBy(database, isMadeUp))
export type IsMadeUp = (email: string) => boolean

type Claim = { readonly kind: DatabaseKind; readonly isMadeUp: IsMadeUp; readonly now: () => Instant }

/**
 * Marks a database as what a server takes it for, at its first start on it, and says what it is. What it holds
 * counts for more than what it is taken for; one that holds both is not marked.
 */
export const claim = async (
  database: Database,
  { kind, isMadeUp, now }: Claim,
): Promise<DatabaseKind | 'both'> => {
  const mark = await markIn(database)
  if (mark !== undefined) return mark
  const known = await heldBy(database, isMadeUp)
  if (known === 'both') return known
  const marked = known === 'unknown' ? kind : known
  const row = { only: onlyRow, kind: marked, since: now() }
  const insert = inserting(database.tables.identity)
  const written = await database
    .write((on) => [insert(on, row)], 'vital')
    .then(() => marked, ifTaken(undefined))
  return written ?? (await markIn(database)) ?? marked
}
const onlyRow = 'this database'

const markIn = async ({ connection, tables: { identity } }: Database): Promise<DatabaseKind | undefined> =>
  (await asking((on) => on.select({ kind: identity.kind }).from(identity))(connection))[0]?.kind

/** Whether its accounts are made up; asked once in a database's life. */
const heldBy = async (
  { connection, tables: { accounts } }: Database,
  isMadeUp: IsMadeUp,
): Promise<Identity> => {
  const addresses = await asking((on) => on.select({ email: accounts.email }).from(accounts))(connection)
  const madeUp = addresses.filter(({ email }) => isMadeUp(email)).length
  if (addresses.length === 0) return 'unknown'
  if (madeUp === 0) return 'real'
  return madeUp === addresses.length ? 'demonstration' : 'both'
}
