import { checksOver } from '#src/flow/quality.ts'
import { about } from './about/section.ts'
import { communication } from './communication/section.ts'
import { contacts } from './contacts/section.ts'
import { speaksOfCpr } from './cpr-words.en.ts'
import { crisis } from './crisis/section.ts'
import { health } from './health/section.ts'
import { home } from './home/section.ts'
import { decisions, legal } from './legal/section.ts'
import { matters } from './matters/section.ts'
import { papers } from './papers/section.ts'
import { places } from './places/section.ts'
import { ofOneself, sayNothingOfOne, signs } from './quality-words.en.ts'
import { recommendations } from './recommendations/section.ts'
import { submission } from './submission/section.ts'

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
  ...legal.fields,
  ...submission.fields,
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

const limitedCpr = { 'rec.cpr.decision': { oneOf: ['not-for-cpr', 'modified'] } } as const
const unableToShare = { 'legal.capacity': { oneOf: ['plan:lacks', 'sharing:lacks'] } } as const
const cannotDecide = {
  'legal.capacity': { oneOf: decisions.map((one) => `${one}:lacks` as const) },
} as const

/** What would help, whether always or under a condition. */
const helping = recommendations.fields['rec.interventions'].choices.filter((choice) =>
  /:(recommended|conditional)$/.test(choice),
)

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
    ...{ id: 'B5', version: 1, source: 'BMJ 2017; advance care planning review 2021' },
    found: 'They refuse something that is advised all the same',
    rules: [],
    contradictions: [],
    opposed: true,
    words: {
      why: 'A refusal that holds in law may be passed over at night for the line that stands beside it.',
      how: 'Ask them what holds. Change the advice, or say at signing why it stands; the refusal is theirs.',
    },
  },
  {
    ...{ id: 'C8', version: 2, source: 'Huxley 2024' },
    found: 'What they wish points in another direction than what is chosen or recommended',
    rules: ['RULE-REC-14', 'RULE-REC-15', 'RULE-REC-16'],
    contradictions: [
      ...(['apart-scale-comfort', 'apart-scale-longer', 'apart-goal-comfort', 'apart-goal-longer'] as const),
      'apart-longer-left-out',
    ],
    toPerson: {
      rule: 'RULE-REC-14',
      field: 'place.care1',
      words:
        'You would like to be looked after at home. Are there things for which you would go to hospital?',
    },
    words: {
      why: 'At night the short line is read first, and it may send them where they never wanted to be.',
      how: 'Ask them which of the two holds, and write what each is for. Their words stay theirs.',
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
    ...{ id: 'H1', version: 2, source: 'Finucane 2020 (KIS); CQC 2021' },
    found: 'A day that stands in the plan has gone by, or its review is overdue',
    rules: ['RULE-SIGN-20'],
    contradictions: [],
    overdue: { atOnce: { 'prog.estimate': { oneOf: ['last-days', 'last-weeks', 'last-months'] } } },
    words: {
      why: 'Whoever reads a day that is past, or a plan from before, does not know what holds tonight.',
      how: 'Ask, or look in the record, and write what holds today. Signing sets the day of the next review.',
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
    ...{ id: 'B1', version: 1, source: 'HIW 2024; CQC 2021' },
    when: limitedCpr,
    parts: [
      {
        kind: 'said',
        any: ['rec.cpr.discussedPerson'],
        found: 'CPR is decided, and nothing says whether the person was talked with',
      },
      {
        kind: 'rows-say',
        field: 'rec.cpr.discussedPerson',
        says: 'what',
        but: ['declined'],
        least: 5,
        found: 'Of the talk about CPR, or of why there was none, fewer than five words are said',
      },
    ],
    words: {
      why: 'A decision of which nobody can tell how it was talked about is not trusted at night.',
      how: 'Write what was said to them and what they said, or why there was no talk.',
    },
  },
  {
    ...{ id: 'B2', version: 1, source: 'HIW 2024' },
    when: { not: { 'share.basis': { is: 'attorney' } } },
    parts: [
      {
        ...{ kind: 'rows-meet', field: 'legal.capacity', of: ['lacks'] },
        ...{ other: 'legal.bestInterests', same: 'decision', says: 'consulted' },
        found: 'They cannot decide something, and nothing says who close to them was asked',
      },
    ],
    words: {
      why: 'What was decided for somebody without those who know them is not theirs.',
      how: 'Record who was asked about this decision, and what they said.',
    },
  },
  {
    ...{ id: 'B3', version: 1, source: 'Eli 2021; HIW 2024' },
    parts: [
      {
        kind: 'said',
        any: ['legal.capacity'],
        found: 'Nothing is recorded of whether they can decide',
      },
      {
        ...{ kind: 'rows-say', field: 'legal.capacity', says: 'how', but: [] },
        ...{ of: ['lacks', 'fluctuates'], least: 5 },
        found: 'How it was found that they cannot decide takes fewer than five words',
      },
    ],
    words: {
      why: 'Whether somebody can decide belongs to one decision and one day.',
      how: 'Say what they could not take in, keep in mind, weigh or tell, about this decision.',
    },
  },
  {
    ...{ id: 'B4', version: 1, source: 'HIW 2024' },
    parts: [
      {
        kind: 'never',
        field: 'share.basis',
        when: { 'share.basis': { is: 'person-consents' }, ...unableToShare },
        found: 'The plan stands on their agreement, and the record says that they cannot give it',
      },
      {
        kind: 'never',
        field: 'share.basis',
        when: { 'share.basis': { is: 'best-interests' }, not: unableToShare },
        found: 'The plan stands on best interests, and nothing says that they cannot agree themselves',
      },
      {
        kind: 'never',
        field: 'rec.cpr.reason',
        when: {
          'rec.cpr.reason': { is: 'best-interests' },
          not: { any: [cannotDecide, { 'rec.cpr.discussedPerson': { has: 'too-young-or-ill' } }] },
        },
        found: 'CPR is decided in their best interests, and nothing says that they cannot decide',
      },
      {
        kind: 'never',
        field: 'legal.capacity',
        when: {
          any: decisions
            .filter((one) => one !== 'other')
            .map(
              (one) =>
                ({
                  'legal.capacity': { has: `${one}:lacks` },
                  any: [{ 'legal.capacity': { oneOf: [`${one}:has`, `${one}:fluctuates`] } }],
                }) as const,
            ),
        },
        found: 'Two records say different things of one decision',
      },
    ],
    words: {
      why: 'Whoever reads both does not know whether to ask the person or somebody else.',
      how: 'Leave the one that holds now, and say on what the plan stands.',
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
    ...{ id: 'C1', version: 1, source: 'Eli 2021; CQC 2021' },
    parts: [
      { kind: 'said', any: ['rec.cpr.decidedOn'], found: 'The decision about CPR has no day' },
      { kind: 'said', any: ['rec.cpr.decidedBy'], found: 'Who decided about CPR is not said' },
      {
        kind: 'recorded',
        field: 'rec.cpr.decision',
        where: ['rec.summary', 'rec.reasoning'],
        speaks: speaksOfCpr,
        found: 'What the team wrote speaks of CPR, and no decision is recorded',
      },
    ],
    words: {
      why: 'At night a decision about CPR is looked for in one place, and has to say whose it is and since when.',
      how: 'Record the decision with its day and who made it, or say nothing of CPR in other words.',
    },
  },
  {
    ...{ id: 'C2', version: 1, source: 'Eli 2021; CQC 2021' },
    parts: [
      {
        ...{ kind: 'note', field: 'rec.cpr.reason', least: 6 },
        found: 'The reason for the decision about CPR has fewer than six words',
      },
    ],
    words: {
      why: 'A few words fit everybody of that age or with that illness.',
      how: 'Write what CPR would do to this person, or what they said about it.',
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
    ...{ id: 'C4', version: 1, source: 'Eli 2025' },
    parts: [
      {
        ...{ kind: 'note', field: 'rec.hospital', least: 3, of: ['conditional'] },
        found: 'When hospital would help takes fewer than three words',
      },
      {
        ...{ kind: 'note', field: 'rec.criticalCare', least: 3, of: ['conditional'] },
        found: 'When intensive care would help takes fewer than three words',
      },
      {
        ...{ kind: 'rows-say', field: 'rec.interventions', says: 'condition', but: [] },
        ...{ of: ['conditional'], least: 3 },
        found: 'When a treatment would help takes fewer than three words',
      },
      {
        kind: 'never',
        field: 'rec.interventions',
        when: {
          'rec.interventions': { oneOf: helping },
          not: { 'rec.hospital': { oneOf: ['recommended', 'conditional', 'not-recommended'] } },
        },
        found: 'A treatment would help, and nothing says whether to go to hospital for it',
      },
    ],
    words: {
      why: 'Readers take “only if” and a treatment without a place in different ways.',
      how: 'Say by what somebody who comes at night can tell that it would help, and where it is given.',
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
    ...{ id: 'E1', version: 1, source: 'a norm of safe prescribing, named from memory' },
    parts: [{ kind: 'said', any: ['health.allergies'], found: 'Whether anything harms them is not said' }],
    words: {
      why: 'The first medicine at night may be the one that harms them.',
      how: 'Write each, or that there is none.',
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
        toPerson: 'Does somebody need you at home? If you write it, a crew knows to ask who can come.',
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
  {
    ...{ id: 'H4', version: 1, source: 'the law of consent, named from memory' },
    parts: [
      { kind: 'said', any: ['share.basis'], found: 'On what the plan is made and shared is not said' },
      { kind: 'said', any: ['share.scope'], found: 'Who may read the plan is not said' },
      {
        kind: 'never',
        field: 'share.basis',
        when: { 'share.basis': { is: 'withdrawn' } },
        found: 'They do not agree that the plan is made',
      },
      {
        kind: 'never',
        field: 'share.basis',
        when: { any: [{ 'share.basis': { is: 'talk-first' } }, { 'share.scope': { is: 'talk-first' } }] },
        found: 'They ask to be talked with before they agree',
      },
    ],
    words: {
      why: 'A plan that nobody agreed to is read by nobody.',
      how: 'Ask them, or whoever decides for them.',
    },
  },
])
