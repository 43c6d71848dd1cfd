import type { Exchanges } from '#src/flow/exchange.ts'
import type { contacts } from './section.ts'

export const contactsExchanges: Exchanges<typeof contacts> = {
  contact: {
    'contact.name': { resource: 'RelatedPerson.name' },
    'contact.relationship': { resource: 'RelatedPerson.relationship' },
    'contact.roles': { resource: 'RelatedPerson.relationship' },
    'contact.phones': { resource: 'RelatedPerson.telecom' },
    'contact.priority': { resource: 'RelatedPerson', code: 'Extension-UKCore-ContactRank' },
    'contact.whenToCall': 'answer only',
    'contact.mayReceiveInfo': { resource: 'Consent.provision.actor' },
  },
  'carer.exists': { resource: 'Observation', code: '184156005' },
  'carer.contingency': { resource: 'CarePlan' },
  'carer.needs': 'answer only',
}
