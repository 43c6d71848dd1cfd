import { holds } from '../../flow/condition.ts'
import type { Plan } from '../plan.ts'
import { standingOrder } from './reading.ts'
import { knownTo } from './rules.ts'

/** Whether it is on record that the person cannot make this plan; silence never means it (RULE-CAP-1). */
export const isUnable = (plan: Plan): boolean => {
  const when = plan.forms.unable
  return (
    when !== undefined &&
    holds(when, knownTo(plan, { when }, { voices: standingOrder(plan), today: plan.changedAt }))
  )
}
