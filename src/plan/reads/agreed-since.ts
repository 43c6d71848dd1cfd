import { agreementRecorded } from '../agreement.ts'
import type { Plan } from '../plan.ts'
import { type Spoken, spokenInAll } from './spoken.ts'

/** What the person or a helper wrote after it was agreed that the plan is made and shared, and no approval since has asked about. */
export const saidSinceAgreed = (plan: Plan): readonly Spoken[] => {
  const agreedAt = agreementRecorded(plan)?.at ?? plan.handedOverAt
  if (agreedAt === undefined) return []
  const askedAt = plan.approved !== undefined && plan.approved.at > agreedAt ? plan.approved.at : agreedAt
  return spokenInAll(plan).filter(
    ({ voice, answer }) => voice !== 'team' && answer.said.kind === 'answer' && answer.at > askedAt,
  )
}
