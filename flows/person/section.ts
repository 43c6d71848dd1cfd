import { date, email, nameOf, nhsNumber, one, paragraph, phones, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

export const person = section({
  id: 'person',
  version: 1,
  fields: {
    'person.family': nameOf(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'MMMMMM', front: true, mark: 'family-name' },
      120,
    ),
    'person.given': nameOf(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'MMMMMM', front: true, mark: 'given-name' },
      70,
    ),
    'person.preferredName': nameOf(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRRRR', front: true, mark: 'preferred-name' },
      70,
    ),
    'person.dob': date({
      by: ['P', 'H', 'A', 'K', 'S'],
      class: 'F',
      need: 'MMMMMM',
      front: true,
      mark: 'birth-date',
      past: true,
    }),
    'person.gender': one(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'RRRRRR', front: true, mark: 'gender' },
      ['female', 'male', 'other', 'unknown'],
    ),
    'person.nhsNumber': nhsNumber({
      by: ['P', 'K', 'S'],
      class: 'F',
      need: 'RRRRRR',
      front: true,
      mark: 'nhs-number',
    }),
    'person.usualAddress': paragraph(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'MMMMMM', front: true, mark: 'address' },
      500,
    ),
    'person.phones': phones({
      by: ['P', 'H', 'A', 'K', 'S'],
      class: 'F',
      need: 'RRRRRR',
      mark: 'own-phones',
    }),
    'person.email': email({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }),
    'person.gpPractice': text({ by: ['P', 'K', 'S'], class: 'F', need: 'MMMMMM' }),
    'person.usualGp': text({ by: ['P', 'H', 'K', 'S'], class: 'F', need: 'RRRRRR' }),
  },
  start: 'name',
  steps: {
    name: { ask: ['person.given', 'person.family'], next: 'preferred-name' },
    'preferred-name': { ask: ['person.preferredName'], next: 'date-of-birth' },
    'date-of-birth': { ask: ['person.dob'], next: 'gender' },
    gender: { ask: ['person.gender'], next: 'nhs-number' },
    'nhs-number': { ask: ['person.nhsNumber'], next: 'address' },
    address: { ask: ['person.usualAddress'], next: 'phones' },
    phones: { ask: ['person.phones'], next: 'email' },
    email: { ask: ['person.email'], next: 'gp-practice' },
    'gp-practice': { ask: ['person.gpPractice'], next: 'usual-gp' },
    'usual-gp': { ask: ['person.usualGp'], next: 'done' },
  },
})
