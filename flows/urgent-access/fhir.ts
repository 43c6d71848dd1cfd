import type { Exchanges } from '#src/flow/exchange.ts'
import type { urgentAccess } from './section.ts'

export const urgentAccessExchanges: Exchanges<typeof urgentAccess> = {
  'access.found': 'not exchanged',
  'access.role': 'not exchanged',
  'access.compared': 'not exchanged',
  'access.reason': 'not exchanged',
  'access.note': 'not exchanged',
}
