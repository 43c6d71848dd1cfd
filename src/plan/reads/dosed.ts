import { textsIn } from '../../flow/heard-text.ts'
import type { Plan } from '../plan.ts'
import { newIn } from './new-since.ts'
import { type Spoken, spokenInAll } from './spoken.ts'

/**
 * Answers to a field with a dose, in items too and whoever gave them, that no approved version has so: of a dose that stands in a list
 * of its own nothing is asked a second time.
 */
export const dosedIn = (plan: Plan, field: string): readonly Spoken[] => {
  const { doses } = plan.forms
  if (doses === undefined) return []
  const all = spokenInAll(plan).filter(isAnswer)
  const asked = all.filter((one) => one.field === field)
  if (asked.length === 0) return []
  const dosesOf = (one: Spoken) =>
    (one.answer.said.kind === 'answer' ? textsIn(one.answer.said.value) : []).flatMap(doses.dosesIn)
  const listed = new Set(all.filter((one) => doses.listed.includes(one.field)).flatMap(dosesOf))
  const isNew = newIn(plan, field)
  return asked.filter((one) => isNew(one.answer.said) && dosesOf(one).some((dose) => !listed.has(dose)))
}

const isAnswer = ({ answer }: Spoken): boolean => answer.said.kind === 'answer'
