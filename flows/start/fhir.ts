import type { Exchanges } from '#src/flow/exchange.ts'
import type { start } from './section.ts'

export const startExchanges: Exchanges<typeof start> = {
  'plan.pathways': { resource: 'CarePlan.category' },
  'plan.supportedBy': { resource: 'Provenance.agent', code: 'informant' },
}
