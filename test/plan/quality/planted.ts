import type { Plan } from '#src/plan/plan.ts'
import { type Planted, planTold } from '#test/kit/a-story.ts'
import type { DemoVoice, Told } from '#views/demo/plan.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

/** Walter, with what his story leaves out: whoever finds this plan at night misses nothing that the checks look for. */
export const atTheEnd = (planted: Planted = {}): Plan =>
  planTold(waltersPlan.person, waltersPlan.team, { ...settled, ...planted })

export const settled: Planted = {
  'legal.adrt.exists': 'no',
  'legal.lpa.kind': 'none',
  'papers.more': ['nothing'],
  'team.keyWorker': { name: 'Ann Bell', role: 'Community matron', phone: '01632 960 300' },
}

const crisisOfMind: DemoVoice = {
  fields: {
    ...waltersPlan.person.fields,
    'plan.pathways': ['mhc'],
    'mh.whenWell': 'I sing in the kitchen and answer my phone.',
    'mh.more': ['nothing'],
    'legal.adrt.exists': 'no',
    'legal.lpa.kind': 'none',
    'papers.more': ['nothing'],
    'team.keyWorker': { name: 'Ann Bell', role: 'Care coordinator', phone: '01632 960 300' },
  },
  items: {
    ...waltersPlan.person.items,
    crisis: {
      voices: {
        'crisis.name': 'The voices are loud',
        'crisis.triggers': { choices: ['sleep-loss'], note: '' },
        'crisis.earlySigns': { amber: 'I stop answering the phone.' },
        'crisis.selfHelp': ['Headphones', 'Walk to the canal and back'],
        'crisis.helpful': ['Talk about the garden', 'One person at a time'],
        'crisis.notHelpful': ['Touching me', 'Uniforms in the room'],
        'crisis.firstAction': 'Sit on the stairs with me and wait.',
        'crisis.contacts': { items: ['elaine'], note: '' },
      },
    },
  },
}
export const ofMind = (planted: Planted = {}): Plan =>
  planTold(
    crisisOfMind,
    {
      fields: {
        'legal.capacity': { none: true, rows: [] },
        'mh.crisisTeam': { phone: ['01632 960 320'] },
        'team.advice24h': {
          none: false,
          rows: [
            { id: 'row-1', said: { who: 'Crisis team', phone: ['01632 960 320'], hours: 'Day and night' } },
          ],
        },
      },
      items: {
        crisis: {
          voices: {
            'crisis.clinicianAction': 'Offer the tablets that he keeps in the hall drawer.',
            'crisis.escalateWhen': 'Call the crisis team after one hour without change: 01632 960 320.',
            'crisis.agreedWith': 'Walter and Elaine',
            'crisis.reviewOn': { on: '2027-01-20', by: 'Dr Hannah Whitcombe' },
          },
        },
      },
    },
    planted,
  )

/** Walter with a condition that can flare, of which this is said. */
const flaring = (said: Readonly<Record<string, Told>>): Plan => {
  const { fields, items } = waltersPlan.person
  return planTold(
    {
      fields: { ...fields, 'plan.pathways': ['eol', 'ltc'], module: 'complete' },
      items: {
        ...items,
        module: { lungs: { 'module.kind': { choice: 'copd-ild', note: '' }, ...said } },
      },
    },
    waltersPlan.team,
    settled,
  )
}

const notDiscussed = { choice: 'not-discussed', note: '' } as const
const named = (treatment: string, decision: string, more = {}): Told => ({
  none: false,
  rows: [{ id: 'row-1', said: { treatment, decision, ...more }, is: `${treatment}:${decision}` }],
})
const onlyIf = (condition: string): Told =>
  named('antibiotics-oral', 'conditional', { condition, reason: 'They helped him in May.' })
const begins = (crisis: string) =>
  ({
    [`crisis/${crisis}/crisis.triggers`]: undefined,
    [`crisis/${crisis}/crisis.earlySigns`]: undefined,
  }) as const

/** Else hospital is refused, and advised all the same. */
const avoidsNoHospital: Planted = { 'place.avoid': 'Noisy corridors at night' }

