import { answersIn, type Plan } from '../plan.ts'
import { fieldMarked, formAsking } from '../plan-forms.ts'
import { saidTo } from './reading.ts'

/** Whether the decision that lists say was answered after this was: what was recorded with it was of another decision. */
export const olderThanDecided = (plan: Plan, field: string): number => {
  const decision = fieldMarked(plan.forms, 'listed-decision')
  const [decided, other] = [decision, field].map((one) => one !== undefined && versionOf(plan, one))
  return Number(typeof decided === 'number' && typeof other === 'number' && other < decided)
}

const versionOf = (plan: Plan, field: string): number | undefined => {
  const form = formAsking(plan.forms, field)
  return form && saidTo(plan, 'team', field)?.kind === 'answer'
    ? answersIn(plan, 'team', form.section.id).answers[field]?.version
    : undefined
}
