import { DamagedRecord } from '../plan/damaged-record.ts'
import type { AccountId } from '../plan/ids.ts'
import { type Member, type MemberFact, memberAfter, workEndedBy } from '../plan/member.ts'
import type { Accounts } from '../plan/ports.ts'
import { dutiesOf, emailKey } from './accounts.ts'
import { allRows, pageRows } from './all-rows.ts'
import { linkedFacts } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Damage } from './damage.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, isNull, ne, or, sql } from './drizzle.ts'
import { factsIn } from './facts.ts'
import { ifTaken, onceMore } from './failure.ts'
import { postingIn, type Queueing } from './outbox.ts'
import { asking, type Query, replacing, writing } from './statement.ts'
import type { Tables } from './tables.ts'

type Members = Pick<Accounts, 'member' | 'memberByEmail' | 'members' | 'change'>

/** Accounts with their duties. What happens to one is a stream of facts of its own, and its row what came of them. */
export const membersIn = (
  database: Database,
  { now, mailQueued }: Omit<Queueing, 'before'>,
  damage: Damage,
): Members => {
  const { connection, write, tables } = database
  const { accounts } = tables
  const facts = factsIn(database)
  const keep = replacing(accounts, accounts.id)
  const post = postingIn(database, now)
  const closing = closingIn(database)
  const { find, findByEmail, all } = findingIn(database)
  const told = (row: AccountRow): Member => {
    damage.unless({ account: row.id, what: 'its duties' }, () => assertWhole(memberOf(row)))
    return memberOf(row)
  }
  const changed: Members['change'] = async (id, change) => {
    const [before] = await find(connection, { id })
    const start = before ? memberOf(before) : change.begins
    if (!start) return undefined
    assertWhole(start)
    const at = now()
    const after = change.facts.reduce((one, fact) => memberAfter(one, fact, at), start)
    const stream = `account:${id}`
    const last = await facts.lastOf(stream)
    const by = { ...change.by, role: 'administrator' }
    const rows = linkedFacts(
      await database.sealing.keyOf(stream),
      last,
      change.facts.map((fact, index) => ({
        ...{ stream, version: last.version + index + 1, at, by, kind: fact.kind, shape: 1, body: fact },
      })),
    )
    await write((on) => [
      ...rows.map((row) => facts.insert(on, row)),
      keep(on, rowOf(after)),
      ...change.facts.flatMap((fact) => closing(on, id, fact)),
      ...(change.mail ? [post(on, change.mail)] : []),
    ])
    if (change.mail) mailQueued()
    return after
  }
  return {
    member: async (id) => (await find(connection, { id })).map(told)[0],
    memberByEmail: async (email) => (await findByEmail(connection, { email: emailKey(email) })).map(told)[0],
    members: async () => {
      const pageAfter = (last: AccountRow | undefined) => all(connection, { after: last?.id ?? '' })
      return (await Array.fromAsync(allRows(pageAfter))).map(told).toSorted(byName)
    },
    change: async (id, change) => {
      const written = onceMore(() => changed(id, change))
      return await (change.begins ? written.catch(ifTaken(undefined)) : written)
    },
  }
}

/** What a fact takes away ends the sessions at work in the same write: all of them, or those of the duty that ends. */
const closingIn = ({ tables: { sessions } }: Database) => {
  const ofAccount = eq(sessions.account, sql.placeholder('account'))
  const isAtWork = or(isNull(sessions.duty), ne(sessions.duty, ''))
  const closeWork = writing<{ account: AccountId }>((on) =>
    on.delete(sessions).where(and(ofAccount, isAtWork)),
  )
  // On which duty a session of before was, nobody knows.
  const closeDuty = writing<{ account: AccountId; duty: string }>((on) =>
    on
      .delete(sessions)
      .where(and(ofAccount, or(isNull(sessions.duty), eq(sessions.duty, sql.placeholder('duty'))))),
  )
  return (on: Connection, account: AccountId, fact: MemberFact): readonly Query[] => {
    const ended = workEndedBy(fact)
    if (ended === 'none') return []
    return [ended === 'all' ? closeWork(on, { account }) : closeDuty(on, { account, ...ended })]
  }
}

/** What cannot be read is not written over. */
const assertWhole = ({ id, isDamaged }: Member): void => {
  if (isDamaged) throw new DamagedRecord(`the duties of account ${id}`)
}

const findingIn = ({ tables: { accounts } }: Database) => ({
  find: asking((on) =>
    on
      .select()
      .from(accounts)
      .where(eq(accounts.id, sql.placeholder('id'))),
  ),
  findByEmail: asking((on) =>
    on
      .select()
      .from(accounts)
      .where(eq(accounts.email, sql.placeholder('email'))),
  ),
  all: asking((on) =>
    on
      .select()
      .from(accounts)
      .where(and(ne(accounts.dutyKind, 'none'), gt(accounts.id, sql.placeholder('after'))))
      .orderBy(asc(accounts.id))
      .limit(pageRows),
  ),
})

const byName = (one: Member, other: Member): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0

type AccountRow = Tables['accounts']['$inferSelect']

export const memberOf = (row: AccountRow): Member => {
  const { id, email, name, endedAt } = row
  const duties = dutiesOf(row)
  return {
    ...{ id, email, name, duties: duties ?? [], endedAt: endedAt ?? undefined },
    ...(duties ? {} : { isDamaged: true }),
  }
}

const rowOf = ({ duties, endedAt, isDamaged: _, ...rest }: Member): AccountRow => {
  const duty = duties[0] ?? ({ kind: 'none' } as const)
  return { ...rest, dutyKind: duty.kind, duty, duties, endedAt: endedAt ?? null }
}
