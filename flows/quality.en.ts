import { checksOver } from '#src/flow/quality.ts'
import { about } from './about/section.ts'
import { communication } from './communication/section.ts'
import { contacts } from './contacts/section.ts'
import { crisis } from './crisis/section.ts'
import { health } from './health/section.ts'
import { home } from './home/section.ts'
import { matters } from './matters/section.ts'
import { papers } from './papers/section.ts'
import { places } from './places/section.ts'
import { ofOneself, sayNothingOfOne, signs } from './quality-words.en.ts'
import { recommendations } from './recommendations/section.ts'

const fields = {
  ...about.fields,
  ...matters.fields,
  ...places.fields,
  ...contacts.fields,
  ...contacts.fields.contact.item.fields,
  ...crisis.fields,
  ...crisis.fields.crisis.item.fields,
  ...communication.fields,
  ...health.fields,
  ...health.fields.module.item.fields,
  ...home.fields,
  ...papers.fields,
  ...recommendations.fields,
}

/** Devices for which whoever comes at night has to know what to do. */
const withDevice = {
  'home.equipment': {
    oneOf: [
      ...(['icd', 'syringe-pump', 'ventilator', 'tracheostomy', 'vns', 'baclofen-pump'] as const),
      ...(['insulin-pump', 'feeding-tube', 'cpap-niv', 'suction'] as const),
    ],
  },
} as const

/** Whoever is easily overwhelmed, a failing memory among it: the same words to a stranger can calm, or make it worse. */
const whoNeedsCalm = {
  any: [
    { 'given.pathway': { has: 'mhc' } },
    { 'given.pathway': { has: 'frailty' } },
    { 'given.pathway': { has: 'ld' } },
    { 'adjust.impairments': { oneOf: ['learning-disability', 'autism', 'mental-health'] } },
  ],
} as const

/**
 * Of the 44 checks of plan quality those that look whether something is there, or refer to what an approval asks about: no
 * validated scale, and read by no clinician. What the engine makes sure of itself, and what needs questions that are not
 * asked yet, stands in `quality-elsewhere.ts`.
 */
