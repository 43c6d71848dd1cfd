import type { Exchanges } from '#src/flow/exchange.ts'
import type { closing } from './section.ts'

/** A plan that is closed is handed out by no interface, and neither is how somebody died. */
export const closingExchanges: Exchanges<typeof closing> = {
  'closing.reason': 'not exchanged',
  'out.dateOfDeath': 'not exchanged',
  'out.deathSource': 'not exchanged',
  'out.variance': 'not exchanged',
  'out.actualPlace': 'not exchanged',
}
