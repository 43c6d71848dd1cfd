import type { Database } from './database.ts'
import { count } from './drizzle.ts'
import { ofMaster } from './keys.ts'
import type { Verified } from './verification.ts'

/** The key by which the right master key is known has to stand there: any other proves it too, until that is erased. */
export const verifyKeys = async ({ connection, sealing, tables: { keys } }: Database): Promise<Verified> => {
  const [found] = await connection.select({ rows: count() }).from(keys)
  const proof = (await sealing.keysOf([ofMaster])).get(ofMaster)
  return { kind: 'keys', rows: found?.rows ?? 0, ...(proof?.secret ? {} : { broken: ofMaster }) }
}
