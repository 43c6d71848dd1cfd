import { describe, expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { madeSureOf, notAskedYet, wordingToCome } from '#flows/quality-elsewhere.ts'
import { fieldsOfPart } from '#src/flow/quality.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import type { Plan } from '#src/plan/plan.ts'
import { alertsOf, forPerson, profileOf } from '#src/plan/quality/audit.ts'
import { readingHints } from '#src/plan/reads/reading-hints.ts'
import { type Planted, planTold } from '#test/kit/a-story.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import type { DemoVoice } from '#views/demo/plan.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

const checks = flows.qualityChecks
const today = '2026-11-27T17:00:00.000Z'

/** Walter, with what his story leaves out: whoever finds this plan at night misses nothing that the checks look for. */
const atTheEnd = (planted: Planted = {}): Plan =>
  planTold(waltersPlan.person, waltersPlan.team, {
    'legal.adrt.exists': 'no',
    'legal.lpa.kind': 'none',
    'papers.more': ['nothing'],
    'team.keyWorker': { name: 'Ann Bell', role: 'Community matron', phone: '01632 960 300' },
    ...planted,
  })

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
const ofMind = (planted: Planted = {}): Plan =>
  planTold(
    crisisOfMind,
    {
      fields: { 'legal.capacity': { none: true, rows: [] } },
      items: {
        crisis: {
          voices: {
            'crisis.clinicianAction': 'Offer the tablets that he keeps in the hall drawer.',
            'crisis.escalateWhen': 'Call the crisis team after one hour without change: 01632 960 320.',
            'crisis.agreedWith': 'Walter and Elaine',
          },
        },
      },
    },
    planted,
  )

const missed = (plan: Plan): readonly string[] =>
  profileOf(plan, checks).flatMap(({ missing }) =>
    missing.map(({ check, spot }) => `${check.id} ${spot.at.join('/')}`),
  )
const alerts = (plan: Plan): readonly string[] => alertsOf(plan, checks, today).map(({ check }) => check.id)

describe('a good plan raises nothing', () => {
  test.each([
    ['the end of life', atTheEnd()],
    ['a mental health crisis', ofMind()],
  ])('for %s', (_, plan) => {
    expect(missed(plan)).toEqual([])
    expect(alerts(plan)).toEqual([])
    expect(readingHints(plan, flows.textChecks)).toEqual([])
    for (const { there, applicable, earned } of profileOf(plan, checks)) {
      expect(there).toBe(applicable)
      expect(earned.every((one) => one.earned === 2)).toBe(true)
    }
  })
})

/** One defect each, and all that is found because of it. */
const defects: readonly (readonly [string, (planted: Planted) => Plan, Planted, readonly string[]])[] = [
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
]

test.each(defects)('%s: one defect is found, and nothing else', (_, good, planted, found) => {
  const plan = good(planted)
  expect(missed(plan)).toEqual(found)
  expect(alerts(plan)).toEqual([])
})

test('every check that looks is planted against at least once', () => {
  const planted = new Set(defects.map(([id]) => id))
  expect(checks.filter((check) => 'parts' in check && !planted.has(check.id))).toEqual([])
})

describe('what is signed', () => {
  const noNumber = { 'crisis/voices/crisis.contacts': { items: [], note: 'somebody from the team' } }

  test('D7: a mental health crisis that leads to nobody with a number', () => {
    expect(alerts(ofMind(noNumber))).toEqual(['D7'])
    expect(missed(ofMind(noNumber))).toEqual(['D3 crisis/voices/crisis.contacts'])
    expect(alerts(atTheEnd({ 'crisis/fall/crisis.contacts': { items: [], note: 'him' } }))).toEqual([])
  })

  test.each([
    ['Walter', waltersPlan.person],
    ['Marion', marionsPlan.person],
  ])('C8: the choice that %s of the demonstration had before it was mended', (_, person) => {
    expect(alerts(planTold(person, undefined, { 'matters.balance': '25' }))).toEqual(['C8'])
    expect(alerts(planTold(person, undefined))).toEqual([])
  })

  test.each([
    ['75', { 'matters.value': 'I want everything possible done, and to live as long as I can' }],
    ['100', { 'crisis/fall/crisis.clinicianAction': 'For full escalation.' }],
    ['0', { 'matters.fear': 'Being kept alive on machines. I do not want to be kept alive.' }],
  ])('C8: a choice of %s beside words that say the other thing', (balance, planted) => {
    expect(alerts(atTheEnd({ 'matters.balance': balance, ...planted }))).toEqual(['C8'])
  })

  test.each([
    ['75', { 'matters.value': 'To stay at home as long as possible' }],
    ['100', { 'crisis/fall/crisis.clinicianAction': 'Not for full escalation.' }],
    ['25', { 'matters.value': 'My garden', 'matters.fear': 'I am not ready to go' }],
    ['25', { 'matters.value': 'I am ready to go home whenever they let me go home' }],
    ['50', { 'matters.value': 'I would rather have less time at home than more time on a ward' }],
  ])('C8 keeps still of a choice of %s beside %o', (balance, planted) => {
    expect(alerts(atTheEnd({ 'matters.balance': balance, ...planted }))).toEqual([])
  })
})

describe('what the person is told', () => {
  const told = (planted: Planted, section: string) =>
    forPerson(atTheEnd(planted), checks, section).map(({ part }) => part.toPerson)

  test('is what she passed over, in her own answers, and never what she left open on purpose', () => {
    expect(told({ 'place.care2': undefined }, 'places')).toHaveLength(1)
    for (const leave of ['declined', 'talk', 'not-sure'] as const)
      expect(told({ 'place.care2': { leave } }, 'places')).toEqual([])
    expect(told({ 'place.care2': undefined }, 'home')).toEqual([])
    expect(told({}, 'matters')).toEqual([])
  })

  test('is at most three things', () => {
    const left = Object.fromEntries(
      ['breath', 'fall'].flatMap((id) =>
        ['crisis.helpful', 'crisis.notHelpful', 'crisis.selfHelp'].map((one) => [
          `crisis/${id}/${one}`,
          undefined,
        ]),
      ),
    )
    const autism = { 'adjust.impairments': { choices: ['autism'], note: '' } }
    expect(told({ ...left, ...autism }, 'crisis')).toHaveLength(3)
  })
})

describe('each of the 44 checks', () => {
  const ids = [
    ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
    ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'],
    ...['E1', 'E2', 'E3', 'E4', 'F1', 'F2', 'F3', 'F4', 'G1', 'G2', 'G3', 'G4', 'H1', 'H2', 'H3', 'H4'],
  ]
  const asked = new Set(
    flows.sections
      .flatMap(({ section }) => sectionsIn(section))
      .flatMap(({ section }) => Object.keys(section.fields)),
  )

  test('stands in one place: looked for, a hint, made sure of, or to come', () => {
    const known = [
      ...[...checks, ...flows.textChecks].map(({ id }) => id),
      ...[madeSureOf, notAskedYet, wordingToCome].flatMap((one) => Object.keys(one)),
    ]
    expect(ids).toHaveLength(44)
    expect(known.toSorted()).toEqual(ids.toSorted())
  })

  test('that waits for a question is written once somebody is asked it', () => {
    expect(
      Object.values(notAskedYet)
        .flat()
        .filter((field) => asked.has(field)),
    ).toEqual([])
  })

  test('that looks says where it was published, what is missing, why and how, and tells the person in few words', () => {
    for (const check of checks) {
      expect([check.source, check.words.why, check.words.how].every((one) => one.length > 5)).toBe(true)
      if (!('parts' in check)) continue
      for (const part of check.parts) {
        expect(part.found).not.toMatch(/[.!?]$/)
        expect((part.toPerson ?? '').split(/\s+/).length, part.toPerson).toBeLessThanOrEqual(18)
        for (const field of fieldsOfPart(part)) expect(asked, field).toContain(field)
      }
    }
  })

  test('that refers to what is signed names rules and contradictions that there are', () => {
    const apart = flows.contradictions.map(({ id }) => `apart-${id}`)
    for (const check of checks)
      if ('rules' in check) {
        expect(flows.rules.map(({ id }) => String(id))).toEqual(expect.arrayContaining([...check.rules]))
        expect(apart).toEqual(expect.arrayContaining([...check.contradictions]))
      }
  })
})
