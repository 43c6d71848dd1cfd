import { subjectsIn } from '../condition.ts'
import { isClinicianOnly } from '../field-rules.ts'
import type { Layout } from '../layout.ts'
import type { Rule, ShownOn } from '../rules.ts'
import type { Section } from '../section.ts'
import type { Problem } from './problem.ts'

/** The forms that rules speak of: a plan's chapters, and those around them that a rule may read or need. */
export type Ruled = { readonly sections: readonly Section[]; readonly around: readonly Section[] }

/**
 * Rules whose promise nothing would keep: one that names a field where nothing looks, shows a sentence in a place that
 * does not show it, or reads what a rule does not see.
 */
export const rulePromises = (forms: Ruled, rules: readonly Rule[], layout: Layout): readonly Problem[] =>
  rules.flatMap((rule) =>
    [...placeFaults(forms, rule, layout), ...readFaults(forms, rule)].map((fault) => ({
      ...fault,
      form: rule.id,
    })),
  )
type Fault = Omit<Problem, 'form'>

const placeFaults = (forms: Ruled, rule: Rule, layout: Layout): readonly Fault[] => {
  if (!('field' in rule)) return []
  const { field } = rule
  if (rule.does === 'review-by')
    return home(forms, field) === undefined ? [{ kind: 'rule-on-nothing', field }] : []
  if (rule.does !== 'show')
    return topOf(forms).some(({ fields }) => fields[field]) ? [] : [{ kind: 'rule-on-nothing', field }]
  return rule.on
    .filter((place) => !shows[place](forms, field, layout))
    .map((detail) => ({ kind: 'shown-nowhere', field, detail }))
}

type Shows = (forms: Ruled, field: string, layout: Layout) => boolean
const isPutToPerson: Shows = (forms, field) => {
  const rules = home(forms, field)?.fields[field]
  return rules !== undefined && !isClinicianOnly(rules)
}
const shows: Readonly<Record<ShownOn, Shows>> = {
  check: isPutToPerson,
  'hand-over': isPutToPerson,
  asked: isPutToPerson,
  agenda: (forms, field) => home(forms, field) !== undefined,
  urgent: (forms, field, layout) => home(forms, field) !== undefined && rowsIn(layout).includes(field),
}

/** People to ring are drawn without rows of their own, and a heading or a banner has no room for a sentence. */
const rowsIn = ({ parts }: Layout): readonly string[] =>
  parts
    .flatMap(({ holds }) => holds)
    .flatMap((block) =>
      block.draw === 'rows' || block.draw === 'cards' ? block.rows.map(({ field }) => field) : [],
    )

/** A rule sees what stands outside lists, and one that shows a sentence the item of its field as well. */
const readFaults = (forms: Ruled, rule: Rule): readonly Fault[] => {
  const own = rule.does === 'show' ? home(forms, rule.field) : undefined
  const seen = new Set([...topOf(forms), ...(own ? [own] : [])].flatMap(({ fields }) => Object.keys(fields)))
  return subjectsIn(rule.when).flatMap((field): readonly Fault[] => {
    if (field.startsWith('given.'))
      return varies.includes(field) ? [] : [{ kind: 'given-never-varies', field }]
    return numbers.includes(field) ||
      /^(count|against|away|reached|past|differ|new|dosed|older|words|feared|spoken)\./.test(field) ||
      /^(years|later):/.test(field) ||
      seen.has(field)
      ? []
      : [{ kind: 'rule-reads-nothing', field }]
  })
}
const numbers = [
  ...['today.age', 'born.apart', 'open.reports', 'gone.refusals', 'without.reason', 'tied.order'],
  ...[
    'agreed.otherwise',
    'labels.named',
    'reasons.silent',
    'reasons.blanket',
    'copied.reason',
    'signed.byOther',
  ],
  ...['same.person', 'open.recordings', 'since.agreement', 'danger.inPlan', 'since.capacity'],
  ...['seen.powers', 'seen.parents', 'parents.deciding', 'handed.byHelper'],
]
/** Rules are read as the team reads, whoever acts. */
const varies = ['given.pathway', 'given.age', 'given.nation', 'given.law']

const topOf = ({ sections, around }: Ruled): readonly Section[] => [...sections, ...around]

/** The chapter that asks a field, or the item of one of its lists. */
const home = ({ sections }: Ruled, field: string): Section | undefined =>
  sections.flatMap(withItems).find(({ fields }) => fields[field])

const withItems = (section: Section): readonly Section[] => [
  section,
  ...Object.values(section.fields).flatMap((field) =>
    field.control === 'list' ? withItems(field.item) : [],
  ),
]
