import type { Exchanges } from '#src/flow/exchange.ts'
import type { afterUse } from './section.ts'

export const afterUseExchanges: Exchanges<typeof afterUse> = {
  'use.followed': 'not exchanged',
  'use.why': 'not exchanged',
  'use.happened': 'not exchanged',
  'use.wrong': 'not exchanged',
  'use.words': 'not exchanged',
  'back.read': 'not exchanged',
  'back.helped': 'not exchanged',
  'back.words': 'not exchanged',
}
