import { isHelping, isTheirOwn } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { claimedUntil, isHeld } from '../in-hand.ts'
import type { Plan } from '../plan.ts'

export type Taking = Command & { readonly kind: 'claim' | 'end-claim' | 'pass-on' }

/** In whose hand of the practice it is, as they say. */
export const take = (plan: Plan, command: Taking, by: Actor, moment: Moment): Decision => {
  if (command.kind === 'pass-on') return passOn(plan, command, by)
  return command.kind === 'claim' ? claim(plan, by, moment) : endClaim(plan, by, moment)
}

/** Says that she reads it, for an hour: again, for an hour from now. It takes nothing from a colleague who said so. */
const claim = ({ claims = [] }: Plan, by: Actor, { at }: Pick<Moment, 'at'>): Decision => {
  const until = claimedUntil(at)
  const isSame = claims.some((one) => one.by.id === by.id && one.until === until)
  return accepted(isSame ? [] : [{ kind: 'Claimed', until }])
}

const endClaim = ({ claims = [] }: Plan, by: Actor, { at }: Pick<Moment, 'at'>): Decision =>
  accepted(claims.some((one) => one.by.id === by.id && isHeld(one, at)) ? [{ kind: 'ClaimEnded' }] : [])

/**
 * Asks a colleague by name to go on; one of another team carries its name. Nobody is written to about a plan of their own or
 * of their family, and nobody twice about the same.
 */
const passOn = (plan: Plan, { to }: Command & { kind: 'pass-on' }, by: Actor): Decision => {
  if (to.id === by.id || isTheirOwn(to, plan)) return refuse({ kind: 'not-allowed' })
  if (plan.passedOn?.to.id === to.id && plan.passedOn.by.id === by.id) return accepted([])
  const named = isHelping(by) ? { ...to, name: `${to.name} (${by.helps.team})` } : to
  return accepted(
    [{ kind: 'PassedOn', to: named }],
    [{ kind: 'passed-on', to: { account: to.id }, plan: plan.id }],
  )
}
