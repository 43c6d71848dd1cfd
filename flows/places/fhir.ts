import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { places } from './section.ts'

export const placesExchanges: Exchanges<typeof places> = {
  'place.care1': to('Observation'),
  'place.care2': to('Observation'),
  'place.avoid': to('Observation'),
  'place.conveyTo': 'answer only',
  'cyp.wishesEnd': to('Observation'),
  'cyp.wishesAfter': to('Observation'),
  'place.later': 'answer only',
  'place.death1': to('Observation', '395091006'),
  'place.death2': to('Observation', '395091006'),
  'death.faithRites': to('Observation', '75775-7'),
  'death.organ': to('Observation', '75781-5'),
  'death.more': 'answer only',
  'death.whoToTell': 'answer only',
  'death.funeral': to('Observation', '81356-8'),
  'death.tissue': to('Observation'),
  'death.expected': to('CarePlan.activity'),
  'place.conveyAgreed': to('Location'),
}
