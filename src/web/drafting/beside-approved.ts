import type { BesideApproved } from '#views/drafting/beside-approved.ts'
import { may } from '../../plan/access.ts'
import { isInHands } from '../../plan/lifecycle.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'

/** For a helper who hands nothing over, while others go by an approved version and no practice has the draft. */
export const besideApprovedOf = async (
  { practices }: Service,
  { plan, actor }: Found,
): Promise<BesideApproved | undefined> => {
  if (actor.kind !== 'carer' || !plan.approved || plan.away || isInHands(plan.life)) return undefined
  if (may(actor, 'submit', plan)) return undefined
  return {
    about: calledOpenly(plan, actor),
    practice: plan.practice && (await practices.find(plan.practice)),
  }
}
