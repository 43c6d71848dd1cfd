import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { home } from './section.ts'

export const homeExchanges: Exchanges<typeof home> = {
  'home.dwelling': 'answer only',
  'home.careHome': to('Organization'),
  'home.household': to('Observation'),
  'home.accessNotes': 'answer only',
  'home.keySafePresent': 'answer only',
  'home.keySafeDetail': 'not exchanged',
  'home.hazards': to('Flag'),
  'home.equipment': to('DeviceUseStatement'),
  'home.dependants': to('RelatedPerson'),
  'home.pets': 'answer only',
}
