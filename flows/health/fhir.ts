import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { health } from './section.ts'

export const healthExchanges: Exchanges<typeof health> = {
  'health.mainDiagnosis': to('Condition'),
  'health.otherProblems': to('Condition'),
  'health.allergies': to('AllergyIntolerance'),
  'health.medicines': to('MedicationStatement'),
  'health.timeCritical': to('Flag'),
  'health.alerts': to('Flag'),
  'health.baseline': to('Observation'),
  'health.recentEvents': 'answer only',
}
