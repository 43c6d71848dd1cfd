import { mayStayUnsaid } from '../../flow/field-rules.ts'
import { withItems } from '../../flow/path.ts'
import { answersAt, around, fieldAt, pathAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { formOf, pathIn } from './reading.ts'

/**
 * A wish of which its person would rather not say anything, or told a clinician so: nobody else can say it, so that a must is
 * addressed by that (issue 6, 16). Whatever a clinician may say, and who the person is, has to be answered.
 */
export const isDeclined = (plan: Plan, { section, at }: Spot): boolean => {
  const form = formOf(plan, section)
  const name = fieldAt(at) ?? ''
  const field = form && sectionAt(form.section, at)?.fields[name]
  if (!form || !field || !mayStayUnsaid(field)) return false
  const own = pathAt(pathIn(plan, 'person', form.section), around(at))?.live[name]
  const told = answersAt(standingAnswers(plan, 'team', section), around(at))?.answers[name]?.said
  return [own, told].some((said) => said?.kind === 'declined')
}

/** Of what approval asks, what is addressed by that alone: whoever signs reads it. */
export const declinedMusts = (plan: Plan): readonly Spot[] =>
  plan.forms.sections.flatMap(({ section }) =>
    withItems(pathIn(plan, 'team', section)).flatMap(({ at, path }) =>
      path.missing
        .filter(({ need }) => need === 'M')
        .map(({ field }): Spot => ({ section: section.id, at: [...at, field] }))
        .filter((spot) => isDeclined(plan, spot)),
    ),
  )
