import type { Exchanges } from '#src/flow/exchange.ts'
import type { health } from './section.ts'

export const healthExchanges: Exchanges<typeof health> = {
  'health.mainDiagnosis': { resource: 'Condition' },
}
