import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { start } from './section.ts'

export const startExchanges: Exchanges<typeof start> = {
  'plan.worry': 'answer only',
  'plan.worryAbout': 'answer only',
  'plan.pathways': to('CarePlan.category'),
  'plan.mostly': 'answer only',
  'plan.birthYear': 'answer only',
  'plan.young': 'answer only',
  'plan.supportedBy': to('Provenance.agent', 'informant'),
}
