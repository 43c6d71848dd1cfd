import { canonical } from '../plan/deeds/approving.ts'
import type { Recorded } from '../plan/facts.ts'
import type { PlanId } from '../plan/ids.ts'
import { isTurn } from '../plan/lifecycle.ts'
import type { Plan } from '../plan/plan.ts'
import type { Publication } from '../plan/reads/publication.ts'
import { sealedApproval } from './approved-content.ts'
import { findingsIn } from './approved-findings.ts'
import { digest } from './chain.ts'
import type { Connection } from './columns.ts'
import type { Database } from './database.ts'
import { eq, sql } from './drizzle.ts'
import { type NewRow, publicationRowIn } from './publication-rows.ts'
import { namingIn } from './published-names.ts'
import { comparingIn } from './published-words.ts'
import type { Key } from './sealing.ts'
import { inserting, type Query, replacing, writing } from './statement.ts'

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
  const sealedRow = publicationRowIn(database.sealing)
  const words = comparingIn(database)
  const findings = findingsIn(database)
  return (on: Connection, key: Key, ...[publication, facts, plan]: Published): readonly Query[] => {
    const row = sealedRow(key, publication)
    const kept = [keepRow(on, row), ...(facts.some(turnsCurrent) ? numbered(on, row) : [])]
    if (!facts.some(({ fact }) => fact.kind === 'Approved')) return kept
    assertHash(publication)
    return [
      ...kept,
      ...names(on, { ...publication.content, ...publication }),
      ...words(on, plan),
      ...findings(on, key, plan),
      addApproval(on, sealedApproval(key, publication)),
    ]
  }
}

type Published = readonly [publication: Publication, facts: readonly Recorded[], plan: Plan]

/** What makes a plan the current one, or ends it. */
const turnsCurrent = ({ fact }: Recorded): boolean => fact.kind === 'Approved' || isTurn(fact)

/** A hash that no read could confirm must not be stored. */
const assertHash = ({ plan, hash, content }: Publication): void => {
  if (digest(canonical(content)) !== hash)
    throw new Error(`the approved content of ${plan} does not have the SHA-256 that came with it`)
}
