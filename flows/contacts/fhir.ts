import { chosen, type Exchanges, to } from '#src/flow/exchange.ts'
import type { contacts } from './section.ts'

export const contactsExchanges: Exchanges<typeof contacts> = {
  contact: {
    'contact.name': to('RelatedPerson.name'),
    'contact.relationship': to('RelatedPerson.relationship'),
    'contact.roles': to('RelatedPerson.relationship'),
    'contact.phones': to('RelatedPerson.telecom'),
    'contact.priority': to('RelatedPerson', 'Extension-UKCore-ContactRank'),
    'contact.whenToCall': 'answer only',
    'contact.mayReceiveInfo': chosen('Consent.provision.actor', { yes: 'permit', no: 'deny' }),
    'contact.address': to('RelatedPerson.address'),
    'contact.knowsDiagnosis': to('Observation'),
    'contact.knowsPrognosis': to('Observation'),
  },
  'cyp.parentalResponsibility': to('RelatedPerson'),
  'cyp.transition': to('CareTeam'),
  'carer.exists': chosen('Observation.value', { 'has-carer': '184156005', 'no-carer': '' }),
  'carer.contingency': to('CarePlan'),
  'carer.needs': 'answer only',
  'team.keyWorker': to('CareTeam.participant'),
  'team.members': to('CareTeam'),
  'team.services': to('CarePlan.activity'),
  'team.advice24h': to('CareTeam'),
  'team.openAccess': to('Location'),
}
