import type { Exchanges } from '#src/flow/exchange.ts'
import type { suspension } from './section.ts'

export const suspensionExchanges: Exchanges<typeof suspension> = {
  'suspension.reason': 'not exchanged',
  'suspension.until': 'not exchanged',
}
