import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { legal } from './section.ts'

export const legalExchanges: Exchanges<typeof legal> = {
  'legal.capacity': to('Observation'),
  'legal.bestInterests': to('Observation'),
}
