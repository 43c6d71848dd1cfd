import { subjectsIn } from '../../flow/condition.ts'
import type { Mark } from '../../flow/mark.ts'
import { withItems } from '../../flow/path.ts'
import type { Rule } from '../../flow/rules.ts'
import type { Spot } from '../../flow/spot.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked, type PlanForms, sectionsOf } from '../plan-forms.ts'
import { withoutReasonAt } from './no-reason.ts'
import { formsOf, pathIn } from './reading.ts'
import { placed } from './rules.ts'

/** The questions that a rule is about, as the plan asks them: where what it forbids is put right. */
export const askedByRule = (plan: Plan, { when }: Pick<Rule, 'when'>): readonly Spot[] => {
  const subjects = subjectsIn(when)
  if (subjects.includes('without.reason')) return withoutReasonAt(plan)
  const about = subjects.flatMap((subject) => fieldsBehind(plan.forms, subject))
  // Whom a plan is for is the last to be doubted: it is named where nothing else is.
  const fields = about.length > 0 ? about : subjects.flatMap((subject) => givenBy(plan.forms, subject))
  return [...new Set(fields)].flatMap((field) => {
    const asked = askedAt(plan, field)
    return asked.length > 0 ? asked : placed(plan, field)
  })
}

/** Papers that give a power to decide are recorded of a helper, on a page of their own. */
export const isOfPapers = ({ when }: Pick<Rule, 'when'>): boolean =>
  subjectsIn(when).some((subject) => ofPapers.has(subject))
const ofPapers: ReadonlySet<string> = new Set(['seen.powers', 'seen.parents', 'parents.deciding'])

/** What a figure is taken of is named behind its kind, as in `past.crisis.reviewOn` or `later:doc.date:doc.type:adrt:lpa`. */
const fieldsBehind = (forms: PlanForms, subject: string): readonly string[] => {
  if (subject === 'born.apart') return bornIn(forms)
  if (subject === 'reasons.silent' || subject === 'labels.named') return forms.reasonLabels?.fields ?? []
  if (subject === 'reasons.blanket') return Object.keys(forms.blanketReason?.fields ?? {})
  const named = [subject, subject.slice(subject.indexOf('.') + 1), ...subject.split(':')]
  return named.filter((name) => isField(forms, name))
}

/** On its own or in the items of a list. */
const isField = (forms: PlanForms, name: string): boolean =>
  sectionsOf(forms, name).length > 0 || name in forms.submission.section.fields

/** In each item that is asked for it. */
const askedAt = (plan: Plan, field: string): readonly Spot[] =>
  formsOf(plan).flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path: { steps } }) =>
      steps.some(({ asked }) => asked.includes(field)) ? [{ section: section.id, at: [...at, field] }] : [],
    ),
  )

const givenBy = (forms: PlanForms, subject: string): readonly string[] => {
  if (subject === 'today.age') return bornIn(forms)
  return subject === 'given.pathway' ? marked(forms, 'pathways') : []
}

const bornIn = (forms: PlanForms): readonly string[] => [
  ...marked(forms, 'birth-date'),
  ...marked(forms, 'birth-year'),
]

const marked = (forms: PlanForms, mark: Mark): readonly string[] => {
  const field = fieldMarked(forms, mark)
  return field === undefined ? [] : [field]
}
