import type { Exchanges } from '#src/flow/exchange.ts'
import type { ending } from './section.ts'

export const endingExchanges: Exchanges<typeof ending> = {
  'ending.because': 'not exchanged',
  'ending.senior': 'not exchanged',
}
