import { DamagedRecord } from '../plan/damaged-record.ts'
import { canonical } from '../plan/deeds/approving.ts'
import type { PlanId } from '../plan/ids.ts'
import { nameKeysRule } from '../plan/name-keys.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanForms } from '../plan/plan-forms.ts'
import { type PlanRow, planRowRule, rowOf } from '../plan/reads/plan-row.ts'
import { type Publication, publicationOf } from '../plan/reads/publication.ts'
import { type PlanKind, planStream } from '../plan/stream.ts'
import { upcast } from '../plan/upcast.ts'
import { foldStored } from '../stream.ts'
import { withContent } from './approved-content.ts'
import type { BesideFacts } from './beside-facts.ts'
import { digest } from './chain.ts'
import type { FactRow } from './facts.ts'
import { planRow } from './plan-lists.ts'
import { keptKeys } from './published-names.ts'
import { publicationRow, sealOf } from './publishing.ts'

/** What is not as the facts say, and in which record. */
export type Fault = { readonly of: 'plans' | 'publications'; readonly broken: string }

/** The first thing beside the facts of a plan that is not what they come to. */
export const faultsBeside = (forms: PlanForms) => {
  const stream = planStream(forms)
  return (id: PlanId, facts: readonly FactRow[], beside: BesideFacts): Fault | undefined => {
    if (!beside.row) return fault('plans', `plan:${id}, its row`)
    if (beside.row.version !== facts.length) return fault('plans', `plan:${id}, its last version`)
    const unsigned = notAsSigned(facts, beside)
    if (unsigned !== undefined) return fault('publications', `plan ${id}, version ${unsigned}`)
    const plan = folded(() =>
      foldStored<PlanKind>(stream, stream.initial(id), withContent(facts, beside.approvals)),
    )
    if (!plan) return fault('plans', `plan:${id}, which cannot be folded`)
    const cell = cellNotOf(plan, beside)
    if (cell !== undefined) return fault('plans', `plan:${id}, its row: ${cell}`)
    if (!isTheirCarers(plan, beside)) return fault('plans', `plan:${id}, who helps`)
    if (plan.approved && !beside.publication) return fault('publications', `plan:${id}`)
    return isPublished(plan, beside)
      ? undefined
      : fault('publications', `plan ${id}, version ${beside.publication?.version ?? 0}`)
  }
}

const fault = (of: Fault['of'], broken: string): Fault => ({ of, broken })

const folded = (fold: () => Plan): Plan | undefined => {
  try {
    return fold()
  } catch (error) {
    if (error instanceof DamagedRecord) throw error
    return undefined
  }
}

/** The approved version that is not as the facts say it was signed. */
const notAsSigned = (facts: readonly FactRow[], { approvals }: BesideFacts): number | undefined => {
  const signed = facts.flatMap((row) => {
    const fact = row.kind === 'Approved' ? upcast(row) : undefined
    return fact?.kind === 'Approved' ? [fact] : []
  })
  const bad = signed.find(({ version, hash }) => {
    const approval = approvals.find((one) => one.version === version)
    return !approval || approval.hash !== hash || digest(canonical(approval.content)) !== hash
  })
  const stray = approvals.find(({ version }) => !signed.some((one) => one.version === version))
  return bad?.version ?? stray?.version
}

/** The column of the row that says something else; what an older rule left out is made up for at a start. */
const cellNotOf = (plan: Plan, { row }: BesideFacts): string | undefined => {
  if (!row) return undefined
  const stored: Readonly<Record<string, unknown>> = planRow(row)
  const wanted: Readonly<Record<string, unknown>> = rowOf(plan)
  const columns = row.rule === planRowRule ? Object.keys(wanted) : fromTheBeginning
  return columns.find((name) => wanted[name] !== stored[name])
}
const fromTheBeginning: readonly (keyof PlanRow)[] = [
  ...(['id', 'version', 'owner', 'practice', 'status', 'changedAt', 'submittedAt', 'ownerName'] as const),
]

const isTheirCarers = ({ carers }: Plan, { carers: rows }: BesideFacts): boolean => {
  const wanted = Object.values(carers)
  return (
    rows.length === wanted.length &&
    wanted.every((carer) =>
      rows.some(
        (row) =>
          row.id === carer.id &&
          row.email === carer.email &&
          (row.account ?? undefined) === carer.account &&
          row.removed === carer.removed,
      ),
    )
  )
}

/** The row that urgent care reads, and the names under which it is found. */
const isPublished = (plan: Plan, { publication: row, names }: BesideFacts): boolean => {
  const publication = publicationOf(plan)
  if (!publication || !row) return publication === row && names.length === 0
  const { changeAsked, seal: _, ...wanted } = publicationRow(publication)
  const stored: Readonly<Record<string, unknown>> = row
  const isRow = Object.entries(wanted).every(([name, value]) => stored[name] === value)
  // A label is as it read on that day; forms may have found a better one since.
  // Rows of before 26 November 2026 name nothing that was taken out.
  const kept = changeAsked.filter(({ isGone }) => isGone !== true)
  const isAsked = isSameAsking(row.changeAsked, changeAsked) || isSameAsking(row.changeAsked, kept)
  return isRow && isAsked && sealOf(row) === row.seal && isNamed(row, names)
}

const isSameAsking = (row: Publication['changeAsked'], asked: Publication['changeAsked']): boolean =>
  row.length === asked.length &&
  asked.every(({ field, at }, index) => row[index]?.field === field && row[index].at === at)

const isNamed = (
  { family, born, namesRule }: NonNullable<BesideFacts['publication']>,
  names: BesideFacts['names'],
): boolean => {
  const wanted = keptKeys(family)
  const isAsWritten =
    names.length === wanted.length && names.every((one) => one.born === born && wanted.includes(one.key))
  return isAsWritten || namesRule < nameKeysRule
}
