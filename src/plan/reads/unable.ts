import { holds } from '../../flow/condition.ts'
import type { When } from '../../flow/section.ts'
import type { Plan } from '../plan.ts'
import { standingOrder } from './reading.ts'
import { knownTo } from './rules.ts'

/** Whether it is on record that the person cannot make this plan; silence never means it (RULE-CAP-1). */
export const isUnable = (plan: Plan): boolean => isSo(plan, plan.forms.unable)

/** Whether it is on record that the person cannot decide who may read it, so that whoever has the power does. */
export const isUnableToShare = (plan: Plan): boolean => isSo(plan, plan.forms.unableToShare)

/** Whether the person may make a plan that was begun for them their own. */
export const mayOwn = (plan: Plan): boolean => !isUnable(plan) && !isTooYoung(plan)

/** Whether nobody gets this plan from the person alone. */
export const isTooYoung = (plan: Plan): boolean => isSo(plan, plan.forms.tooYoung)

const isSo = (plan: Plan, when: When | undefined): boolean =>
  when !== undefined &&
  holds(when, knownTo(plan, { when }, { voices: standingOrder(plan), today: plan.changedAt }))
