import { chosen, type Exchanges, to } from '#src/flow/exchange.ts'
import type { communication } from './section.ts'

export const communicationExchanges: Exchanges<typeof communication> = {
  'comms.language': to('Patient.communication'),
  'comms.interpreter': to('Patient', 'patient-interpreterRequired'),
  'comms.interpreterKind': 'answer only',
  'comms.how': 'answer only',
  'ld.decisionSupport': 'answer only',
  'ld.howPain': to('Flag'),
  'ld.sensory': 'answer only',
  'comms.aids': 'answer only',
  'ld.passport': to('DocumentReference'),
  'comms.infoFormat': to('Patient', 'Extension-UKCore-ContactPreference'),
  'function.sensory': to('Observation'),
  'function.cognition': to('Observation'),
  'adjust.impairments': to('Condition'),
  'function.mobility': to('Observation'),
  'function.summonHelp': chosen('Flag', {
    'cannot-summon-help': '325541000000106',
    'cannot-recognise-risk': '914271000000103',
  }),
  'adjust.needed': chosen('Flag', { yes: '1108111000000107' }),
  'adjust.items': to('Flag'),
  'adjust.consentBasis': to('Consent'),
}
