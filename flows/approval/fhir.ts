import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { approval } from './section.ts'

export const approvalExchanges: Exchanges<typeof approval> = {
  'sign.involved': to('Observation'),
  'sign.represented': 'answer only',
  'sign.whyNotTalked': 'answer only',
  'sign.whyNotSeen': 'answer only',
  'sign.spokenAlone': 'answer only',
  'sign.sharedWithPerson': to('Communication'),
  'sign.nextReview': to('CarePlan.period.end'),
}
