import type { Content } from '../plan/content.ts'
import { DamagedRecord } from '../plan/damaged-record.ts'
import { canonical } from '../plan/deeds/approving.ts'
import type { Fact } from '../plan/facts.ts'
import type { PlanId } from '../plan/ids.ts'
import { digest } from './chain.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import type { FactRow } from './facts.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'

/**
 * What was approved lies once, in its approval: the fact that approved it keeps its hash, which the chain holds. Facts
 * of before shape 3 have the content within them, and keep it.
 */
export const storedBody = ({ content: _, ...rest }: Fact & { readonly kind: 'Approved' }): unknown => rest

/** Reads facts as they were before they were stored. */
export const contentGivenBack = ({ connection, tables: { approvals } }: Database) => {
  const find = asking((on) =>
    on
      .select()
      .from(approvals)
      .where(eq(approvals.plan, sql.placeholder('plan'))),
  )
  return async (plan: PlanId, rows: readonly FactRow[]): Promise<readonly FactRow[]> =>
    rows.some(isWithout) ? withContent(rows, await find(connection, { plan })) : rows
}

/** Facts with what they approved; throws DamagedRecord where that is not what they say. */
export const withContent = (
  rows: readonly FactRow[],
  approvals: readonly Tables['approvals']['$inferSelect'][],
): readonly FactRow[] =>
  rows.map((row) => {
    if (!isWithout(row)) return row
    const content = approvals.find(({ version }) => version === row.body.version)?.content
    if (!content || !isApproved(content, row.body))
      throw new DamagedRecord(`what ${row.stream} says was approved at version ${row.version}`)
    return { ...row, body: { ...row.body, content } }
  })

type Signed = { readonly version: number; readonly hash: string }

const isWithout = (row: FactRow): row is FactRow & { readonly body: Signed } =>
  row.kind === 'Approved' && row.shape >= 3

const isApproved = (content: Content, { hash }: Signed): boolean => digest(canonical(content)) === hash
