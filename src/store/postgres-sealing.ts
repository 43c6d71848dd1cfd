import pg from 'pg'
import { keyGiven, type NotOpened, openDatabase } from './database.ts'
import { openPostgres } from './postgres.ts'
import { hasTable, migrate } from './postgres-migrations.ts'
import { isUnsealed } from './sealing-old-rows.ts'

export type Migrating = { readonly role?: string | undefined; readonly masterKeyFile?: string | undefined }

/**
 * Brings the tables up to date, and seals what a release of before left in clear: one at a time, so that whoever comes
 * second finds it done. How many migrations were made, or why the database could not be opened to be sealed.
 */
export const bringUpToDate = async (
  url: string,
  { role, masterKeyFile }: Migrating,
): Promise<number | NotOpened> => {
  const holder = new pg.Client(url)
  await holder.connect()
  try {
    // Without a key nothing is begun that could not be ended: the release of before can still serve.
    const given = keyGiven({ url, masterKeyFile })
    const isFromBefore = (await hasTable(holder, 'facts')) && !(await hasTable(holder, 'keys'))
    if (isFromBefore && given && !given.ok) return { ok: false, kind: given.kind, url }
    const made = await migrate(url, role)
    await holder.query(stayingOpen)
    await holder.query('SELECT pg_advisory_xact_lock($1)', [sealingLock])
    if (!(await isToBeSealed(url))) return made
    const opened = await openDatabase({ url, access: 'migrate', masterKeyFile })
    if (!opened.ok) return opened
    await opened.database.close()
    return made
  } finally {
    await holder.end()
  }
}
const sealingLock = 7_294_608
/** A lock of the session would stay with a pooler's connection when this one ends. */
const stayingOpen = 'BEGIN; SET LOCAL idle_in_transaction_session_timeout = 0'

const isToBeSealed = async (url: string): Promise<boolean> => {
  const opened = await openPostgres(url, 'read')
  if (!opened.ok) return false
  try {
    return await isUnsealed(opened.database)
  } finally {
    await opened.database.close()
  }
}
