import type { Exchanges } from '#src/flow/exchange.ts'
import type { closing } from './section.ts'

export const closingExchanges: Exchanges<typeof closing> = { 'closing.reason': 'not exchanged' }
