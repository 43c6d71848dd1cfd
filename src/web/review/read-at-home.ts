import type { ReadAtHome } from '#views/review/read-at-home.ts'
import { isHelping, may } from '../../plan/access.ts'
import { reachesOwner } from '../../plan/mail.ts'
import { letterStands } from '../../plan/printed-letters.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { mayOwn } from '../../plan/reads/unable.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'

/** How a plan that no account of its person holds comes to be read at home; nothing where one does, or where it is over. */
export const readAtHome = async (
  { practices, clock }: Pick<Service, 'practices' | 'clock'>,
  { plan, actor }: Found<'clinician'>,
): Promise<ReadAtHome | undefined> => {
  if (plan.owner !== undefined || (plan.away !== undefined && plan.away.as !== 'suspended')) return undefined
  const isMade = Object.values(plan.letters ?? {}).some((one) => letterStands(plan, one, clock.now()))
  const asks = isHelping(actor) && plan.practice ? await practices.find(plan.practice) : undefined
  return {
    plan: plan.id,
    name: calledOpenly(plan),
    isByHelper: reachesOwner(plan) === 'helper',
    isWaiting: isMade || plan.takeOver !== undefined,
    givesCode: may(actor, 'offer-take-over', plan) && mayOwn(plan),
    printsLetter: may(actor, 'keep-letters', plan),
    asks: asks?.name,
  }
}
