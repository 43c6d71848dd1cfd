import type { Exchanges } from '#src/flow/exchange.ts'
import type { matters } from './section.ts'

export const mattersExchanges: Exchanges<typeof matters> = {
  'matters.value': { resource: 'Goal', code: '81378-2' },
  'matters.fear': { resource: 'Observation', code: '81362-6' },
  'matters.balance': { resource: 'Observation' },
  'matters.cultureFaith': { resource: 'Observation', code: '75775-7' },
  'matters.wantsToKnow': 'answer only',
  'matters.statement': { resource: 'Flag', code: '816281000000101' },
}
