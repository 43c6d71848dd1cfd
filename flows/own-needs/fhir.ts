import type { Exchanges } from '#src/flow/exchange.ts'
import type { ownNeeds } from './section.ts'

export const ownNeedsExchanges: Exchanges<typeof ownNeeds> = {
  'own.takes': 'not exchanged',
  'own.help': 'not exchanged',
  'own.without': 'not exchanged',
}
