import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { person } from './section.ts'

export const personExchanges: Exchanges<typeof person> = {
  'person.family': to('Patient.name.family'),
  'person.given': to('Patient.name.given'),
  'person.preferredName': to('Patient.name', 'usual'),
  'person.dob': to('Patient.birthDate'),
  'person.gender': to('Patient.gender'),
  'person.nhsNumber': to('Patient.identifier', 'https://fhir.nhs.uk/Id/nhs-number'),
  'person.usualAddress': to('Patient.address', 'home'),
  'person.addressUntold': 'answer only',
  'person.phones': to('Patient.telecom'),
  'person.email': to('Patient.telecom'),
  'person.gpPractice': to('Patient.generalPractitioner'),
  'person.usualGp': to('PractitionerRole'),
  'person.religion': 'answer only',
  'person.ethnicity': to('Patient', 'Extension-UKCore-EthnicCategory'),
  'person.more': 'answer only',
  'person.currentAddress': to('Patient.address'),
  'person.currentAddressUntold': 'answer only',
  'person.prefix': to('Patient.name.prefix'),
  'person.pronouns': 'answer only',
  'person.maritalStatus': to('Patient.maritalStatus'),
  'person.photo': to('Patient.photo'),
  'person.sound': 'answer only',
  'person.otherId': to('Patient.identifier'),
  'person.sexAtBirth': to('Patient', 'Extension-UKCore-BirthSex'),
}
