import type { Access, AccessLog } from '../plan/ports.ts'
import { beforeFirst, chained, type Link } from './chain.ts'
import type { Database } from './database.ts'
import { and, desc, eq, gte, sql } from './drizzle.ts'
import { Taken } from './failure.ts'
import { asking, inserting } from './statement.ts'
import type { Tables } from './tables.ts'

export type AccessRow = Tables['accessLog']['$inferSelect']

/** What a row's hash is taken of. */
export const accessCells = (row: Omit<AccessRow, 'previous' | 'hash'>): readonly unknown[] => [
  row.version,
  row.plan,
  row.at,
  row.account,
  row.name,
  row.jobRole,
  row.service,
  row.deed,
  row.reason,
]

/** Who read what; resolved once it is on the disk, because the page waits for it (RULE-SAF-4). */
export const accessLogIn = (database: Database): AccessLog => {
  const { connection, tables } = database
  const { accessLog } = tables
  const ofPlan = asking((on) =>
    on
      .select()
      .from(accessLog)
      .where(eq(accessLog.plan, sql.placeholder('plan')))
      .orderBy(desc(accessLog.version))
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
        ),
      )
      .orderBy(desc(accessLog.version))
      .limit(1),
  )
  return {
    record: recordingIn(database),
    ofPlan: async (plan) => (await ofPlan(connection, { plan })).map(access),
    reasonGiven: async (account, plan, since) => {
      const [found] = await given(connection, { account, plan, since })
      return found && access(found)
    },
  }
}
const rowsMax = 200

/**
 * One chain means one row after another. What arrives while a group is on its way to the disk is the next
 * group, so that the chain costs no flush of its own for each row.
 */
const recordingIn = (database: Database): AccessLog['record'] => {
  const append = appendingIn(database)
  let waiting: Waiting[] = []
  let isBusy = false
  const work = async (): Promise<void> => {
    isBusy = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      const outcome = await append(group.map(({ access }) => access)).then(
        () => undefined,
        (error: unknown) => ({ error }),
      )
      for (const { done } of group) done(outcome)
    }
    isBusy = false
  }
  return (access) =>
    new Promise((resolve, reject) => {
      waiting.push({ access, done: (outcome) => (outcome ? reject(outcome.error) : resolve()) })
      if (!isBusy) void work()
    })
}
type Waiting = {
  readonly access: Access
  readonly done: (failed: { readonly error: unknown } | undefined) => void
}

/** Another process may have been faster to the same place in the chain: then the next place is tried. */
const appendingIn = ({ connection, write, tables: { accessLog } }: Database) => {
  const insert = inserting(accessLog)
  const findLast = asking((on) =>
    on
      .select({ version: accessLog.version, hash: accessLog.hash })
      .from(accessLog)
      .orderBy(desc(accessLog.version))
      .limit(1),
  )
  return async (accesses: readonly Access[]): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const [last = beforeFirst] = await findLast(connection)
      const rows = rowsAfter(last, accesses)
      try {
        return await write((on) => rows.map((row) => insert(on, row)), 'vital')
      } catch (error) {
        if (!(error instanceof Taken) || attempt === attemptsMax) throw error
      }
    }
  }
}
const attemptsMax = 20

const rowsAfter = (last: Link, accesses: readonly Access[]): readonly AccessRow[] =>
  chained(
    last,
    accesses.map(({ plan = null, ...access }, index) => ({
      ...access,
      plan,
      version: last.version + index + 1,
    })),
    accessCells,
  )

const access = ({ version: _, previous: __, hash: ___, plan, ...row }: AccessRow): Access => ({
  ...row,
  plan: plan ?? undefined,
})
