import { type Instant, instant } from '../plan/ids.ts'
import type { Access, AccessLog } from '../plan/ports.ts'
import type { AccessRow } from './access-chains.ts'
import { recordingIn } from './access-recording.ts'
import type { Database } from './database.ts'
import { and, desc, eq, gte, lte, sql } from './drizzle.ts'
import { asking } from './statement.ts'
import { aheadMostMs } from './steady-clock.ts'

/** Who read what; resolved once it is on the disk, because the page waits for it (RULE-SAF-4). */
export const accessLogIn = (database: Database, now: () => Instant): AccessLog => {
  const { connection, tables } = database
  const { accessLog } = tables
  const newestFirst = [desc(accessLog.at), desc(accessLog.version)]
  const ofPlan = asking((on) =>
    on
      .select()
      .from(accessLog)
      .where(eq(accessLog.plan, sql.placeholder('plan')))
      .orderBy(...newestFirst)
      .limit(rowsMax),
  )
  const given = asking((on) =>
    on
      .select()
      .from(accessLog)
      .where(
        and(
          eq(accessLog.account, sql.placeholder('account')),
          eq(accessLog.plan, sql.placeholder('plan')),
          eq(accessLog.deed, 'reason-given'),
          gte(accessLog.at, sql.placeholder('since')),
          lte(accessLog.at, sql.placeholder('until')),
        ),
      )
      .orderBy(...newestFirst)
      .limit(1),
  )
  return {
    record: recordingIn(database, now),
    ofPlan: async (plan) => (await ofPlan(connection, { plan })).map(access),
    reasonGiven: async (account, plan, since) => {
      const [found] = await given(connection, { account, plan, since, until: later(now(), aheadMostMs) })
      return found && access(found)
    },
  }
}
const rowsMax = 200

const later = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms).toISOString())

const access = ({ chain: _, version: __, previous: ___, hash: ____, plan, ...row }: AccessRow): Access => ({
  ...row,
  plan: plan ?? undefined,
})
