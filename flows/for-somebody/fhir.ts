import type { Exchanges } from '#src/flow/exchange.ts'
import type { forSomebody } from './section.ts'

export const forSomebodyExchanges: Exchanges<typeof forSomebody> = {
  'for.name': 'not exchanged',
  'for.relationship': 'not exchanged',
  'for.with': 'not exchanged',
  'for.agreedBy': 'not exchanged',
  'for.agreedHow': 'not exchanged',
}
