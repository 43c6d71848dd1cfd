import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { health } from './section.ts'

export const healthExchanges: Exchanges<typeof health> = {
  'health.mainDiagnosis': to('Condition'),
}
