import type { Context } from 'hono'
import { namedNotToSee } from '#views/review/named-not-to-see.ts'
import { notToSeeBy } from '../../plan/reads/not-to-see.ts'
import type { Found } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import type { Service } from '../frame/service.ts'
import { colleaguesToSign } from './in-hand.ts'
import { patientOf } from './patient-of.ts'

/** Whom the person may mean by those who should not see the plan does not approve it: who else can is said by name. */
export const toNamed = async (
  service: Service,
  c: Context<Env>,
  { plan, actor }: Found<'clinician'>,
): Promise<Response> => {
  const others = await colleaguesToSign(service, { plan, actor })
  const lines = notToSeeBy(plan, actor)
  return service.respond(c, namedNotToSee({ plan: plan.id, patient: patientOf(plan), lines, others }), 403)
}
