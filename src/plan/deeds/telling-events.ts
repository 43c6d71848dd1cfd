import { isDay } from '../../flow/condition.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import type { Plan } from '../plan.ts'

/** Something has happened after which what was approved is to be looked at again: said once for a day. */
export const tellEvent = (
  plan: Plan,
  { what, on }: Command & { kind: 'tell-event' },
  { at }: Moment,
): Decision => {
  if (!plan.approved) return refuse({ kind: 'wrong-state', status: plan.status })
  if (!isDay(on) || on > ukDay(at)) return refuse({ kind: 'no-such-place' })
  const isTold = plan.careEvents?.some((one) => one.what === what && one.on === on)
  return accepted(isTold ? [] : [{ kind: 'CareEventTold', what, on }])
}
