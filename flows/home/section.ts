import { manyWithNote, one, oneWithNote, paragraph, rows, site, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { forCrisesAlone, forTheYoung } from '../pathways.ts'

/** Where staff open the door, or where there is none: nobody is asked for a key safe there. */
const withoutKeySafe = {
  'home.dwelling': { oneOf: ['care-home', 'nursing-home', 'hostel', 'refuge', 'secure', 'no-fixed-abode'] },
} as const

/** The code of a key safe lies apart from the plan, and is shown on a click of its own (RULE-SITE-1). */
export const home = section({
  id: 'home',
  version: 2,
  fields: {
    'home.dwelling': oneWithNote(
      {
        by: ['P', 'H', 'A', 'K'],
        class: 'F',
        need: 'MMMMMM',
        front: true,
        untoldToCarers: ['refuge'],
        tellsWhere: true,
      },
      [
        'own-home',
        'relative-home',
        'sheltered',
        'supported-living',
        'care-home',
        'nursing-home',
        'hostel',
        'refuge',
        'secure',
        'no-fixed-abode',
        'boat-or-caravan',
        ...(['foster-home', 'childrens-home', 'boarding-school'] as const),
        'other',
        'not-known',
      ],
    ),
    'home.careHome': text({
      by: ['P', 'H', 'A', 'K'],
      class: 'F',
      need: 'OOOOOO',
      front: true,
      tellsWhere: true,
    }),
    'home.household': oneWithNote(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true, tellsWhere: true },
      ['alone', 'partner', 'family', 'shared', 'care-setting', 'other'],
    ),
    'home.accessNotes': paragraph({
      by: ['P', 'H', 'A', 'K'],
      class: 'F',
      need: 'RRRRRR',
      front: true,
      tellsWhere: true,
    }),
    'home.keySafePresent': one(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true, tellsWhere: true },
      ['yes', 'no', 'not-known'],
    ),
    'home.keySafeDetail': site({
      by: ['P', 'H', 'A', 'K'],
      class: 'F',
      need: 'OOOOOO',
      delicate: true,
      tellsWhere: true,
    }),
    'home.hazards': manyWithNote(
      { by: ['P', 'H', 'K'], class: 'F', need: 'RRRRRR', front: true },
      [
        'dog',
        'other-animal',
        'oxygen',
        'smoking',
        'weapons',
        'infection',
        'hoarding',
        'structural',
        'needs-two-staff',
        'other',
        'none',
      ],
      { exclusive: ['none'] },
    ),
    'home.equipment': manyWithNote(
      { by: ['P', 'H', 'K'], class: 'R', need: 'RRRORM', asksForAids: true },
      [
        'oxygen',
        'nebuliser',
        'suction',
        'cpap-niv',
        'ventilator',
        'tracheostomy',
        'feeding-tube',
        'syringe-pump',
        'central-line',
        'catheter',
        'stoma',
        'hospital-bed',
        'hoist',
        'bariatric',
        'icd',
        'pacemaker',
        'vns',
        'baclofen-pump',
        'insulin-pump',
        'telecare',
        'wheelchair',
        'none',
      ],
      { exclusive: ['none'] },
    ),
    'home.dependants': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRMRO', front: true },
      (own) => ({ who: text(own), born: text(own), takesOver: text(own) }),
      { musts: ['who'], max: 12, none: true },
    ),
    'home.pets': rows(
      { by: ['P', 'H', 'A'], class: 'F', need: 'ORORRO', front: true },
      (own) => ({ who: text(own), takesOver: text(own) }),
      { musts: ['who'], max: 12, none: true },
    ),
  },
  foremost: {
    'home.dwelling': [
      {
        when: { 'given.pathway': { has: 'ld' } },
        choices: ['supported-living', 'relative-home', 'own-home', 'care-home', 'hostel', 'refuge'],
      },
      {
        when: forTheYoung,
        choices: ['relative-home', 'foster-home', 'childrens-home', 'boarding-school', 'refuge'],
      },
      { choices: ['own-home', 'relative-home', 'sheltered', 'care-home', 'refuge', 'no-fixed-abode'] },
    ],
    'home.equipment': [
      {
        when: { 'given.pathway': { has: 'ltc' } },
        choices: [
          ...(['oxygen', 'nebuliser', 'cpap-niv', 'insulin-pump'] as const),
          ...(['pacemaker', 'icd', 'wheelchair', 'none'] as const),
        ],
      },
      {
        when: { 'given.pathway': { has: 'frailty' } },
        choices: [
          ...(['telecare', 'hospital-bed', 'hoist', 'wheelchair'] as const),
          ...(['catheter', 'oxygen', 'pacemaker', 'none'] as const),
        ],
      },
      {
        when: forTheYoung,
        choices: [
          ...(['oxygen', 'suction', 'feeding-tube', 'central-line'] as const),
          ...(['syringe-pump', 'hoist', 'wheelchair', 'none'] as const),
        ],
      },
      {
        choices: ['oxygen', 'syringe-pump', 'catheter', 'hospital-bed', 'hoist', 'telecare', 'icd', 'none'],
      },
    ],
  },
  offers: {
    'home.dwelling': {
      ...{ 'foster-home': forTheYoung, 'childrens-home': forTheYoung, 'boarding-school': forTheYoung },
      refuge: { not: { 'given.role': { oneOf: ['carer', 'authority'] } } },
    },
  },
  start: 'dwelling',
  steps: {
    dwelling: {
      ask: ['home.dwelling'],
      next: [
        { when: { 'home.dwelling': { oneOf: ['care-home', 'nursing-home'] } }, go: 'care-home' },
        'household',
      ],
    },
    'care-home': { ask: ['home.careHome'], next: 'way-in' },
    household: {
      ask: ['home.household'],
      next: [
        { when: { 'home.dwelling': { is: 'no-fixed-abode' } }, go: 'found-at' },
        { when: withoutKeySafe, go: 'way-in' },
        'access',
      ],
    },
    access: {
      ask: ['home.accessNotes', 'home.keySafePresent'],
      next: [{ when: { 'home.keySafePresent': { is: 'yes' } }, go: 'key-safe' }, 'hazards'],
    },
    'key-safe': { ask: ['home.keySafeDetail'], next: 'hazards' },
    'way-in': { ask: ['home.accessNotes'], next: 'hazards' },
    'found-at': { ask: ['home.accessNotes'], next: 'hazards' },
    // What somebody uses at home has to be addressed nowhere there.
    hazards: { ask: ['home.hazards'], next: [{ when: forCrisesAlone, go: 'dependants' }, 'equipment'] },
    equipment: { ask: ['home.equipment'], next: 'dependants' },
    dependants: { ask: ['home.dependants', 'home.pets'], next: 'done' },
  },
})
