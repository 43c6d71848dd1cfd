import type { SQL } from 'drizzle-orm'
import type { Access, AccessLog } from '../plan/access-log.ts'
import { type Instant, instant, type PracticeId } from '../plan/ids.ts'
import type { AccessRow } from './access-chains.ts'
import { recordingIn } from './access-recording.ts'
import type { Database } from './database.ts'
import {
  and,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  sql,
} from './drizzle.ts'
import { asking } from './statement.ts'
import { aheadMostMs } from './steady-clock.ts'

/** Who read what; resolved once it is on the disk, because the page waits for it (RULE-SAF-4). */
export const accessLogIn = (database: Database, now: () => Instant): AccessLog => {
  const { connection, tables } = database
  const { accessLog } = tables
  const newestFirst = [desc(accessLog.at), desc(accessLog.version)]
  const rank = (of: SQL) =>
    sql<number>`row_number() over (partition by ${of} order by ${accessLog.at} desc, ${accessLog.version} desc)`
  const ofPlan = asking((on) => {
    const { chain, version, account, deed } = accessLog
    const ofDeed = rank(sql`${deed}`).as('of_deed')
    const ofReader = rank(sql`${account}, ${deed}`).as('of_reader')
    const ranked = on
      .select({ chain, version, ofDeed, ofReader })
      .from(accessLog)
      .where(eq(accessLog.plan, sql.placeholder('plan')))
      .as('ranked')
    return on
      .select(getTableColumns(accessLog))
      .from(accessLog)
      .innerJoin(ranked, and(eq(chain, ranked.chain), eq(version, ranked.version)))
      .where(or(lte(ranked.ofDeed, ofDeedMax), lte(ranked.ofReader, ofReaderMax)))
      .orderBy(...newestFirst)
  })
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
    ofPlan: async (plan) => (await ofPlan(connection, { plan })).flatMap(access),
    ofPractice: ofPracticeIn(database),
    ofPractices: ofPracticesIn(database),
    reasonGiven: async (account, plan, since) => {
      const [found] = await given(connection, { account, plan, since, until: later(now(), aheadMostMs) })
      return found && access(found)[0]
    },
  }
}
/** Of the plans that are this practice's now, whoever read them; and searches of its own people. What is left out takes no place of the limit. */
const ofPracticeIn = ({ connection, tables }: Database): AccessLog['ofPractice'] => {
  const { accessLog, carers, plans } = tables
  const asker = sql.placeholder('asker')
  const near = (on: Database['connection']) =>
    on.select({ plan: carers.plan }).from(carers).where(eq(carers.account, asker))
  const ofPractice = asking((on) =>
    on
      .select(getTableColumns(accessLog))
      .from(accessLog)
      .leftJoin(plans, eq(plans.id, accessLog.plan))
      .where(
        and(
          or(
            and(
              eq(plans.practice, sql.placeholder('practice')),
              ne(plans.status, 'withdrawn'),
              or(isNull(plans.owner), ne(plans.owner, asker)),
              notInArray(plans.id, near(on)),
            ),
            and(isNull(accessLog.plan), eq(accessLog.service, sql.placeholder('service'))),
          ),
          ne(accessLog.deed, 'card-made'),
          or(sql`${sql.placeholder('by')} = ''`, eq(accessLog.account, sql.placeholder('by'))),
          gte(accessLog.at, sql.placeholder('from')),
          lte(accessLog.at, sql.placeholder('until')),
          or(
            lt(accessLog.at, sql.placeholder('until')),
            lt(accessLog.version, sql.placeholder('version')),
            and(
              eq(accessLog.version, sql.placeholder('version')),
              lt(accessLog.chain, sql.placeholder('chain')),
            ),
          ),
        ),
      )
      .orderBy(desc(accessLog.at), desc(accessLog.version), desc(accessLog.chain))
      .limit(sql.placeholder('most')),
  )
  return async (practice, { until, most, by = '', ...days }) => {
    const { at, version, chain } = typeof until === 'string' ? { ...afterAll, at: until } : until
    const values = { practice, by, ...days, until: at, version, chain, most: most + 1 }
    const found = await ofPractice(connection, values)
    const shown = found.slice(0, most)
    const last = found.length > most ? shown.at(-1) : undefined
    return {
      accesses: shown.flatMap(access),
      last: last && { at: last.at, version: last.version, chain: last.chain },
    }
  }
}
/** What somebody covers differs from one to the next, so that nothing is made ready for it. */
const ofPracticesIn =
  ({ connection, tables }: Database): AccessLog['ofPractices'] =>
  async (covers, { from, until, asker, most }) => {
    const { accessLog, carers, plans, practices } = tables
    const near = (on: Database['connection']) =>
      on.select({ plan: carers.plan }).from(carers).where(eq(carers.account, asker))
    const names = (on: Database['connection'], of: readonly PracticeId[]) =>
      on
        .select({ name: practices.name })
        .from(practices)
        .where(inArray(practices.id, [...of]))
    const found = await asking((on) =>
      on
        .select({ row: getTableColumns(accessLog), practice: plans.practice })
        .from(accessLog)
        .leftJoin(plans, eq(plans.id, accessLog.plan))
        .where(
          and(
            or(
              and(
                covers === 'all' ? isNotNull(plans.practice) : inArray(plans.practice, [...covers]),
                or(isNull(plans.owner), ne(plans.owner, asker)),
                notInArray(plans.id, near(on)),
              ),
              and(
                isNull(accessLog.plan),
                covers === 'all'
                  ? undefined
                  : or(eq(accessLog.account, asker), inArray(accessLog.service, names(on, covers))),
              ),
            ),
            ne(accessLog.deed, 'card-made'),
            gte(accessLog.at, from),
            lte(accessLog.at, until),
          ),
        )
        .orderBy(desc(accessLog.at), desc(accessLog.version), desc(accessLog.chain))
        .limit(most + 1),
    )(connection, {})
    return {
      accesses: found
        .slice(0, most)
        .flatMap(({ row, practice }) =>
          access(row).map((one) => ({ ...one, practice: practice ?? undefined })),
        ),
      isCut: found.length > most,
    }
  }

/** No row of one moment comes before it, newest first. */
const afterAll = { version: 2 ** 31 - 1, chain: '' }

/** Counted apart, so that nobody pushes out of sight what they looked at, or who else did, by opening a plan again and again. */
const [ofDeedMax, ofReaderMax] = [200, 20]

const later = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms).toISOString())

/** Nobody read it where a card was made. */
const access = (row: AccessRow): readonly Access[] => {
  const { chain: _, version: __, previous: ___, hash: ____, plan, deed, ...read } = row
  return deed === 'card-made' ? [] : [{ ...read, deed, plan: plan ?? undefined }]
}
