import type { QualityPart } from '../../flow/quality.ts'
import type { Approval, Plan } from '../plan.ts'
import { readingHints } from '../reads/reading-hints.ts'
import { alerting, askedAbout, isCounted } from './audit.ts'
import { type Judged, looksAtPlan } from './judged.ts'

/**
 * What the live audit finds in a plan as it was approved: three lists that nothing adds up. Each check stands with its
 * version, so that what an older one found is not taken for what it finds now.
 */
export type ApprovedAudit = {
  /** Safety alerts: signed with a reason, or known by whoever signed. */
  readonly alerts: readonly string[]
  /** Of what was looked for, what is there wherever it applies, and what is not. */
  readonly there: readonly string[]
  readonly missing: readonly string[]
  /** How much was looked for, and is there, section by section. */
  readonly sections: readonly {
    readonly section: string
    readonly there: number
    readonly applicable: number
  }[]
  /** Hints about wording. */
  readonly hints: readonly string[]
}

type Check = { readonly id: string; readonly version: number }

export const nameOfCheck = ({ id, version }: Check): string => `${id}-${version}`
/** A part of a check by its place in it. */
export const nameOfPart = (
  check: Check & { readonly parts: readonly QualityPart[] },
  part: QualityPart,
): string => `${nameOfCheck(check)}-${check.parts.indexOf(part) + 1}`

/** Of what the practice signed, and of no word that somebody wrote since. */
export const auditOfApproved = (approval: Approval): ApprovedAudit | undefined => {
  const known = audited.get(approval)
  if (known || !approval.asApproved) return known
  const { asApproved: plan, at } = approval
  const { qualityChecks = [], textChecks = [] } = plan.forms
  const judged = looksAtPlan(plan, 'team', qualityChecks.filter(isCounted))
  const looked = [...Map.groupBy(judged, ({ check, part }) => nameOfPart(check, part))]
  const isThere = (each: readonly Judged[]) => each.every((one) => one.isThere)
  const audit = {
    alerts: alerting(plan, qualityChecks, at).map(nameOfCheck),
    there: looked.flatMap(([name, each]) => (isThere(each) ? [name] : [])),
    missing: looked.flatMap(([name, each]) => (isThere(each) ? [] : [name])),
    sections: [...Map.groupBy(judged, ({ spot }) => spot.section)].map(([section, each]) => ({
      section,
      there: each.filter((one) => one.isThere).length,
      applicable: each.length,
    })),
    hints: hintsIn(plan, { qualityChecks, textChecks }),
  }
  audited.set(approval, audit)
  return audit
}

const hintsIn = (plan: Plan, { qualityChecks, textChecks }: Checks): readonly string[] => [
  ...new Set(
    [...readingHints(plan, textChecks), ...askedAbout(plan, qualityChecks)].map(({ check }) =>
      nameOfCheck(check),
    ),
  ),
]
type Checks = Required<Pick<Plan['forms'], 'qualityChecks' | 'textChecks'>>

const audited = new WeakMap<Approval, ApprovedAudit>()
