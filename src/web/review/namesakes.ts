import type { Namesake } from '#views/review/namesakes.ts'
import type { Account } from '../../plan/actor.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import type { Plan } from '../../plan/plan.ts'
import { namesakesOf } from '../../plan/reads/namesakes.ts'
import type { Service } from '../frame/service.ts'
import { patientOf } from './patient-of.ts'

/** Other plans of the practice that may be about the same person; never one of whoever reads, or of her family. */
export const namesakesIn = async (
  { plans }: Service,
  account: Account,
  plan: Plan,
): Promise<readonly Namesake[]> => {
  const practice = practiceOfDraft(plan)
  // To who helps from another practice its other plans are nobody's.
  if (practice === undefined || !('practice' in account.duty) || account.duty.practice !== practice) return []
  const own = await plans.theirOwnIn(practice, account)
  const others = (await plans.ofPractice(practice)).filter(({ id }) => !own.has(id))
  return namesakesOf({ id: plan.id, ...patientOf(plan) }, others)
}
