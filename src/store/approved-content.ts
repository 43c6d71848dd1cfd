import type { Content } from '../plan/content.ts'
import { DamagedRecord } from '../plan/damaged-record.ts'
import { canonical } from '../plan/deeds/approving.ts'
import type { Fact } from '../plan/facts.ts'
import type { PlanId } from '../plan/ids.ts'
import { onceFor } from '../plan/plan-forms.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { digest } from './chain.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { type FactRow, type Key, openedValue, sealedPressed, streamOf } from './sealing.ts'
import { asking } from './statement.ts'
import type { Tables } from './tables.ts'

/**
 * What was approved lies once, in its approval: the fact that approved it keeps its hash, which the chain holds. Facts
 * of before shape 3 have the content within them, and keep it.
 */
export const storedBody = ({ content: _, ...rest }: Fact & { readonly kind: 'Approved' }): unknown => rest

/** What was approved, as it lies in the store and as it reads. */
export type StoredApproval = Tables['approvals']['$inferSelect']
export type Approval = Omit<StoredApproval, 'sealed'> & { readonly content: Content }

export const placeOfApproval = ({ version }: Pick<Approval, 'version'>): string => `approval ${version}`

export const sealedApproval = (
  key: Key,
  { plan, version, hash, content }: Pick<Publication, 'plan' | 'version' | 'hash' | 'content'>,
): StoredApproval => ({
  plan,
  version,
  hash,
  sealed: sealedPressed(key, placeOfApproval({ version }), content),
})

export const openedApproval = (key: Key | undefined, { sealed, ...row }: StoredApproval): Approval => ({
  ...row,
  content: openedValue<Content>(key, placeOfApproval(row), sealed),
})

/** Reads facts as they were before they were stored. */
export const contentGivenBack = ({ connection, sealing, tables: { approvals } }: Database) => {
  const find = asking((on) =>
    on
      .select()
      .from(approvals)
      .where(eq(approvals.plan, sql.placeholder('plan'))),
  )
  return async (plan: PlanId, rows: readonly FactRow[]): Promise<readonly FactRow[]> => {
    if (!rows.some(isWithout)) return rows
    const stream = streamOf(plan)
    const [found, keys] = await Promise.all([find(connection, { plan }), sealing.keysOf([stream])])
    return withContent(
      rows,
      found.map((row) => openedApproval(keys.get(stream), row)),
    )
  }
}

/** Facts with what they approved; throws DamagedRecord where that is not what they say. */
export const withContent = (rows: readonly FactRow[], approvals: readonly Approval[]): readonly FactRow[] =>
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

const isApproved = (content: Content, { hash }: Signed): boolean => digestOf(content) === hash

/** Asked of what was just opened, by each who holds it against what was signed. */
export const digestOf = onceFor((content: Content): string => digest(canonical(content)))
