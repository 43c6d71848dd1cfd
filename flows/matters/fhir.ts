import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { matters } from './section.ts'

export const mattersExchanges: Exchanges<typeof matters> = {
  'matters.value': to('Goal', '81378-2'),
  'matters.fear': to('Observation', '81362-6'),
  'matters.balance': to('Observation'),
  'matters.cultureFaith': to('Observation', '75775-7'),
  'matters.wantsToKnow': 'answer only',
  'matters.statementOn': to('DocumentReference'),
  'matters.more': 'answer only',
  'matters.cardsPeople': 'answer only',
  'matters.cardsBody': 'answer only',
  'matters.cardsSay': 'answer only',
  'matters.cardsDays': 'answer only',
  'matters.ownCards': 'answer only',
  'matters.first': 'answer only',
  'matters.statement': to('Flag', '816281000000101'),
}
