import { dutyKey } from '../plan/access.ts'
import { DamagedRecord } from '../plan/damaged-record.ts'
import { type AccountId, accountId } from '../plan/ids.ts'
import { type Member, type MemberFact, memberAfter } from '../plan/member.ts'
import { allRows, pageRows } from './all-rows.ts'
import type { Database } from './database.ts'
import { asc, gt, inArray, sql } from './drizzle.ts'
import { type Found, foundTwice } from './found-twice.ts'
import { memberOf } from './members.ts'
import { openedFacts } from './sealing.ts'
import { asking } from './statement.ts'
import { type StoredStream, storedStream, storedStreams } from './stored-streams.ts'
import type { Tables } from './tables.ts'
import type { Verified } from './verification.ts'

/**
 * What happened to each account: its chain, and that its duties and its end are what came of it. With what duty an account
 * began stands in no fact: one that no fact speaks of may be its, a second one may not.
 */
export const verifyAccounts = async (database: Database): Promise<Verified> => {
  let rows = 0
  const streamNow = storedStream(database)
  for await (const streams of storedStreams(database, 'account:%')) {
    const members = await membersOf(database, streams)
    for (const stream of streams) {
      const broken = await foundTwice(lookAt(stream, members.get(stream.name)), async () => {
        const now = (await streamNow(stream.name)) ?? stream
        return lookAt(now, (await membersOf(database, [now])).get(now.name))
      })
      if (broken !== undefined) return { kind: 'accounts', rows, broken: `${stream.name}, ${broken}` }
      rows += stream.rows.length
    }
  }
  const unread = await firstUnread(database)
  return {
    kind: 'accounts',
    rows,
    ...(unread === undefined ? {} : { broken: `account:${unread}, its duties` }),
  }
}

/** One of whom no fact speaks may have lost what its row says. */
const firstUnread = async ({
  connection,
  tables: { accounts },
}: Database): Promise<AccountId | undefined> => {
  const page = asking((on) =>
    on
      .select()
      .from(accounts)
      .where(gt(accounts.id, sql.placeholder('after')))
      .orderBy(asc(accounts.id))
      .limit(pageRows),
  )
  const pageAfter = (last: Tables['accounts']['$inferSelect'] | undefined) =>
    page(connection, { after: last?.id ?? '' })
  for await (const row of allRows(pageAfter)) if (memberOf(row).isDamaged) return row.id
  return undefined
}

const membersOf = async (
  { connection, tables: { accounts } }: Database,
  streams: readonly StoredStream[],
): Promise<ReadonlyMap<string, Member>> => {
  const ids = streams.map(({ name }) => accountId(name.slice('account:'.length)))
  const found = await connection.select().from(accounts).where(inArray(accounts.id, ids))
  return new Map(found.map((row) => [`account:${row.id}`, memberOf(row)]))
}

const lookAt = (stream: StoredStream, member: Member | undefined): Found<string> => ({
  fault: faultOf(stream, member),
  state: `${stream.rows.length} ${JSON.stringify(member)}`,
})

/** What has happened, happening once more to what came of it, changes nothing. */
const faultOf = ({ rows, key, brokenAt }: StoredStream, member: Member | undefined): string | undefined => {
  if (brokenAt !== undefined) return `version ${brokenAt}`
  if (!member) return 'its row'
  if (member.isDamaged) return 'its duties'
  const facts = factsOf({ rows, key })
  if (!facts) return 'which cannot be opened'
  const after = facts.reduce((one, { at, fact }) => memberAfter(one, fact, at), member)
  if (after.endedAt !== member.endedAt) return 'its end'
  const known = new Set(facts.flatMap(({ fact }) => keyIn(fact)))
  const unknown = member.duties.filter((one) => !known.has(dutyKey(one)))
  return unknown.length > 1 || dutiesOf(after) !== dutiesOf(member) ? 'its duties' : undefined
}

const factsOf = ({ rows, key }: Pick<StoredStream, 'rows' | 'key'>) => {
  try {
    return openedFacts(key, rows).flatMap(({ at, body }) => (isFact(body) ? [{ at, fact: body }] : []))
  } catch (error) {
    if (!(error instanceof DamagedRecord)) throw error
    return undefined
  }
}

const kinds: readonly unknown[] = [
  ...([
    'Named',
    'DutyGiven',
    'DutyEnded',
    'Ended',
    'Reopened',
  ] as const satisfies readonly MemberFact['kind'][]),
]
const isFact = (body: unknown): body is MemberFact =>
  typeof body === 'object' && body !== null && 'kind' in body && kinds.includes(body.kind)

const keyIn = (fact: MemberFact): readonly string[] =>
  fact.kind === 'DutyGiven' ? [dutyKey(fact.duty)] : fact.kind === 'DutyEnded' ? [fact.duty] : []

const dutiesOf = ({ duties }: Member): string => JSON.stringify(duties.map(withSortedKeys).toSorted())

const withSortedKeys = (duty: object): string =>
  JSON.stringify(Object.entries(duty).toSorted(([one], [other]) => (one < other ? -1 : 1)))
