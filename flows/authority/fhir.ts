import type { Exchanges } from '#src/flow/exchange.ts'
import type { authority } from './section.ts'

export const authorityExchanges: Exchanges<typeof authority> = {
  'authority.document': 'not exchanged',
  'authority.reference': 'not exchanged',
}
