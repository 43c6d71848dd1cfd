import { canonical } from '../plan/deeds/approving.ts'
import type { PlanId } from '../plan/ids.ts'
import { nameKeysRule } from '../plan/name-keys.ts'
import { upcast } from '../plan/upcast.ts'
import { allRows, pageRows } from './all-rows.ts'
import { digest } from './chain.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, isNull, ne, sql } from './drizzle.ts'
import { keptKeys } from './published-names.ts'
import { type PublicationRow, sealOf } from './publishing.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'
import type { Verified } from './verification.ts'

/** Each current row by its seal, and each version that was ever approved against the fact that approved it. */
export const verifyPublications = async (database: Database): Promise<Verified> => {
  const approvalsOf = approvalsFinder(database)
  const signedIn = signedFinder(database)
  const misnamed = misnamedIn(database)
  let rows = 0
  for await (const row of allRows(publicationsFrom(database))) {
    const approvals = await approvalsOf(row.plan)
    const signed = await signedIn(row.plan)
    const fault = faultOf(row, approvals, signed) ?? (await misnamed(row))
    if (fault !== undefined)
      return { kind: 'publications', rows, broken: `plan ${row.plan}, version ${fault}` }
    rows += approvals.length
  }
  const broken = (await approvedWithoutRow(database)) ?? (await misnumbered(database))
  return { kind: 'publications', rows, ...(broken === undefined ? {} : { broken }) }
}

type Approval = Tables['approvals']['$inferSelect']
type Signed = { readonly version: number; readonly hash: string }

/** The version that is not as it was signed. */
const faultOf = (
  row: PublicationRow,
  approvals: readonly Approval[],
  signed: readonly Signed[],
): number | undefined => {
  const bad = signed.find(({ version, hash }) => {
    const approval = approvals.find((one) => one.version === version)
    return !approval || approval.hash !== hash || digest(canonical(approval.content)) !== hash
  })
  if (bad) return bad.version
  const latest = signed.at(-1)
  const isCurrent = row.version === latest?.version && row.hash === latest.hash && sealOf(row) === row.seal
  return isCurrent && approvals.length === signed.length ? undefined : row.version
}

/** The version of a plan that would be found by another name, or not by its own; older rules are made up for at a start. */
const misnamedIn = ({ connection, tables: { publishedNames } }: Database) => {
  const find = asking((on) =>
    on
      .select()
      .from(publishedNames)
      .where(eq(publishedNames.plan, sql.placeholder('plan')))
      .orderBy(asc(publishedNames.key)),
  )
  return async ({ plan, family, born, version, namesRule }: PublicationRow): Promise<number | undefined> => {
    const kept = await find(connection, { plan })
    const wanted = keptKeys(family)
    const isAsWritten =
      kept.length === wanted.length && kept.every((one) => one.born === born && wanted.includes(one.key))
    return isAsWritten || namesRule < nameKeysRule ? undefined : version
  }
}

const publicationsFrom = ({ connection, tables: { publications } }: Database) => {
  const page = asking((on) =>
    on
      .select()
      .from(publications)
      .where(gt(publications.plan, sql.placeholder('plan')))
      .orderBy(asc(publications.plan))
      .limit(pageRows),
  )
  return (row: PublicationRow | undefined) => page(connection, { plan: row?.plan ?? '' })
}

const approvalsFinder = ({ connection, tables: { approvals } }: Database) => {
  const find = asking((on) =>
    on
      .select()
      .from(approvals)
      .where(eq(approvals.plan, sql.placeholder('plan'))),
  )
  return (plan: PlanId): PromiseLike<readonly Approval[]> => find(connection, { plan })
}

/** What the plan's facts say was approved. */
const signedFinder = ({ connection, tables: { facts } }: Database) => {
  const find = asking((on) =>
    on
      .select()
      .from(facts)
      .where(and(eq(facts.stream, sql.placeholder('stream')), eq(facts.kind, 'Approved')))
      .orderBy(asc(facts.version)),
  )
  return async (plan: PlanId): Promise<readonly Signed[]> =>
    (await find(connection, { stream: `plan:${plan}` })).flatMap((row) => {
      const fact = upcast(row)
      return fact.kind === 'Approved' ? [{ version: fact.version, hash: fact.hash }] : []
    })
}

const approvedWithoutRow = async ({ connection, tables: { facts, publications } }: Database) => {
  const [found] = await connection
    .select({ stream: facts.stream })
    .from(facts)
    .where(
      and(
        eq(facts.kind, 'Approved'),
        // By the publication's own key; compared the other way round, each fact would read all publications.
        sql`NOT EXISTS (SELECT 1 FROM ${publications} WHERE ${publications.plan} = substr(${facts.stream}, 6))`,
      ),
    )
    .limit(1)
  return found?.stream
}

/**
 * A number that nobody holds, so that another plan could become current under it, or that a plan holds without being
 * current under it. Two plans may have been current under one before that was refused: one of them holds it.
 */
const misnumbered = async ({ connection, tables: { currentNumbers, publications } }: Database) => {
  const [open] = await connection
    .select({ plan: publications.plan })
    .from(publications)
    .leftJoin(currentNumbers, eq(currentNumbers.number, publications.numberKey))
    .where(and(isNull(publications.awaySince), ne(publications.numberKey, ''), isNull(currentNumbers.plan)))
    .limit(1)
  const isItsOwn = and(
    eq(publications.plan, currentNumbers.plan),
    eq(publications.numberKey, currentNumbers.number),
    isNull(publications.awaySince),
  )
  const [stray] = await connection
    .select({ plan: currentNumbers.plan })
    .from(currentNumbers)
    .leftJoin(publications, isItsOwn)
    .where(isNull(publications.plan))
    .limit(1)
  const found = open ?? stray
  return found && `plan ${found.plan}, its NHS number`
}