export type Defect = readonly [string, (planted: Planted) => Plan, Planted, readonly string[]]

/** One defect each, and all that is found because of it. */
export const defects: readonly Defect[] = [
  ['A2', atTheEnd, { 'matters.value': undefined }, ['A2 matters.value']],
  ['A2', atTheEnd, { 'matters.fear': undefined }, ['A2 matters.fear']],
  [
    'A2',
    atTheEnd,
    {
      'matters.value': 'Never to drown in my own chest at night',
      'matters.fear': 'To drown in my own chest at night',
    },
    ['A2 matters.value'],
  ],
  [
    'A2',
    atTheEnd,
    {
      'matters.value': 'To stay at home with my cat and my books',
      'matters.fear': 'To leave my home while my cat is left behind',
    },
    [],
  ],
  // Whoever must not be called is nobody to call, also under the same name.
  [
    'F2',
    atTheEnd,
    { 'contact/stan/contact.name': 'Elaine Morris', 'contact/stan/contact.roles': ['do-not-contact'] },
    [
      ...['F2 contact', 'F2 contact'],
      ...['D3 crisis/breath/crisis.contacts', 'D3 crisis/fall/crisis.contacts'],
    ],
  ],
  ['A5', atTheEnd, { 'matters.balance': { leave: 'not-sure' } }, ['A5 matters.balance']],
  ['B5', atTheEnd, { 'legal.adrt.exists': undefined }, ['B5 legal.adrt.exists']],
  ['B5', ofMind, { 'legal.lpa.kind': undefined }, ['B5 legal.lpa.kind']],
  [
    'B5',
    atTheEnd,
    { 'legal.adrt.exists': 'yes', 'legal.adrt.couldDecide': 'could' },
    ['B5 legal.adrt.document'],
  ],
  ['B5', atTheEnd, { 'legal.lpa.kind': 'lpa-hw' }, ['B5 legal.lpa.attorneys', 'B5 legal.lpa.document']],
  [
    'C3',
    atTheEnd,
    { 'rec.hospital': notDiscussed, 'rec.criticalCare': notDiscussed },
    ['C3 rec.hospital', 'C4 rec.interventions'],
  ],
  [
    'C3',
    atTheEnd,
    { 'rec.hospital': notDiscussed, 'rec.interventions': named('iv-fluids', 'not-discussed') },
    ['C3 rec.hospital'],
  ],
  ['C4', atTheEnd, { 'rec.hospital': notDiscussed }, ['C4 rec.interventions']],
  [
    'C4',
    atTheEnd,
    { ...avoidsNoHospital, 'rec.hospital': { choice: 'conditional', note: 'if ill' } },
    ['C4 rec.hospital'],
  ],
  [
    'C4',
    atTheEnd,
    { ...avoidsNoHospital, 'rec.hospital': { choice: 'conditional', note: 'a broken bone' } },
    [],
  ],
  [
    'C4',
    atTheEnd,
    { 'rec.criticalCare': { choice: 'conditional', note: 'if ill' } },
    ['C4 rec.criticalCare'],
  ],
  ['C4', atTheEnd, { 'rec.interventions': onlyIf('if ill') }, ['C4 rec.interventions']],
  ['C4', atTheEnd, { 'rec.interventions': onlyIf('yellow or green phlegm') }, []],
  ['C5', atTheEnd, { 'rec.reasoning': undefined }, ['C5 rec.reasoning']],
  [
    'C5',
    atTheEnd,
    { 'rec.interventions': named('antibiotics-oral', 'recommended') },
    ['C5 rec.interventions'],
  ],
  ['D1', atTheEnd, { ...begins('breath'), ...begins('fall') }, ['D1 crisis']],
  ['D1', atTheEnd, begins('fall'), []],
  ['D1', atTheEnd, { ...begins('breath'), ...begins('fall'), 'health.mainDiagnosis': undefined }, []],
  ['D1', () => flaring({}), {}, ['D1 module']],
  ['D1', () => flaring({ 'module.whatHappens': 'I cannot finish a sentence.' }), {}, []],
  [
    'D3',
    atTheEnd,
    { 'crisis/fall/crisis.contacts': { items: [], note: 'the man next door' } },
    ['D3 crisis/fall/crisis.contacts'],
  ],
  ['D3', atTheEnd, { 'crisis/fall/crisis.contacts': { items: [], note: 'Ward 4: 01632 960 400' } }, []],
  ['D5', ofMind, { 'crisis/voices/crisis.notHelpful': undefined }, ['D5 crisis/voices/crisis.notHelpful']],
  [
    'D5',
    atTheEnd,
    {
      'adjust.impairments': { choices: ['autism'], note: '' },
      'crisis/fall/crisis.helpful': undefined,
    },
    ['D5 crisis/fall/crisis.helpful'],
  ],
  [
    'D6',
    atTheEnd,
    { 'crisis/fall/crisis.helpful': undefined, 'crisis/fall/crisis.selfHelp': undefined },
    ['D6 crisis/fall/crisis.selfHelp'],
  ],
  ['B6', atTheEnd, { 'prog.personAware': undefined }, ['B6 prog.personAware']],
  ['B6', atTheEnd, { 'health.awareDiagnosis': undefined }, ['B6 health.awareDiagnosis']],
  ['E2', atTheEnd, { 'antic.items': undefined }, ['E2 antic.items']],
  ['E3', atTheEnd, { 'prog.estimate': 'last-weeks', 'antic.whoMayGive': undefined }, ['E3 antic.whoMayGive']],
  ['E3', atTheEnd, { 'prog.estimate': 'last-months', 'antic.whoMayGive': undefined }, []],
  ['E4', atTheEnd, { 'home.equipment': { choices: ['icd'], note: '' } }, ['E4 home.equipment']],
  ['E4', atTheEnd, { 'home.equipment': { choices: ['icd'], note: 'Dr Lane has it turned off.' } }, []],
  ['F1', atTheEnd, { 'place.care2': undefined }, ['F1 place.care2']],
  ['F1', atTheEnd, { 'place.death1': undefined }, ['F1 place.death1']],
  ['F1', atTheEnd, { 'place.death2': { leave: 'talk' } }, ['F1 place.death2']],
  ['F1', atTheEnd, { 'place.death2': { leave: 'declined' } }, []],
  ['F2', atTheEnd, { 'team.keyWorker': { none: true } }, ['F2 team.keyWorker']],
  [
    'F2',
    atTheEnd,
    {
      'contact/elaine/contact.phones': { none: true },
      'crisis/fall/crisis.contacts': { items: ['stan'], note: '' },
    },
    ['F2 contact'],
  ],
  [
    'F2',
    atTheEnd,
    { 'contact/elaine/contact.whenToCall': undefined, 'contact/stan/contact.whenToCall': undefined },
    ['F2 contact'],
  ],
  [
    'F2',
    atTheEnd,
    { 'home.accessNotes': undefined, 'home.keySafePresent': undefined },
    ['F2 home.accessNotes'],
  ],
  ['F3', atTheEnd, { 'comms.interpreter': undefined }, ['F3 comms.interpreter']],
  ['F3', atTheEnd, { 'comms.interpreter': 'yes' }, ['F3 comms.interpreterKind']],
  ['F3', atTheEnd, { 'comms.how': undefined }, ['F3 comms.how']],
  ['F3', atTheEnd, { 'adjust.needed': 'yes' }, ['F3 adjust.items']],
  ['F4', atTheEnd, { 'home.household': undefined }, ['F4 home.household']],
  ['F4', atTheEnd, { 'carer.contingency': undefined }, ['F4 carer.contingency']],
  ['F4', ofMind, { 'home.dependants': undefined }, ['F4 home.dependants']],
  ['G4', atTheEnd, { 'rec.summary': 'He is weaker than he was in May. '.repeat(18) }, ['G4 rec.summary']],
  ['G4', atTheEnd, { 'rec.summary': 'He is weaker than he was in May. '.repeat(15) }, []],
]
