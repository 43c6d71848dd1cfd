import { chosen, type Exchanges, to } from '#src/flow/exchange.ts'
import type { legal } from './section.ts'

export const legalExchanges: Exchanges<typeof legal> = {
  'legal.capacity': to('Observation'),
  'legal.bestInterests': to('Observation'),
  'legal.dols': chosen('Flag', { yes: '' }, 'authorised'),
  'risk.toSelf': to('Flag'),
  'risk.toOthers': to('Flag'),
  'risk.fromOthers': to('Flag'),
  'risk.accidents': to('Flag'),
  'safe.concern': to('Flag'),
  'share.personCopyHold': 'not exchanged',
  'safe.childPlan': to('Flag'),
  'cyp.competence': to('Observation'),
  'cyp.agree': 'answer only',
  'cyp.disagreement': 'answer only',
  'cyp.disagreementRead': 'answer only',
}
