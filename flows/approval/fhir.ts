import type { Exchanges } from '#src/flow/exchange.ts'
import type { approval } from './section.ts'

export const approvalExchanges: Exchanges<typeof approval> = {
  'sign.involved': { resource: 'Observation' },
  'sign.spokenAlone': 'answer only',
  'sign.sharedWithPerson': { resource: 'Communication' },
  'sign.nextReview': { resource: 'CarePlan.period.end' },
}
