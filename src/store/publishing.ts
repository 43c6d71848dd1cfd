import { canonical } from '../plan/deeds/approving.ts'
import type { Recorded } from '../plan/facts.ts'
import type { PlanId } from '../plan/ids.ts'
import { isTurn } from '../plan/lifecycle.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { digest } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { namingIn } from './published-names.ts'
import { inserting, type Query, replacing, writing } from './statement.ts'
import type { Tables } from './tables.ts'

export type PublicationRow = Tables['publications']['$inferSelect']
/** Its names are written beside it. */
type NewRow = Omit<PublicationRow, 'namesRule'>

/** Writes what urgent care reads: the current row with every change, the content once with its approval (RULE-02). */
export const publishingIn = (database: Database) => {
  const { publications, approvals, currentNumbers } = database.tables
  const names = namingIn(database)
  const takeNumber = inserting(currentNumbers)
  const leaveNumbers = writing<{ readonly plan: PlanId }>((on) =>
    on.delete(currentNumbers).where(eq(currentNumbers.plan, sql.placeholder('plan'))),
  )
  const numbered = (on: Connection, { plan, numberKey, awaySince }: NewRow): readonly Query[] => [
    leaveNumbers(on, { plan }),
    ...(numberKey && awaySince === null ? [takeNumber(on, { number: numberKey, plan })] : []),
  ]
  const keepRow = replacing(publications, publications.plan)
  const addApproval = inserting(approvals)
  return (on: Connection, publication: Publication, facts: readonly Recorded[]): readonly Query[] => {
    const row = publicationRow(publication)
    const kept = [keepRow(on, row), ...(facts.some(turnsCurrent) ? numbered(on, row) : [])]
    if (!facts.some(({ fact }) => fact.kind === 'Approved')) return kept
    assertHash(publication)
    return [...kept, ...names(on, publication), addApproval(on, publication)]
  }
}

/** What makes a plan the current one, or ends it. */
const turnsCurrent = ({ fact }: Recorded): boolean => fact.kind === 'Approved' || isTurn(fact)

/** A hash that no read could confirm must not be stored. */
const assertHash = ({ plan, hash, content }: Publication): void => {
  if (digest(canonical(content)) !== hash)
    throw new Error(`the approved content of ${plan} does not have the SHA-256 that came with it`)
}

/** What urgent care reads, as a row. */
export const publicationRow = (publication: Publication): NewRow => {
  const { content: _, away, nhsNumber = null, ...rest } = publication
  const row = {
    ...rest,
    awaySince: away?.at ?? null,
    awayAs: away === undefined || away.as === 'withdrawn' ? null : away.as,
    nhsNumber,
    numberKey: nhsNumber && numberKey(nhsNumber),
  }
  return { ...row, seal: sealOf(row) }
}

/** A hash of everything in the row, its content's hash included. */
export const sealOf = (row: Omit<NewRow, 'seal'>): string =>
  digest(
    JSON.stringify([
      row.plan,
      row.version,
      row.hash,
      row.family,
      row.given,
      row.born,
      row.nhsNumber,
      spacedAlike(row.family),
      row.numberKey,
      row.approvedAt,
      row.awaySince,
      row.changeAsked,
      // Rows of before this column were sealed without it.
      ...(row.awayAs === null ? [] : [row.awayAs]),
    ]),
  )

/** As the name was once compared, and stands in every seal. */
const spacedAlike = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

export const numberKey = (nhsNumber: string): string => nhsNumber.replace(/\D/g, '')
