import type { Exchanges } from '#src/flow/exchange.ts'
import type { correction } from './section.ts'

export const correctionExchanges: Exchanges<typeof correction> = { 'correction.reason': 'not exchanged' }
