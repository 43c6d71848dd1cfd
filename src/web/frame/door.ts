import { actorFor, type Deed, may } from '../../plan/access.ts'
import type { Account, Actor } from '../../plan/actor.ts'
import { planId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Plans } from '../../plan/ports.ts'
import { readBy } from '../../plan/reads/read-by.ts'

export type Found = { readonly plan: Plan; readonly actor: Actor }
/** A plan, for somebody who may do this to it; "no such plan" and "not yours" are one answer. */
export type PlanFor = (account: Account | undefined, id: string, deed: Deed) => Promise<Found | undefined>

/** The only way by which a route comes to a plan. */
export const planForWith =
  (plans: Plans): PlanFor =>
  async (account, id, deed) => {
    if (!account || !looksLikeId(id)) return undefined
    const plan = await plans.load(planId(id))
    if (plan.version === 0) return undefined
    const actor = actorFor(account, plan)
    return may(actor, deed, plan) ? { plan: readBy(plan, actor), actor } : undefined
  }

const looksLikeId = (id: string): boolean => /^[A-Za-z0-9_-]{8,64}$/.test(id)
