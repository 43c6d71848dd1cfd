import {
  listOf,
  many,
  nameOrNumberOf,
  one,
  oneWithNote,
  paragraph,
  phones,
  record,
  rows,
  text,
  wholeNumber,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { namesNobody } from '../no-name-words.en.ts'
import { saysNobody } from '../nobody-words.en.ts'
import { forCrisesAlone, forTheYoung, ofTheLastYears } from '../pathways.ts'
import { start } from '../start/section.ts'

const oneContact = section({
  id: 'one-contact',
  version: 1,
  fields: {
    'contact.name': nameOrNumberOf(
      {
        by: ['P', 'H', 'A', 'K'],
        class: 'F',
        need: 'MMMMMM',
        front: true,
        mark: 'contact-name',
      },
      200,
      (line) => namesNobody(line) || saysNobody(line),
    ),
    'contact.relationship': one({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', front: true }, [
      'spouse',
      'partner',
      'child',
      'mother',
      'father',
      'parent',
      'sibling',
      'grandparent',
      'other-family',
      'friend',
      'neighbour',
      'housemate',
      'foster-parent',
      'guardian',
      'carer',
      'other',
    ]),
    'contact.roles': many(
      {
        ...{ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true },
        papers: { attorney: 'power', deputy: 'power', 'nominated-person': 'standing' },
      },
      [
        'emergency-contact',
        'next-of-kin',
        'main-carer',
        'young-carer',
        'lives-with',
        'key-holder',
        'consult-if-no-capacity',
        'attorney',
        'deputy',
        'parental-responsibility',
        'nominated-person',
        'advocate',
        'child-care',
        'pet-care',
        'do-not-contact',
      ],
      {
        // Who must not be contacted may live there, hold a key or a power: that has to be known all the same.
        apart: [
          ['do-not-contact', 'emergency-contact'],
          ['do-not-contact', 'consult-if-no-capacity'],
          ['do-not-contact', 'advocate'],
          ['do-not-contact', 'child-care'],
          ['do-not-contact', 'pet-care'],
        ],
      },
    ),
    'contact.phones': phones(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', front: true, mark: 'contact-phones' },
      { none: true },
    ),
    'contact.priority': wholeNumber(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true, mark: 'call-order' },
      1,
      9,
    ),
    'contact.whenToCall': oneWithNote({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }, [
      'any-time',
      'daytime',
      'emergency-only',
      'after-death-only',
    ]),
    'contact.mayReceiveInfo': one({ by: ['P', 'A', 'K'], class: 'F', need: 'RRRRRR', agrees: true }, [
      'yes',
      'no',
      'not-known',
    ]),
    'contact.address': paragraph({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }),
    // Who knows what is read by clinicians of the practice alone: whoever it is about may be a helper.
    'contact.knowsDiagnosis': one(
      { by: ['P', 'H', 'K'], class: 'F', need: 'OOOOOO', sees: 'clinical', hold: true },
      ['yes', 'no', 'not-known'],
    ),
    'contact.knowsPrognosis': one(
      { by: ['P', 'K'], class: 'F', need: 'R-----', sees: 'clinical', hold: true },
      ['yes', 'no', 'not-known'],
    ),
  },
  barred: { 'contact.roles': { has: 'do-not-contact' } },
  offers: {
    // Nobody has parental responsibility for an adult.
    'contact.roles': { 'parental-responsibility': { not: { 'given.age': { is: 'adult' } } } },
    // Who is needed while the person lives cannot wait for the death.
    'contact.whenToCall': {
      'after-death-only': {
        not: {
          'contact.roles': {
            oneOf: ['emergency-contact', 'consult-if-no-capacity', 'advocate', 'child-care', 'pet-care'],
          },
        },
      },
    },
  },
  // Nobody is led to think of a death on a plan that does not speak of dying.
  putForward: { 'contact.whenToCall': { 'after-death-only': ofTheLastYears } },
  onCall: { 'contact.whenToCall': { is: 'any-time' } },
  start: 'name',
  steps: {
    name: { ask: ['contact.name'], next: 'relationship' },
    relationship: { ask: ['contact.relationship'], next: 'roles' },
    roles: {
      ask: ['contact.roles'],
      // Three thoughts, a page each, and one answer. Who must not be rung comes first: each page is saved before the next.
      parts: [
        ['emergency-contact', 'do-not-contact'],
        ['main-carer', 'young-carer', 'lives-with', 'key-holder', 'child-care', 'pet-care'],
        [
          'next-of-kin',
          'consult-if-no-capacity',
          'attorney',
          'deputy',
          'parental-responsibility',
          'nominated-person',
          'advocate',
        ],
      ],
      // A number on the urgent page gets rung, so none is asked for someone who must not be rung.
      next: [{ when: { 'contact.roles': { has: 'do-not-contact' } }, go: 'done' }, 'phones'],
    },
    phones: { ask: ['contact.phones', 'contact.address'], next: 'priority' },
    priority: { ask: ['contact.priority'], next: 'when-to-call' },
    'when-to-call': { ask: ['contact.whenToCall'], next: 'may-receive-info' },
    'may-receive-info': {
      ask: ['contact.mayReceiveInfo'],
      next: [{ when: { 'given.pathway': { has: 'eol' } }, go: 'knows' }, 'done'],
    },
    knows: { ask: ['contact.knowsDiagnosis', 'contact.knowsPrognosis'], next: 'done' },
  },
})

