import type { FieldRules } from '#src/flow/field-rules.ts'
import {
  checkedText,
  codedFor,
  date,
  kilograms,
  lines,
  listOf,
  manyWithNote,
  one,
  paragraph,
  partialDate,
  record,
  rows,
  text,
  wholeNumber,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import drinks from '../codes/iddsi-drinks.json' with { type: 'json' }
import foods from '../codes/iddsi-foods.json' with { type: 'json' }
import { forCrisesAlone, forTheYoung, moreThanTheEnd, withLearningDisability } from '../pathways.ts'

/** The levels of a dated list, in its order. */
const levelsIn = ({ entries: [first, ...more] }: typeof foods): readonly [string, ...string[]] => [
  first?.code ?? '',
  ...more.map(({ code }) => code),
]

import { flaring, treatedAtHospital } from './called.en.ts'
import { isDose, isInFull } from './dose-words.en.ts'
import { oneModule } from './modules.ts'

const known = ['yes', 'no', 'not-known'] as const
/** What a clinician judges of the time that is left: held back from the person's copy, and no urgent reader's. */
const forTheTeam = { by: ['K'], class: 'C', need: 'R-----', sees: 'clinical', hold: true } as const

/** What is given when it is needed, on one line, with the day on which the dose was checked (RULE-MOD-1). */
const dose = (rules: FieldRules) => ({
  medicine: text(rules),
  amount: checkedText(rules, isDose, 'not-a-dose'),
  route: checkedText(rules, isInFull, 'not-in-full'),
  repeat: checkedText(rules, isInFull, 'not-in-full'),
  most: checkedText(rules, isInFull, 'not-in-full'),
  for: text(rules),
  checked: date({ ...rules, past: true }),
})
const doseMusts = ['medicine', 'amount', 'route', 'repeat', 'most', 'for', 'checked'] as const

/** Somebody has put medicines ready, or written them up: then it is said where they lie and who may give them. */
const ready = { 'antic.issued': { oneOf: ['issued', 'prescribed'] } } as const
/** The last years, and whoever reviews a plan of another kind that has such medicines. */
const mayBeReady = {
  any: [
    { 'given.pathway': { has: 'eol' } },
    { not: { 'given.role': { oneOf: ['patient', 'carer', 'authority'] } } },
  ],
} as const

/**
 * Whoever has a long-term condition, is frail or is under 18; others who name one; and whatever a clinician knows of. What was
 * described once stays, however the illness is written afterwards.
 */
const mayFlare = {
  any: [
    { 'given.pathway': { has: 'ltc' } },
    { 'given.pathway': { has: 'frailty' } },
    forTheYoung,
    { 'given.age': { is: 'child' } },
    { 'given.begun': { has: 'module' } },
    { 'health.mainDiagnosis': { names: flaring } },
    { 'health.otherProblems': { names: flaring } },
    { not: { 'given.role': { oneOf: ['patient', 'carer', 'authority'] } } },
  ],
} as const

/** Who is under 18, or has a weak immune system or chemotherapy, may have a number of their hospital, and have been told when to call it. */
const mayBeTold = {
  any: [
    forTheYoung,
    { 'given.age': { is: 'child' } },
    { 'health.alerts': { has: 'immunosuppressed' } },
    { 'health.alerts': { names: treatedAtHospital } },
    { 'health.timeCritical': { has: 'immunosuppressant' } },
    { 'health.mainDiagnosis': { names: treatedAtHospital } },
    { 'health.otherProblems': { names: treatedAtHospital } },
    { 'health.medicines': { names: treatedAtHospital } },
  ],
} as const

/** As the person tells it: nobody but clinicians is asked how much of a medicine, or what to do with it (RULE-MOD-1). */
export const health = section({
  id: 'health',
  version: 1,
  besideOrders: ['crisis.clinicianAction', 'crisis.escalateWhen'],
  fields: {
    'health.mainDiagnosis': codedFor(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'MMMMMM', front: true, mark: 'main-condition' },
      'conditions',
    ),
    'health.otherProblems': lines({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RRRRRR' }),
    'health.allergies': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'MMMMMM', front: true },
      (own) => ({
        to: codedFor(own, 'allergies'),
        kind: one(own, ['allergy', 'bad-effect', 'not-known']),
        happens: text(own),
        severity: one(own, ['mild', 'moderate', 'severe', 'not-known']),
      }),
      { musts: ['to'], none: true, unknown: true },
    ),
    'health.medicines': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RRRRRR', front: true },
      (own) => ({ name: codedFor(own, 'medicines'), helps: text(own), givenBy: text(own) }),
      { musts: ['name'], max: 40, none: true },
    ),
    // Of ours: all that somebody with tired hands may want to say of them, and what a crew asks first.
    'health.medicinesAt': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', front: true }),
    'health.timeCritical': manyWithNote(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RRRRRR', front: true },
      [
        'parkinsons',
        'antiepileptic',
        'steroid',
        'insulin',
        'anticoagulant',
        'antiplatelet-stent',
        'immunosuppressant',
        'clozapine',
        'lithium',
        'opioid',
        'methadone-buprenorphine',
        'benzodiazepine',
        'depot',
        'antiretroviral',
        'myasthenia',
        'other',
        'none',
      ],
      { exclusive: ['none'] },
    ),
    'health.alerts': manyWithNote(
      { by: ['P', 'H', 'K'], class: 'R', need: 'RRRRRR', front: true },
      [
        'adrenal',
        'immunosuppressed',
        'difficult-airway',
        'neck-breather',
        'ventilated',
        'bleeding',
        'clotting',
        'implanted-device',
        'oxygen',
        'latex',
        'mrsa-cpe',
        'pregnancy',
        'autonomic-dysreflexia',
        'choking',
        'absconding',
        'other',
        'none',
      ],
      { exclusive: ['none'] },
    ),
    'health.baseline': paragraph({ by: ['P', 'H', 'K'], class: 'R', need: 'RRROMM', front: true }),
    'health.recentEvents': paragraph({ by: ['P', 'H', 'K'], class: 'R', need: 'ORRRRR' }),
    'health.awareDiagnosis': one(
      { by: ['K'], class: 'C', need: 'ROO---', sees: 'clinical', hold: true },
      known,
    ),
    // Two scales, of which one is enough; a number of one is never read as one of the other.
    'health.functional': record(
      { by: ['K'], class: 'C', need: 'ROO---', sees: 'clinical' },
      (rules) => ({
        akps: wholeNumber(rules, 0, 100),
        who: wholeNumber(rules, 0, 4),
        on: date({ ...rules, past: true }),
      }),
      ['on'],
    ),
    // The scale itself is somebody else’s, and its words are not here: the number alone.
    'health.frailty': wholeNumber({ by: ['K'], class: 'C', need: 'RMOOO-', sees: 'clinical' }, 1, 9),
    'antic.location': text({ by: ['P', 'H', 'K'], class: 'F', need: 'ROO--O', front: true }),
    'antic.issued': one({ by: ['K'], class: 'C', need: 'MOO--O', front: true }, [
      'issued',
      'prescribed',
      'none',
      'not-needed',
    ]),
    'antic.items': rows(
      { by: ['K'], class: 'C', need: 'ROO--O', sees: 'clinical', front: true },
      (rules) => ({ ...dose(rules), chart: one(rules, ['yes', 'no']), expires: partialDate(rules) }),
      { musts: [...doseMusts, 'chart'], max: 12, labelled: true },
    ),
    'antic.whoMayGive': text({ by: ['K'], class: 'C', need: 'ROO--O', front: true }),
    'antic.rescue': rows({ by: ['K'], class: 'C', need: 'OORORR', front: true }, dose, {
      musts: doseMusts,
      max: 12,
      none: true,
      labelled: true,
    }),
    'prog.estimate': one(forTheTeam, [
      'last-days',
      'last-weeks',
      'last-months',
      'about-a-year',
      'more-than-a-year',
    ]),
    'prog.estimatedOn': record(
      forTheTeam,
      (rules) => ({ by: text(rules), on: date({ ...rules, past: true }) }),
      ['by', 'on'],
    ),
    'prog.surprise': one({ ...forTheTeam, need: 'O-----' }, known),
    'prog.gsf': one({ ...forTheTeam, need: 'O-----' }, ['blue', 'green', 'yellow', 'red']),
    'prog.register': record(
      { by: ['K'], class: 'C', need: 'R-----', sees: 'clinical', forTeams: true },
      (rules) => ({
        which: one(rules, ['end-of-life', 'palliative', 'not-on-one']),
        since: date({ ...rules, past: true }),
      }),
      ['which'],
    ),
    'prog.personAware': record(
      { ...forTheTeam, forTeams: true, front: true },
      (rules) => ({ aware: one(rules, known), how: text(rules) }),
      ['aware'],
    ),
    'prog.sr1': record(
      { ...forTheTeam, need: 'O-----' },
      (rules) => ({ done: one(rules, ['yes', 'no']), on: date({ ...rules, past: true }) }),
      ['done'],
    ),
    'ld.medsHow': paragraph({ by: ['P', 'H', 'A', 'K'], class: 'R', need: '----R-' }),
    // What is safe a clinician says (`ld.swallow`): this is how they do it, in their own words.
    'health.eatSafely': paragraph({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOOO', front: true }),
    // Which line is rung for advice clinicians say (`team.advice24h`): this is what the hospital told the person.
    'health.toldToCall': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOOO', front: true },
      (own) => ({ who: text(own), phone: text(own), when: text(own) }),
      { musts: ['who'], max: 4, none: true },
    ),
    'ld.bowels': paragraph({ by: ['P', 'H', 'K'], class: 'R', need: '----R-' }),
    'ld.behaviourPlan': paragraph({ by: ['P', 'H', 'K'], class: 'R', need: '----R-' }),
    'ld.swallow': record({ by: ['K'], class: 'C', need: 'OOO-RO', front: true }, (own) => ({
      food: one(own, levelsIn(foods)),
      drink: one(own, levelsIn(drinks)),
      risk: paragraph(own),
    })),
    'ld.annualHealthCheck': date({
      by: ['K'],
      class: 'F',
      need: '----R-',
      sees: 'clinical',
      past: true,
    }),
    'cyp.weight': record(
      { by: ['K'], class: 'C', need: '-----M', front: true },
      (own) => ({ weight: kilograms(own), on: date({ ...own, past: true }) }),
      ['weight', 'on'],
    ),
    'cyp.emergencySheet': rows(
      { by: ['K'], class: 'C', need: '-----M', front: true },
      (own) => ({ problem: text(own), action: paragraph(own, 1000), escalate: paragraph(own, 1000) }),
      { musts: ['problem', 'action', 'escalate'], max: 9 },
    ),
    'cyp.antenatal': record({ by: ['K'], class: 'C', need: '-----O', sees: 'clinical' }, (own) => ({
      mother: text(own),
      birth: paragraph(own, 600),
      atBirth: paragraph(own, 600),
    })),
    module: listOf({ by: ['P', 'H', 'K'], class: 'F', need: 'OOOO-O' }, oneModule, 6),
  },
  foremost: {
    'health.timeCritical': [
      {
        when: { 'given.pathway': { has: 'mhc' } },
        choices: ['clozapine', 'lithium', 'depot', 'benzodiazepine', 'antiepileptic', 'insulin', 'none'],
      },
      {
        when: { 'given.pathway': { has: 'ltc' } },
        choices: [
          'steroid',
          'insulin',
          'antiepileptic',
          'anticoagulant',
          'immunosuppressant',
          'opioid',
          'none',
        ],
      },
      {
        when: { 'given.pathway': { has: 'frailty' } },
        choices: ['parkinsons', 'anticoagulant', 'antiepileptic', 'insulin', 'steroid', 'opioid', 'none'],
      },
      {
        when: withLearningDisability,
        choices: ['antiepileptic', 'insulin', 'steroid', 'clozapine', 'depot', 'anticoagulant', 'none'],
      },
      {
        when: forTheYoung,
        choices: [
          'antiepileptic',
          'insulin',
          'steroid',
          'immunosuppressant',
          'anticoagulant',
          'opioid',
          'none',
        ],
      },
      {
        choices: ['opioid', 'steroid', 'insulin', 'anticoagulant', 'parkinsons', 'antiepileptic', 'none'],
      },
    ],
    'health.alerts': [
      {
        when: { 'given.pathway': { has: 'mhc' } },
        choices: ['absconding', 'choking', 'implanted-device', 'pregnancy', 'latex', 'none'],
      },
      {
        when: { 'given.pathway': { has: 'ltc' } },
        choices: [
          'adrenal',
          'immunosuppressed',
          'bleeding',
          'clotting',
          'implanted-device',
          'oxygen',
          'pregnancy',
          'none',
        ],
      },
      {
        when: { 'given.pathway': { has: 'frailty' } },
        choices: [
          'choking',
          'bleeding',
          'clotting',
          'absconding',
          'implanted-device',
          'oxygen',
          'mrsa-cpe',
          'none',
        ],
      },
      {
        when: withLearningDisability,
        choices: [
          'choking',
          'absconding',
          'difficult-airway',
          'implanted-device',
          'adrenal',
          'latex',
          'none',
        ],
      },
      {
        choices: [
          'choking',
          'bleeding',
          'clotting',
          'implanted-device',
          'oxygen',
          'immunosuppressed',
          'absconding',
          'none',
        ],
      },
    ],
  },
  onCallRows: { 'health.toldToCall': { name: 'who', phone: 'phone' } },
  start: 'main',
  steps: {
    main: { ask: ['health.mainDiagnosis'], next: 'others' },
    others: { ask: ['health.otherProblems'], next: 'allergies' },
    allergies: { ask: ['health.allergies'], next: 'medicines' },
    medicines: { ask: ['health.medicinesAt', 'health.medicines'], next: 'medicines-how' },
    'medicines-how': { ask: ['ld.medsHow'], next: 'time-critical' },
    'time-critical': { ask: ['health.timeCritical'], next: 'alerts' },
    // Where it is asked anyway how somebody is when well (`mh.whenWell`), what is normal is not asked once more.
    alerts: {
      ask: ['health.alerts'],
      next: [
        {
          when: { any: [withLearningDisability, forTheYoung, { 'health.alerts': { has: 'choking' } }] },
          go: 'eating',
        },
        { when: mayBeTold, go: 'told-to-call' },
        { when: forCrisesAlone, go: 'recent' },
        'baseline',
      ],
    },
    eating: {
      ask: ['health.eatSafely'],
      next: [{ when: mayBeTold, go: 'told-to-call' }, { when: forCrisesAlone, go: 'recent' }, 'baseline'],
    },
    'told-to-call': {
      ask: ['health.toldToCall'],
      next: [{ when: forCrisesAlone, go: 'recent' }, 'baseline'],
    },
    baseline: {
      ask: ['health.baseline'],
      next: [{ when: moreThanTheEnd, go: 'recent' }, { when: mayFlare, go: 'modules' }, 'swallowing'],
    },
    recent: { ask: ['health.recentEvents'], next: 'bowels' },
    bowels: { ask: ['ld.bowels'], next: 'behaviour' },
    behaviour: {
      ask: ['ld.behaviourPlan'],
      next: [{ when: mayFlare, go: 'modules' }, 'swallowing'],
    },
    modules: { ask: ['module'], next: 'swallowing' },
    swallowing: { ask: ['ld.swallow'], next: 'health-check' },
    'health-check': {
      ask: ['ld.annualHealthCheck'],
      next: [{ when: mayBeReady, go: 'kept-ready' }, 'aware'],
    },
    'kept-ready': { ask: ['antic.location'], next: 'issued' },
    issued: { ask: ['antic.issued'], next: [{ when: ready, go: 'ready-items' }, 'rescue'] },
    'ready-items': { ask: ['antic.items'], next: 'who-may-give' },
    'who-may-give': { ask: ['antic.whoMayGive'], next: 'rescue' },
    rescue: { ask: ['antic.rescue'], next: 'aware' },
    aware: { ask: ['health.awareDiagnosis'], next: 'functional' },
    functional: { ask: ['health.functional'], next: 'frailty' },
    frailty: { ask: ['health.frailty'], next: 'estimate' },
    estimate: { ask: ['prog.estimate'], next: 'estimated-on' },
    'estimated-on': { ask: ['prog.estimatedOn'], next: 'surprise' },
    surprise: { ask: ['prog.surprise'], next: 'gsf' },
    gsf: { ask: ['prog.gsf'], next: 'register' },
    register: { ask: ['prog.register'], next: 'person-aware' },
    'person-aware': { ask: ['prog.personAware'], next: 'sr1' },
    sr1: { ask: ['prog.sr1'], next: [{ when: forTheYoung, go: 'weight' }, 'done'] },
    weight: { ask: ['cyp.weight'], next: 'emergency-sheet' },
    'emergency-sheet': { ask: ['cyp.emergencySheet'], next: 'antenatal' },
    antenatal: { ask: ['cyp.antenatal'], next: 'done' },
  },
})
