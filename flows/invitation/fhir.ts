import type { Exchanges } from '#src/flow/exchange.ts'
import type { invitation } from './section.ts'

export const invitationExchanges: Exchanges<typeof invitation> = {
  'helper.name': 'not exchanged',
  'helper.relationship': 'not exchanged',
  'helper.email': 'not exchanged',
  'helper.until': 'not exchanged',
}
