import type { Exchanges } from '#src/flow/exchange.ts'
import type { communication } from './section.ts'

export const communicationExchanges: Exchanges<typeof communication> = {
  'comms.language': { resource: 'Patient.communication' },
  'comms.interpreter': { resource: 'Patient', code: 'patient-interpreterRequired' },
  'comms.interpreterKind': 'answer only',
  'comms.how': 'answer only',
  'comms.aids': 'answer only',
  'comms.infoFormat': { resource: 'Patient', code: 'Extension-UKCore-ContactPreference' },
  'function.sensory': { resource: 'Observation' },
  'function.mobility': { resource: 'Observation' },
  'function.summonHelp': { resource: 'Flag', code: '325541000000106' },
  'adjust.needed': { resource: 'Flag', code: '1108111000000107' },
  'adjust.items': { resource: 'Flag' },
}
