import type { Exchanges } from '#src/flow/exchange.ts'
import type { person } from './section.ts'

export const personExchanges: Exchanges<typeof person> = {
  'person.family': { resource: 'Patient.name.family' },
  'person.given': { resource: 'Patient.name.given' },
  'person.preferredName': { resource: 'Patient.name', code: 'usual' },
  'person.dob': { resource: 'Patient.birthDate' },
  'person.gender': { resource: 'Patient.gender' },
  'person.nhsNumber': { resource: 'Patient.identifier', code: 'https://fhir.nhs.uk/Id/nhs-number' },
  'person.usualAddress': { resource: 'Patient.address', code: 'home' },
  'person.phones': { resource: 'Patient.telecom' },
  'person.email': { resource: 'Patient.telecom' },
  'person.gpPractice': { resource: 'Patient.generalPractitioner' },
  'person.usualGp': { resource: 'PractitionerRole' },
}
