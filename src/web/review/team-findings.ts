import type { TeamFinding } from '#views/review/all-plans.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { nameOfCheck, nameOfPart } from '../../plan/quality/of-approved.ts'
import { isOverdue } from '../../plan/reads/review-due.ts'
import type { Service } from '../frame/service.ts'

type Checks = { readonly forms: Pick<Service['forms'], 'qualityChecks' | 'textChecks'> }

/** What the live audit may find, by the name that it has in an address: `alert-C8-1`, `profile-D3-1-2`, `hint-G2-1`. */
export const findingNamed = (checks: Checks, name: string | null | undefined): TeamFinding | undefined =>
  findingsOf(checks).find((one) => one.name === name)

/** Everything that may be found, each under the one of the three lists that it belongs to; of the profile, each thing by itself. */
export const findingsOf = ({ forms: { qualityChecks, textChecks } }: Checks): readonly TeamFinding[] => [
  ...qualityChecks.flatMap((check): readonly TeamFinding[] => {
    const { id, version, source, words } = check
    const shared = { id, version, source, ...words }
    if (!('parts' in check)) {
      const due = check.overdue ? ({ isOfReview: true } as const) : {}
      return [named('alert', nameOfCheck(check), { ...shared, ...due, found: check.found })]
    }
    const [first] = check.parts
    if (check.isHint && first) return [named('hint', nameOfCheck(check), { ...shared, found: first.found })]
    return check.parts.map((part) =>
      named('profile', nameOfPart(check, part), { ...shared, found: part.found }),
    )
  }),
  ...textChecks.map(({ id, version, source, words }) =>
    named('hint', nameOfCheck({ id, version }), { id, version, source, ...words }),
  ),
]

const named = (
  of: TeamFinding['of'],
  key: string,
  rest: Omit<TeamFinding, 'name' | 'of' | 'key'>,
): TeamFinding => ({ ...rest, of, key, name: `${of}-${key}` })

/** In what stands approved of it, and urgent care reads now; whether its review is overdue is told by the day of reading. */
export const isFoundIn = (
  { audit, isLive, reviewOn, reviewAfter }: FoundRow,
  { of, key, isOfReview }: Pick<TeamFinding, 'of' | 'key' | 'isOfReview'>,
  now: string,
): boolean => {
  if (!isLive || !audit) return false
  if (of === 'alert')
    return audit.alerts.includes(key) || (isOfReview === true && isOverdue({ reviewOn, reviewAfter }, now))
  return (of === 'hint' ? audit.hints : audit.missing).includes(key)
}
type FoundRow = Pick<PracticePlan, 'audit' | 'isLive' | 'reviewOn' | 'reviewAfter'>
