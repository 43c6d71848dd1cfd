import { type Spot, sectionAt } from '../../flow/spot.ts'
import type { Fact } from '../facts.ts'
import type { PlanForms } from '../plan-forms.ts'

/** Whether an answer makes its author a drafter: a clinician's own fields do not, words she wrote down for the person do. */
export const isDraft = (forms: PlanForms, fact: Fact & { readonly kind: 'Answered' }): boolean =>
  fact.voice !== 'team' || Object.keys(fact.said).some((field) => classOf(forms, fact, field) === 'W')

const classOf = (forms: PlanForms, { section, at }: Spot, field: string): string | undefined => {
  const form = forms.chapters.find((one) => one.section.id === section)
  return form && sectionAt(form.section, at)?.fields[field]?.class
}
