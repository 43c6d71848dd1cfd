import type { Exchanges } from '#src/flow/exchange.ts'
import type { practice } from './section.ts'

export const practiceExchanges: Exchanges<typeof practice> = {
  'practice.name': 'not exchanged',
  'practice.odsCode': 'not exchanged',
  'practice.email': 'not exchanged',
  'practice.phone': 'not exchanged',
  'practice.hours': 'not exchanged',
  'practice.nation': 'not exchanged',
  'practice.kind': 'not exchanged',
}
