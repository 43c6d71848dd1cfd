import type { Exchanges } from '#src/flow/exchange.ts'
import type { disclosure } from './section.ts'

export const disclosureExchanges: Exchanges<typeof disclosure> = {
  'disclosure.done': 'not exchanged',
  'disclosure.account': 'not exchanged',
  'disclosure.due': 'not exchanged',
}
