import type { Context } from 'hono'
import { voiceOf } from '../../plan/access.ts'
import type { Actor } from '../../plan/actor.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { nationOf } from '../../plan/plan-forms.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { isTooYoung } from '../../plan/reads/unable.ts'
import type { Env } from './ports.ts'

/** In whose words every page of this plan speaks to whoever came to it. */
export const tellAs = (c: Context<Env>, plan: Plan, actor: Actor): void => {
  c.set('nation', nationOf(plan, voiceOf(actor)))
  c.set('isYoung', isToldAsYoung(plan, actor))
  c.set('isOfYoung', isUnderAge(plan, actor))
  c.set('reachesNobody', reachesNobody(plan, actor))
  c.set('actor', actor.kind)
}

/** Whether somebody at home writes about who is under 18: clinicians have numbers of their own. */
export const isToldAsYoung = (plan: Plan, actor: Actor): boolean =>
  actor.kind !== 'clinician' && isUnderAge(plan, actor)

/** Who is too young to hand a plan over alone, while nobody has it, is promised no reader. */
export const reachesNobody = (plan: Plan, actor: Actor): boolean =>
  actor.kind === 'patient' &&
  plan.approved === undefined &&
  !isInHands(plan.life) &&
  isUnderAge(plan, actor) &&
  isTooYoung(plan)

const isUnderAge = (plan: Plan, actor: Actor): boolean =>
  givenFor(plan, voiceOf(actor), plan.forms.submission.section).age === 'child'
