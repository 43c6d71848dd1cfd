import type { Exchanges } from '#src/flow/exchange.ts'
import type { helpingTeam } from './section.ts'

export const helpingTeamExchanges: Exchanges<typeof helpingTeam> = {
  'team.may': 'not exchanged',
  'team.until': 'not exchanged',
  'team.agreedBy': 'not exchanged',
  'team.agreedOn': 'not exchanged',
  'team.agreedHow': 'not exchanged',
}