export const qualityChecks = checksOver(fields, [
  {
    ...{ id: 'C7', version: 1, source: 'Hickman 2020 (POLST orders in conflict)' },
    found: 'Two recommendations go against each other',
    rules: ['RULE-REC-3', 'RULE-REC-4', 'RULE-REC-5', 'RULE-REC-6'],
    contradictions: [],
    words: {
      why: 'Whoever reads both at night follows one of them, and nobody knows which.',
      how: 'Say in each when it holds, or change one of the two.',
    },
  },
  {
    ...{ id: 'C8', version: 1, source: 'Huxley 2024' },
    found: 'What they wish and the choice about comfort and time point in different directions',
    rules: [],
    contradictions: ['apart-scale-comfort', 'apart-scale-longer'],
    words: {
      why: 'At night the short choice is read first, and it may send them where they never wanted to be.',
      how: 'Ask them which of the two holds. The words stay theirs.',
    },
  },
  {
    ...{ id: 'C9', version: 1, source: 'TRIAD III' },
    found: 'CPR is decided against, and no treatment is recommended',
    rules: ['RULE-REC-2'],
    contradictions: [],
    words: {
      why: 'A plan that only says no is read as “do nothing”.',
      how: 'Say which treatments would help, and where.',
    },
  },
  {
    ...{ id: 'D7', version: 1, source: 'Psychiatric Services 2021' },
    found: 'No crisis leads to somebody who can be called',
    rules: ['RULE-SIGN-7'],
    contradictions: [],
    words: {
      why: 'In a mental health crisis, somebody who is known and answers is what helps most.',
      how: 'Ask whom to call in each crisis, and write down a number.',
    },
  },
  {
    ...{ id: 'A1', version: 1, source: 'St Michael’s 2021; Huxley 2024', isHint: true },
    parts: [
      {
        kind: 'own-words',
        any: [
          ...(['matters.value', 'matters.statement', 'about.mostImportant', 'about.people'] as const),
          ...(['about.wellness', 'about.pleaseDo'] as const),
        ],
        least: 8,
        common: sayNothingOfOne,
        found: 'Little is said of what matters to this person',
      },
    ],
    words: {
      why: 'A stranger finds nothing to begin from that is theirs and nobody else’s.',
      how: 'Ask for one thing that makes a day worth it. What they wrote stays as it is, and a few words can be enough.',
    },
  },
  {
    ...{ id: 'A2', version: 1, source: 'Walker 2024' },
    parts: [
      {
        ...{ kind: 'said', any: ['matters.value'], found: 'What matters most is not said' },
        toPerson: 'One line about what matters most helps somebody who has never met you.',
      },
      {
        ...{ kind: 'said', any: ['matters.fear'], found: 'What they fear is not said' },
        toPerson: 'Is there something you would want nobody to do? One line is enough.',
      },
      {
        kind: 'unlike',
        fields: ['matters.value', 'matters.fear'],
        found: 'What they wish and what they fear read the same',
      },
    ],
    words: {
      why: 'A fear that is read as a wish leads to the opposite of what was meant.',
      how: 'Ask for each of the two. Their own words stay as they are.',
    },
  },
  {
    ...{ id: 'A3', version: 1, source: 'Farrelly 2013', isHint: true },
    list: 'crisis',
    parts: [
      {
        kind: 'particular',
        any: [
          ...(['crisis.name', 'crisis.earlySigns', 'crisis.selfHelp', 'crisis.helpful'] as const),
          ...(['crisis.notHelpful', 'crisis.firstAction', 'crisis.clinicianAction'] as const),
        ],
        own: ofOneself,
        found: 'Nothing in it is of this person alone',
      },
    ],
    words: {
      why: 'Words that fit everybody are read as nobody’s, and are followed by nobody.',
      how: 'Name who helps, where things are, or what this person says when it begins.',
    },
  },
  {
    ...{ id: 'A5', version: 1, source: 'ReSPECT, section 3; Eli 2021' },
    parts: [
      {
        ...{ kind: 'said', any: ['matters.balance'], found: 'Nothing says what care should aim for' },
        toPerson: 'Your choice between comfort and more time gives people a place to begin.',
      },
    ],
    words: {
      why: 'Without it a stranger has to guess what a treatment would be for.',
      how: 'Talk about it once; “not sure yet” is worth writing too.',
    },
  },
  {
    ...{ id: 'B5', version: 1, source: 'BMJ 2017; advance care planning review 2021' },
    parts: [
      {
        kind: 'said',
        any: ['legal.adrt.exists'],
        found: 'Nobody has said whether there is an advance decision',
      },
      { kind: 'said', any: ['legal.lpa.kind'], found: 'Nobody has said whether somebody holds a power' },
      {
        ...{
          kind: 'said',
          any: ['legal.adrt.document'],
          found: 'Where the advance decision lies is not said',
        },
        toPerson: 'Say where your advance decision lies: people follow what they can find.',
      },
      { kind: 'said', any: ['legal.lpa.attorneys'], found: 'Who holds the power is not said' },
      { kind: 'said', any: ['legal.lpa.document'], found: 'Where the papers of the power lie is not said' },
    ],
    words: {
      why: 'A paper that nobody finds in time is not followed, and a power that is not known is not asked.',
      how: 'Ask for yes, no or “not known”; where it is yes, ask where the paper lies.',
    },
  },
  {
    ...{ id: 'B6', version: 1, source: 'CMAJ Open' },
    when: { 'given.pathway': { has: 'eol' } },
    parts: [
      {
        kind: 'said',
        any: ['health.awareDiagnosis'],
        found: 'Whether they know the diagnosis is not recorded',
      },
      {
        kind: 'said',
        any: ['prog.personAware'],
        found: 'Whether they know how much time may be left is not recorded',
      },
    ],
    words: {
      why: 'A stranger at night may tell them what nobody has told them yet.',
      how: 'Record what they know, or that they did not want to talk about it.',
    },
  },
  {
    ...{ id: 'C3', version: 1, source: 'La Crosse pilot 2012; Broadhurst 2018' },
    when: { any: [{ 'given.pathway': { has: 'eol' } }, { 'rec.cpr.decision': { answered: true } }] },
    parts: [
      {
        kind: 'several',
        any: ['rec.hospital', 'rec.criticalCare', 'rec.interventions'],
        but: ['not-discussed'],
        least: 2,
        found: 'Of treatments other than CPR fewer than two are spoken of',
      },
    ],
    words: {
      why: 'A plan that speaks of CPR alone, or of no treatment, leaves every other one to a stranger’s guess.',
      how: 'Talk about hospital, intensive care and one treatment by name: whether each would help, and when.',
    },
  },
  {
    ...{ id: 'C5', version: 1, source: 'Eli 2021' },
    when: {
      any: [
        { 'rec.hospital': { answered: true } },
        { 'rec.criticalCare': { answered: true } },
        { 'rec.interventions': { answered: true } },
      ],
    },
    parts: [
      { kind: 'said', any: ['rec.reasoning'], found: 'What was weighed is not said' },
      {
        kind: 'rows-say',
        field: 'rec.interventions',
        says: 'reason',
        but: ['not-discussed'],
        found: 'A treatment is spoken of without a reason',
      },
    ],
    words: {
      why: 'Whoever knows why can tell whether it holds tonight.',
      how: 'Say what each would be for, of this person: what helps them, or what it would cost them.',
    },
  },
  {
    ...{ id: 'D1', version: 1, source: 'reviews of joint crisis plans' },
    when: { 'health.mainDiagnosis': { answered: true } },
    parts: [
      {
        kind: 'some',
        list: 'crisis',
        when: {
          any: [{ 'crisis.triggers': { answered: true } }, { 'crisis.earlySigns': { answered: true } }],
        },
        found: 'There is a diagnosis, and no crisis says what sets it off or how it begins',
      },
      {
        kind: 'each',
        list: 'module',
        any: ['module.whatHappens'],
        found: 'Of a condition that can flare it is not said what happens then',
      },
    ],
    words: {
      why: 'Whoever comes at night reads the name of an illness, and not what it does to this person.',
      how: 'Ask of each illness what tends to go wrong and what comes first.',
    },
  },
  {
    ...{ id: 'D2', version: 1, source: 'Kearns 2024', isHint: true },
    list: 'crisis',
    parts: [
      {
        kind: 'seen-by',
        any: ['crisis.triggers', 'crisis.earlySigns', 'crisis.name'],
        but: ['other'],
        words: signs,
        found: 'Nothing says by what a stranger sees that it begins',
      },
    ],
    words: {
      why: 'Whoever is alone with them at night has to tell this from any other bad hour.',
      how: 'Ask what somebody else would see or hear first.',
    },
  },
  {
    ...{ id: 'D3', version: 1, source: 'Kearns 2024' },
    list: 'crisis',
    parts: [{ kind: 'reaches', field: 'crisis.contacts', found: 'It leads to nobody with a number to call' }],
    words: {
      why: 'Whoever is alone with them needs somebody to call before they need an ambulance.',
      how: 'Name somebody from the list of people, and see that they have a number.',
    },
  },
  {
    ...{ id: 'D5', version: 1, source: 'Farrelly 2013' },
    list: 'crisis',
    when: whoNeedsCalm,
    parts: [
      {
        ...{ kind: 'said', any: ['crisis.helpful'], found: 'What helps is not said' },
        toPerson: 'What helps you most when it begins? A stranger could do it too.',
      },
      {
        ...{ kind: 'said', any: ['crisis.notHelpful'], found: 'What makes it worse is not said' },
        toPerson: 'What makes it worse? Then nobody does it by mistake.',
      },
    ],
    words: {
      why: 'The same act calms one person and frightens another.',
      how: 'Ask the person, or whoever has been there when it happened.',
    },
  },
  {
    ...{ id: 'D6', version: 1, source: 'Gamarra 2015' },
    list: 'crisis',
    parts: [
      {
        ...{ kind: 'said', any: ['crisis.selfHelp', 'crisis.helpful'] },
        found: 'Nothing says what they, or whoever is with them, can do first',
        toPerson: 'What can you, or whoever is with you, do first?',
      },
    ],
    words: {
      why: 'Help can be an hour away.',
      how: 'Ask for one thing that needs no clinician.',
    },
  },
  {
    ...{ id: 'E2', version: 1, source: 'hospice and palliative care audits' },
    when: { any: [{ 'given.pathway': { has: 'eol' } }, { 'given.pathway': { has: 'ltc' } }] },
    parts: [
      {
        kind: 'said',
        any: ['antic.items', 'antic.rescue'],
        found: 'Whether medicines for a crisis are ready is not said',
      },
    ],
    words: {
      why: 'A medicine that nobody knows of is not given, and one that is not there is looked for.',
      how: 'Write each with dose, route and for what, or that there is none.',
    },
  },
  {
    ...{ id: 'E3', version: 1, source: 'hospice and palliative care audits' },
    when: { 'prog.estimate': { oneOf: ['last-days', 'last-weeks'] } },
    parts: [
      {
        kind: 'said',
        any: ['antic.issued'],
        found: 'Days or weeks are left, and nothing says whether medicines are ready',
      },
      { kind: 'said', any: ['antic.location'], found: 'Where the medicines are kept is not said' },
      { kind: 'said', any: ['antic.whoMayGive'], found: 'Who may give the medicines is not said' },
    ],
    words: {
      why: 'Relief at night depends on what is in the house and on who may give it.',
      how: 'Ask the community nurses what was issued, and write where it is.',
    },
  },
  {
    ...{ id: 'E4', version: 1, source: 'ReSPECT practice' },
    when: withDevice,
    parts: [
      {
        ...{ kind: 'note', field: 'home.equipment', least: 3 },
        found: 'Nothing says what to do with the device',
        toPerson: 'Say in a few words what people must know about your equipment.',
      },
    ],
    words: {
      why: 'Some devices go on working, or stop, when nobody who comes knows them.',
      how: 'Write beside it who knows it, where its papers are and what not to do.',
    },
  },
  {
    ...{ id: 'F1', version: 1, source: 'Hospice audit 2015; Broadhurst 2018' },
    parts: [
      { kind: 'said', any: ['place.care1'], found: 'Where they would like to be cared for is not said' },
      {
        ...{ kind: 'said', any: ['place.care2'], found: 'No second choice of a place to be cared for' },
        toPerson: 'If your first choice cannot be had that night, where would you rather be?',
      },
      { kind: 'said', any: ['place.death1'], found: 'Where they would like to die is not said' },
      { kind: 'said', any: ['place.death2'], found: 'No second choice of a place to die' },
    ],
    words: {
      why: 'The first choice is often full, or too far, at two in the morning.',
      how: 'Ask what would be next best. “Rather not say” is an answer too.',
    },
  },
  {
    ...{ id: 'F2', version: 1, source: 'Finucane 2020 (KIS); Kearns 2024' },
    parts: [
      {
        kind: 'some',
        list: 'contact',
        when: {
          'contact.roles': { oneOf: ['emergency-contact', 'next-of-kin', 'main-carer', 'lives-with'] },
        },
        isCalled: true,
        found: 'Nobody near them has a number to call',
      },
      {
        kind: 'some',
        list: 'contact',
        when: { 'contact.whenToCall': { answered: true } },
        found: 'Nothing says who may be called at night',
      },
      {
        ...{ kind: 'named', any: ['team.keyWorker', 'team.members', 'team.services'] },
        found: 'No service or worker is named',
      },
      {
        ...{ kind: 'said', any: ['home.accessNotes', 'home.keySafePresent'] },
        found: 'Nothing says how to get in',
        toPerson: 'How does somebody get in at night, if you cannot come to the door?',
      },
    ],
    words: {
      why: 'Whoever comes at night needs a person, a number, and a way in.',
      how: 'Ask who answers at night, and how the door opens.',
    },
  },
  {
    ...{ id: 'F3', version: 1, source: 'Walker 2024; HIW 2024' },
    parts: [
      { kind: 'said', any: ['comms.interpreter'], found: 'Whether an interpreter is needed is not said' },
      { kind: 'said', any: ['comms.interpreterKind'], found: 'Which interpreter is needed is not said' },
      {
        ...{ kind: 'said', any: ['comms.how'], found: 'How best to talk with them is not said' },
        toPerson: 'How should a stranger talk with you? One line is enough.',
      },
      { kind: 'said', any: ['adjust.needed'], found: 'Whether care has to be adjusted is not said' },
      { kind: 'said', any: ['adjust.items'], found: 'What has to be adjusted is not said' },
    ],
    words: {
      why: 'Whoever is not understood is taken for confused, or for refusing.',
      how: 'Ask, and write “no” where nothing is needed.',
    },
  },
  {
    ...{ id: 'F4', version: 1, source: 'Walker 2024; Finucane 2020 (KIS)' },
    parts: [
      { kind: 'said', any: ['home.household'], found: 'Who lives with them is not said' },
      { kind: 'said', any: ['carer.exists'], found: 'Whether somebody cares for them is not said' },
      {
        ...{ kind: 'said', any: ['carer.contingency'], found: 'What happens without the carer is not said' },
        toPerson: 'Who steps in if the one who helps you cannot come?',
      },
      {
        ...{ kind: 'said', any: ['home.dependants'], found: 'Whether somebody depends on them is not said' },
        toPerson: 'Does somebody need you at home? Then they are not left alone.',
      },
    ],
    words: {
      why: 'Somebody may be left alone behind a door when the ambulance leaves.',
      how: 'Ask who else is there, and who steps in.',
    },
  },
  {
    ...{ id: 'G4', version: 1, source: 'studies of what ambulance crews read' },
    parts: [{ kind: 'brief', field: 'rec.summary', most: 120, found: 'The summary has more than 120 words' }],
    words: {
      why: 'It is read in the time that it takes to reach the door.',
      how: 'Leave in it what decides the first ten minutes; the rest has its own questions.',
    },
  },
])
