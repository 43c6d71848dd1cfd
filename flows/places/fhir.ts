import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { places } from './section.ts'

export const placesExchanges: Exchanges<typeof places> = {
  'place.care1': to('Observation'),
  'place.care2': to('Observation'),
  'place.avoid': to('Observation'),
  'place.conveyTo': 'answer only',
  'place.death1': to('Observation', '395091006'),
  'place.death2': to('Observation', '395091006'),
}
