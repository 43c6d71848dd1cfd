import type { Exchanges } from '#src/flow/exchange.ts'
import type { places } from './section.ts'

export const placesExchanges: Exchanges<typeof places> = {
  'place.care1': { resource: 'Observation' },
  'place.care2': { resource: 'Observation' },
  'place.avoid': { resource: 'Observation' },
  'place.conveyTo': 'answer only',
  'place.death1': { resource: 'Observation', code: '395091006' },
  'place.death2': { resource: 'Observation', code: '395091006' },
}
