import {
  birthDate,
  coded,
  email,
  many,
  nameOf,
  nhsNumber,
  one,
  paragraph,
  phones,
  picture,
  record,
  rows,
  sound,
  text,
  tick,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import ethnicCategories from '../codes/ethnic-categories-england.json' with { type: 'json' }

/** Where somebody stays is kept from helpers; once it is opened to them, they are asked at once. */
const toHelpers = { 'given.role': { oneOf: ['carer', 'authority'] } } as const

const thenSound = [{ when: { 'person.more': { has: 'sound' } }, go: 'sound' }, 'other-ids'] as const
const thenPhoto = [{ when: { 'person.more': { has: 'photo' } }, go: 'photo' }, ...thenSound] as const
const thenBefore = [
  { when: { 'person.more': { has: 'name-before' } }, go: 'name-before' },
  ...thenPhoto,
] as const

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
    'person.dob': birthDate(
      {
        by: ['P', 'H', 'A', 'K', 'S'],
        class: 'F',
        need: 'MMMMMM',
        front: true,
        mark: 'birth-date',
        past: true,
      },
      1900,
    ),
    'person.gender': one(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'RRRRRR', front: true, mark: 'gender' },
      ['female', 'male', 'other', 'unknown'],
    ),
    // Helpers often have the letter at hand; the person, or who checks the plan, says that it is theirs.
    'person.nhsNumber': nhsNumber({
      by: ['P', 'K', 'S'],
      suggestedBy: ['H'],
      class: 'F',
      need: 'RRRRRR',
      front: true,
      mark: 'nhs-number',
    }),
    'person.usualAddress': paragraph(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'MMMMMM', front: true, mark: 'address' },
      500,
    ),
    'person.addressUntold': tick({
      by: ['P', 'K'],
      class: 'F',
      need: 'OOOOOO',
      untoldToCarers: ['yes'],
      tellsWhere: true,
    }),
    'person.phones': phones(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'RRRRRR', mark: 'own-phones' },
      { none: true },
    ),
    'person.email': email({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }, { none: true }),
    'person.gpPractice': text({
      by: ['P', 'K', 'S'],
      suggestedBy: ['H'],
      class: 'F',
      need: 'MMMMMM',
      tellsWhere: true,
    }),
    'person.usualGp': text({ by: ['P', 'H', 'K', 'S'], class: 'F', need: 'RRRRRR', tellsWhere: true }),
    'person.religion': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'ROORRO' }),
    'person.ethnicity': coded(
      { by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'RRRRRR', sees: 'clinical' },
      ethnicCategories,
    ),
    'person.more': many(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', leads: true },
      ['elsewhere', 'title', 'pronouns', 'marital-status', 'name-before', 'photo', 'sound', 'nothing'],
      { exclusive: ['nothing'] },
    ),
    'person.currentAddress': record(
      {
        ...{ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', front: true },
        ...{ delicate: true, tellsWhere: true },
      },
      (own) => ({ address: paragraph(own, 500), from: text(own), until: text({ ...own, typedDay: true }) }),
      ['address'],
    ),
    'person.currentAddressUntold': tick({
      by: ['P', 'K'],
      class: 'F',
      need: 'OOOOOO',
      untoldToCarers: ['yes'],
      tellsWhere: true,
    }),
    'person.prefix': text({ by: ['P', 'H', 'A', 'K', 'S'], class: 'F', need: 'OOOOOO' }, 35),
    'person.pronouns': text({ by: ['P', 'H', 'A', 'K'], class: 'W', need: 'OOOOOO' }, 40),
    'person.maritalStatus': one({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }, [
      'single',
      'married',
      'civil-partner',
      'separated',
      'divorced',
      'widowed',
    ]),
    'person.familyBefore': nameOf(
      { by: ['P'], class: 'F', need: 'OOOOOO', finds: true, mark: 'family-name-before' },
      120,
    ),
    'person.photo': picture({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', front: true }),
    'person.sound': sound({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOOOO', front: true }),
    'person.otherId': rows(
      { by: ['K', 'S'], class: 'F', need: 'OOOOOO' },
      (rules) => ({ system: one(rules, ['chi', 'health-and-care', 'local']), number: text(rules, 40) }),
      { musts: ['system', 'number'], max: 5 },
    ),
    'person.sexAtBirth': one({ by: ['K'], class: 'F', need: 'OOOOOO', sees: 'clinical' }, [
      'female',
      'male',
      'indeterminate',
    ]),
  },
  offers: { 'person.more': { elsewhere: { not: toHelpers }, 'name-before': { not: toHelpers } } },
  start: 'name',
  steps: {
    name: { ask: ['person.given', 'person.family'], next: 'preferred-name' },
    'preferred-name': { ask: ['person.preferredName'], next: 'date-of-birth' },
    'date-of-birth': { ask: ['person.dob'], next: 'gender' },
    gender: { ask: ['person.gender'], next: 'nhs-number' },
    'nhs-number': { ask: ['person.nhsNumber'], next: 'address' },
    address: { ask: ['person.usualAddress', 'person.addressUntold'], next: 'phones' },
    // Two short answers to one thought, and so are the surgery and its doctor.
    phones: { ask: ['person.phones', 'person.email'], next: 'gp-practice' },
    'gp-practice': { ask: ['person.gpPractice', 'person.usualGp'], next: 'religion' },
    religion: { ask: ['person.religion'], next: 'ethnicity' },
    ethnicity: { ask: ['person.ethnicity'], next: 'more' },
    more: {
      ask: ['person.more'],
      next: [
        { when: { any: [{ 'person.more': { has: 'elsewhere' } }, toHelpers] }, go: 'elsewhere' },
        { when: { 'person.more': { has: 'title' } }, go: 'title' },
        { when: { 'person.more': { has: 'pronouns' } }, go: 'pronouns' },
        { when: { 'person.more': { has: 'marital-status' } }, go: 'marital-status' },
        ...thenBefore,
      ],
    },
    elsewhere: {
      ask: ['person.currentAddress', 'person.currentAddressUntold'],
      next: [
        { when: { 'person.more': { has: 'title' } }, go: 'title' },
        { when: { 'person.more': { has: 'pronouns' } }, go: 'pronouns' },
        { when: { 'person.more': { has: 'marital-status' } }, go: 'marital-status' },
        ...thenBefore,
      ],
    },
    title: {
      ask: ['person.prefix'],
      next: [
        { when: { 'person.more': { has: 'pronouns' } }, go: 'pronouns' },
        { when: { 'person.more': { has: 'marital-status' } }, go: 'marital-status' },
        ...thenBefore,
      ],
    },
    pronouns: {
      ask: ['person.pronouns'],
      next: [{ when: { 'person.more': { has: 'marital-status' } }, go: 'marital-status' }, ...thenBefore],
    },
    'marital-status': { ask: ['person.maritalStatus'], next: thenBefore },
    'name-before': { ask: ['person.familyBefore'], next: thenPhoto },
    photo: { ask: ['person.photo'], next: thenSound },
    sound: { ask: ['person.sound'], next: 'other-ids' },
    'other-ids': { ask: ['person.otherId'], next: 'sex-at-birth' },
    'sex-at-birth': { ask: ['person.sexAtBirth'], next: 'done' },
  },
})
