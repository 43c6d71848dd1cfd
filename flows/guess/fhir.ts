import type { Exchanges } from '#src/flow/exchange.ts'
import type { guess } from './section.ts'

export const guessExchanges: Exchanges<typeof guess> = {
  'guess.people': 'not exchanged',
  'guess.body': 'not exchanged',
  'guess.say': 'not exchanged',
  'guess.days': 'not exchanged',
}
