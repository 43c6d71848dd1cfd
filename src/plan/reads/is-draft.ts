import type { Fact, Place } from '../facts.ts'
import type { PlanForms } from '../plan-forms.ts'

/** Whether an answer makes its author a drafter: a clinician's own fields do not, words she wrote down for the person do. */
export const isDraft = (forms: PlanForms, fact: Fact & { readonly kind: 'Answered' }): boolean =>
  fact.voice !== 'team' || Object.keys(fact.said).some((field) => classOf(forms, fact, field) === 'W')

const classOf = (forms: PlanForms, place: Place, field: string): string | undefined => {
  const section = forms.chapters.find((form) => form.section.id === place.section)?.section
  const list = place.list === undefined ? undefined : section?.fields[place.list]
  return (list?.control === 'list' ? list.item : section)?.fields[field]?.class
}
