import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { crisis } from './section.ts'

export const crisisExchanges: Exchanges<typeof crisis> = {
  'crisis.opening': 'not exchanged',
  'mh.whenWell': 'answer only',
  'mh.whenUnwell': 'answer only',
  'mh.deEscalation': 'answer only',
  crisis: {
    'crisis.name': to('CarePlan.title'),
    'crisis.triggers': to('CarePlan.addresses'),
    'crisis.earlySigns': 'answer only',
    'crisis.selfHelp': to('CarePlan.activity'),
    'crisis.helpful': 'answer only',
    'crisis.notHelpful': 'answer only',
    'crisis.firstAction': to('CarePlan.activity'),
    'crisis.escalateProposed': 'answer only',
    'crisis.contacts': to('CarePlan.careTeam'),
    'crisis.clinicianAction': to('CarePlan.activity.detail.description'),
    'crisis.escalateWhen': to('CarePlan.activity'),
    'crisis.agreedWith': to('Provenance'),
  },
}
