import type { AgendaLine } from '#views/review/agenda.ts'
import type { RuleLine } from '#views/review/rule-lines.ts'
import type { Rule } from '../../flow/rules.ts'
import type { Spot } from '../../flow/spot.ts'
import { may } from '../../plan/access.ts'
import type { Plan } from '../../plan/plan.ts'
import { askedByRule, isOfPapers } from '../../plan/reads/asked-by-rule.ts'
import type { Found } from '../frame/doors.ts'
import { labelAt, placeOf } from './agenda-lines.ts'

/** What a rule says, with the way to each question where it can be put right. */
export const ruleLine = (
  { plan, actor }: Pick<Found<'clinician'>, 'plan' | 'actor'>,
  rule: Pick<Rule, 'words' | 'when'>,
): RuleLine => ({
  text: rule.words,
  places: askedByRule(plan, rule).map((spot) => asked(plan, spot)),
  papers:
    isOfPapers(rule) && may(actor, 'record-authority', plan) ? `/plans/${plan.id}/authority` : undefined,
})

/** The same where one line leads to one place. */
export const leadingLine = (plan: Plan, rule: Pick<Rule, 'words' | 'when'>): AgendaLine => {
  const [first] = askedByRule(plan, rule)
  return { text: rule.words, ...(first ? { href: asked(plan, first).href } : {}) }
}

/** What the person agrees to is asked where a plan is signed. */
const asked = (plan: Plan, spot: Spot) => ({
  text: labelAt(plan, spot),
  href:
    spot.section === plan.forms.submission.section.id
      ? `/plans/${plan.id}/approval#agreement`
      : placeOf(plan, spot),
})