export const contacts = section({
  id: 'contacts',
  version: 1,
  onCallRows: { 'team.members': { part: 'outOfHours', is: 'yes', name: 'name', phone: 'phone' } },
  fields: {
    contact: listOf({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true }, oneContact, 9),
    'cyp.parentalResponsibility': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: '-----M', front: true, mark: 'parental-responsibility' },
      (own) => ({ name: text(own), holds: one(own, ['yes', 'no', 'not-known']), more: text(own) }),
      { musts: ['name', 'holds'], max: 9, tells: ['holds'] },
    ),
    'cyp.transition': record(
      { by: ['P', 'H', 'K'], class: 'F', need: '-----R' },
      (own) => ({ team: text(own), from: text(own), phone: text(own) }),
      ['team'],
      { none: true },
    ),
    'carer.exists': one({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM' }, [
      'has-carer',
      'no-carer',
      'unknown',
    ]),
    'carer.contingency': paragraph({
      by: ['P', 'H', 'A', 'K'],
      class: 'W',
      need: 'RRRORM',
      front: true,
      spoken: true,
    }),
    'carer.needs': paragraph({ by: ['P', 'H', 'K'], class: 'F', need: 'OOOOOO' }),
    'team.keyWorker': record(
      { by: ['P', 'H', 'K'], class: 'F', need: 'RRRMRM', front: true },
      (own) => ({ name: text(own), role: text(own), org: text(own), phone: text(own), hours: text(own) }),
      ['name'],
      { none: true },
    ),
    'team.members': rows(
      { by: ['P', 'H', 'K'], class: 'F', need: 'RRRRRR' },
      (own) => ({
        name: text(own),
        role: text(own),
        phone: text(own),
        outOfHours: one(own, ['yes', 'no', 'not-known']),
      }),
      { musts: ['name'], max: 15, none: true },
    ),
    'team.services': rows(
      { by: ['P', 'H', 'K'], class: 'F', need: 'RRRORR' },
      (own) => ({ what: text(own), phone: text(own), when: text(own) }),
      { musts: ['what'], max: 15, none: true },
    ),
    'team.advice24h': rows(
      { by: ['K'], class: 'F', need: 'MRRMRM', front: true },
      (rules) => ({ who: text(rules), phone: phones(rules), hours: text(rules), when: text(rules) }),
      { musts: ['who', 'phone', 'hours'], max: 6 },
    ),
    'team.openAccess': record(
      { by: ['K'], class: 'C', need: 'OORRRR', front: true },
      (rules) => ({ ward: text(rules), phone: text(rules), conditions: text(rules) }),
      ['ward', 'conditions'],
      { none: true },
    ),
  },
  reads: { 'plan.worryAbout': start.fields['plan.worryAbout'] },
  start: 'contacts',
  steps: {
    contacts: { ask: ['contact'], next: [{ when: forTheYoung, go: 'parental' }, 'carer'] },
    parental: { ask: ['cyp.parentalResponsibility'], next: 'carer' },
    carer: {
      ask: ['carer.exists'],
      // Whoever came with the worry that nobody comes is asked it too where everybody who helps is paid.
      next: [
        { when: { 'carer.exists': { is: 'has-carer' } }, go: 'contingency' },
        { when: { 'plan.worryAbout': { is: 'helper' } }, go: 'contingency' },
        'key-worker',
      ],
    },
    contingency: {
      ask: ['carer.contingency'],
      next: [{ when: { 'carer.exists': { is: 'has-carer' } }, go: 'carer-needs' }, 'key-worker'],
    },
    'carer-needs': { ask: ['carer.needs'], next: 'key-worker' },
    'key-worker': {
      ask: ['team.keyWorker'],
      // Services have to be addressed nowhere there.
      next: [{ when: forCrisesAlone, go: 'members' }, 'team-and-services'],
    },
    members: { ask: ['team.members'], next: 'advice' },
    'team-and-services': {
      ask: ['team.members', 'team.services'],
      next: [{ when: forTheYoung, go: 'transition' }, 'advice'],
    },
    transition: { ask: ['cyp.transition'], next: 'advice' },
    advice: { ask: ['team.advice24h'], next: 'open-access' },
    'open-access': { ask: ['team.openAccess'], next: 'done' },
  },
})
