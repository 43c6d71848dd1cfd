import type { Actor } from '../../plan/actor.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { isTooYoung } from '../../plan/reads/unable.ts'

/** Of who is under age: too young to hand a plan over alone, while nobody has it, so that no page promises a reader. */
export const reachesNobody = (plan: Plan, actor: Actor): boolean =>
  actor.kind === 'patient' && plan.approved === undefined && !isInHands(plan.life) && isTooYoung(plan)
