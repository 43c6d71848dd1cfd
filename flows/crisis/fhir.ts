import type { Exchanges } from '#src/flow/exchange.ts'
import type { crisis } from './section.ts'

export const crisisExchanges: Exchanges<typeof crisis> = {
  'crisis.opening': 'not exchanged',
  'mh.whenWell': 'answer only',
  'mh.whenUnwell': 'answer only',
  'mh.deEscalation': 'answer only',
  crisis: {
    'crisis.name': { resource: 'CarePlan.title' },
    'crisis.triggers': { resource: 'CarePlan.addresses' },
    'crisis.earlySigns': 'answer only',
    'crisis.selfHelp': { resource: 'CarePlan.activity' },
    'crisis.helpful': 'answer only',
    'crisis.notHelpful': 'answer only',
    'crisis.firstAction': { resource: 'CarePlan.activity' },
    'crisis.escalateProposed': 'answer only',
    'crisis.contacts': { resource: 'CarePlan.careTeam' },
    'crisis.clinicianAction': { resource: 'CarePlan.activity.detail.description' },
    'crisis.escalateWhen': { resource: 'CarePlan.activity' },
    'crisis.agreedWith': { resource: 'Provenance' },
  },
}
