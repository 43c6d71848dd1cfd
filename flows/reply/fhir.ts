import type { Exchanges } from '#src/flow/exchange.ts'
import type { reply } from './section.ts'

export const replyExchanges: Exchanges<typeof reply> = {
  'reply.how': 'not exchanged',
  'reply.words': 'not exchanged',
  'reply.day': 'not exchanged',
}
