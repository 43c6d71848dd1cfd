import { subjectsIn } from '../../flow/condition.ts'
import { fieldsOfPart, type QualityCheck, type QualityPart } from '../../flow/quality.ts'
import type { When } from '../../flow/section.ts'
import { addressOf, type Spot } from '../../flow/spot.ts'
import { spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { onceFor, type PlanForms, sectionsOf } from '../plan-forms.ts'
import { contradictingIn, contradictionsIn } from '../reads/contradictions.ts'
import { isOnlyAsked, opposedIn } from '../reads/opposed.ts'
import { saidTo } from '../reads/reading.ts'
import { isReviewOverdue } from '../reads/review-due.ts'
import { apartBy, rulesNow } from '../reads/rules.ts'
import { askingIn, foundIn, type Judged, type Looking, looksAtPlan } from './judged.ts'

/** Something that a reader at night would miss: which check says so, and where it is mended. */
export type Finding = { readonly check: Looking; readonly part: QualityPart; readonly spot: Spot }

/** One section of the profile. It is a count of what was found, of that plan's paper, and says nothing of any risk. */
export type SectionProfile = {
  readonly section: string
  /** 2 for each check of which everything is there, 1 where some is: for whoever compares many plans. */
  readonly earned: readonly { readonly id: string; readonly version: number; readonly earned: 0 | 1 | 2 }[]
  readonly there: number
  readonly applicable: number
  readonly missing: readonly Finding[]
}

/** What is signed with a reason, or known by whoever signs, by the rule or the contradiction that asks for it. */
export type Alert = {
  readonly check: Alerting
  /** Where both stand that go against each other. */
  readonly spots: readonly Spot[]
  /** What the rules look at that found it and hold no two answers against each other: there it is mended. */
  readonly reads: readonly string[]
}

/** The checks that look whether something is there, section by section, as it stands for the plan. */
export const profileOf = (plan: Plan, checks: readonly QualityCheck[]): readonly SectionProfile[] => {
  const judged = looksAtPlan(plan, 'team', checks.filter(isCounted))
  return askingIn(plan.forms).flatMap(({ section }) => {
    const own = judged.filter((one) => one.spot.section === section.id)
    return own.length === 0 ? [] : [sectionProfile(section.id, own)]
  })
}

/** What is judged by words alone counts in no profile. */
export const isCounted = (check: QualityCheck): boolean => !('isHint' in check && check.isHint)

/** What a list of words did not find: places to ask about, and nothing that is wrong with anybody’s words. */
export const askedAbout = (plan: Plan, checks: readonly QualityCheck[]): readonly Finding[] =>
  foundIn(
    looksAtPlan(
      plan,
      'team',
      checks.filter((check) => !isCounted(check)),
    ),
  )

/** Both, wherever they are mended. */
export const missedAnywhere = (plan: Plan): readonly Finding[] =>
  foundIn(looksAtPlan(plan, 'team', plan.forms.qualityChecks ?? []))

const sectionProfile = (section: string, own: readonly Judged[]): SectionProfile => ({
  section,
  earned: [...new Set(own.map(({ check }) => check))].map((check) => ({
    ...{ id: check.id, version: check.version },
    earned: earnedOf(own.filter((one) => one.check === check)),
  })),
  there: own.filter(({ isThere }) => isThere).length,
  applicable: own.length,
  missing: foundIn(own),
})

const earnedOf = (parts: readonly Judged[]): 0 | 1 | 2 => {
  if (parts.every(({ isThere }) => isThere)) return 2
  return parts.some(({ isThere }) => isThere) ? 1 : 0
}

type Alerting = Extract<QualityCheck, { readonly rules: readonly string[] }>

/** Never by words of the plan alone that nobody is asked about: each refers to what the approval asks for, or mends. */
export const alertsOf = (plan: Plan, checks: readonly QualityCheck[], today: string): readonly Alert[] => {
  const asked = contradictionsIn(plan)
  const against = opposedIn(plan).filter((one) => !isOnlyAsked(one))
  const when = { at: 'approval', today } as const
  const known = rulesNow(plan, { ...when, named: namedBy(checks) }, 'acknowledge')
  const isOverdue = isReviewOverdue(plan, today)
  return alertingBy(checks, { apart: asked, rules: known, isOpposed: against.length > 0, isOverdue }).map(
    (check) => {
      const apart = asked.filter(({ id }) => check.contradictions.includes(id))
      const rules = known.filter((rule) => check.rules.includes(rule.id))
      return {
        check,
        spots: onceEach([
          ...apart.flatMap(({ refused, wanted }) =>
            [...refused, ...wanted].map(({ entry }) => spotOf(entry)),
          ),
          ...(check.opposed
            ? against.flatMap(({ refused, advised }) => [...refused, ...advised].map(spotOf))
            : []),
          ...rules.flatMap((rule) => (rule.apart === undefined ? [] : apartBy(plan, rule, when))),
        ]),
        reads: [
          ...new Set(
            rules.flatMap((rule) => (rule.apart === undefined ? readBy(plan.forms, rule.when) : [])),
          ),
        ],
      }
    },
  )
}

/** The fields of a condition, and the lists whose items it counts. */
const readBy = (forms: PlanForms, when: When): readonly string[] =>
  subjectsIn(when)
    .flatMap((subject) => [subject, subject.slice(subject.indexOf('.') + 1)])
    .filter((name) => sectionsOf(forms, name).length > 0)

/** Which of the checks do, for who does not ask where it stands; what a day makes of it by itself is asked when it is read. */
export const alerting = (plan: Plan, checks: readonly QualityCheck[], today: string): readonly Alerting[] =>
  alertingBy(checks, {
    apart: contradictingIn(plan),
    rules: rulesNow(plan, { at: 'approval', today, named: namedBy(checks) }, 'acknowledge'),
    isOpposed: opposedIn(plan).some((one) => !isOnlyAsked(one)),
    isOverdue: false,
  })

/** What else is asked for at a signature is no alert, and costs a look at all that was said. */
const namedBy = onceFor(
  (checks: readonly QualityCheck[]): ReadonlySet<string> =>
    new Set(checks.flatMap((check) => ('rules' in check ? check.rules : []))),
)

type Found = {
  readonly apart: Named
  readonly rules: Named
  readonly isOpposed: boolean
  readonly isOverdue: boolean
}
type Named = readonly { readonly id: string }[]

const alertingBy = (
  checks: readonly QualityCheck[],
  { apart, rules, isOpposed, isOverdue }: Found,
): readonly Alerting[] =>
  checks
    .filter((check) => 'rules' in check)
    .filter(
      (check) =>
        apart.some(({ id }) => check.contradictions.includes(id)) ||
        rules.some(({ id }) => check.rules.some((one) => one === id)) ||
        (isOpposed && check.opposed === true) ||
        (isOverdue && check.overdue !== undefined),
    )

const onceEach = (spots: readonly Spot[]): readonly Spot[] => [
  ...new Map(spots.map((spot) => [addressOf(spot), spot])).values(),
]

/** What the person could add herself, in her own answers: nothing that she left open on purpose, and never all of it. */
export const forPerson = (
  plan: Plan,
  checks: readonly QualityCheck[],
  section: string,
): readonly { readonly spot: Spot; readonly words: string }[] =>
  [
    ...toExplain(plan, checks, section),
    ...foundIn(looksAtPlan(plan, 'person', mendedIn(plan, checks, section, isForPerson)))
      .filter(({ spot }) => spot.section === section)
      .flatMap(({ spot, part: { toPerson } }) => (toPerson === undefined ? [] : [{ spot, words: toPerson }])),
  ].slice(0, forPersonMost)
const forPersonMost = 3

const isForPerson = ({ toPerson }: QualityPart): boolean => toPerson !== undefined

/** Her own answer goes against what is advised, and a word more of hers would tell when: of the advice itself nothing is said. */
const toExplain = (plan: Plan, checks: readonly QualityCheck[], section: string) => {
  const form = plan.forms.sections.find((one) => one.section.id === section)
  const asked = checks.flatMap((check) => ('rules' in check && check.toPerson ? [check.toPerson] : []))
  const own = asked.filter(
    ({ field }) => form?.section.fields[field] && saidTo(plan, 'person', field)?.kind === 'answer',
  )
  if (own.length === 0) return []
  const named = new Set(own.map(({ rule }) => rule))
  const found = rulesNow(plan, { at: 'approval', today: plan.changedAt, named }, 'acknowledge')
  return own
    .filter(({ rule }) => found.some(({ id }) => id === rule))
    .map(({ field, words }) => ({ spot: { section, at: [field] }, words }))
}

/** What is mended in other sections alone is not looked at for the page of this one. */
export const mendedIn = (
  { forms }: Plan,
  checks: readonly QualityCheck[],
  section: string,
  isMeant: (part: QualityPart) => boolean = () => true,
): readonly QualityCheck[] =>
  checks.filter(
    (check) =>
      'parts' in check &&
      check.parts.some(
        (part) =>
          isMeant(part) && fieldsOfPart(part).some((field) => sectionsOf(forms, field).includes(section)),
      ),
  )
