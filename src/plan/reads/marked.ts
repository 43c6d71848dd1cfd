import { type Mark, markedIn } from '../../flow/mark.ts'
import type { PlanForms } from '../plan-forms.ts'

/** The field of a plan's forms that bears a mark; a form that has none of them is a form without such a field. */
export const fieldMarked = (forms: PlanForms, mark: Mark): string | undefined => {
  const ofForms = known.get(forms) ?? new Map<Mark, string | undefined>()
  known.set(forms, ofForms)
  if (!ofForms.has(mark))
    ofForms.set(mark, markedIn([...forms.sections, forms.submission, forms.approval], mark))
  return ofForms.get(mark)
}
const known = new WeakMap<PlanForms, Map<Mark, string | undefined>>()
