import type { Plan } from '#src/plan/plan.ts'
import { type Planted, planTold } from '#test/kit/a-story.ts'
import type { Told } from '#views/demo/plan.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { atTheEnd, type Defect, settled } from './planted.ts'

/** Walter, about whom somebody senior decided that CPR is not attempted. */
export const decided = (planted: Planted): Plan =>
  planTold(
    waltersPlan.person,
    { ...waltersPlan.team, fields: { ...waltersPlan.team?.fields, ...notForCpr } },
    { ...settled, ...planted },
  )
const talk = (said: { readonly outcome: string; readonly on?: string; readonly what?: string }): Told => ({
  none: false,
  rows: [{ id: 'row-1', said, is: said.outcome ?? '' }],
})
const becauseBurden = 'CPR would break his ribs, and he would not live to go home again.'
const notForCpr: Readonly<Record<string, Told>> = {
  'rec.cpr.decision': 'not-for-cpr',
  'rec.cpr.decidedOn': '2026-11-20',
  'rec.cpr.reason': { choice: 'burdens-outweigh', note: becauseBurden },
  'rec.cpr.decidedBy': {
    ...{ name: 'Dr Hannah Whitcombe', role: 'GP', registration: '1234567', organisation: 'Harbour Surgery' },
  },
  'rec.cpr.discussedPerson': talk({
    ...{ outcome: 'talked', on: '2026-11-20', what: 'He wants to be left in peace once his heart stops.' },
  }),
  'rec.cpr.informed': { choices: ['family-informed'], note: '' },
}

/** Walter, of whom a clinician recorded these findings about his deciding, and who was asked where he could not. */
const recorded =
  (
    findings: readonly (readonly [decision: string, outcome: string, how: string])[],
    asked: Readonly<Record<string, string>> = {},
  ) =>
  (planted: Planted): Plan => {
    const rows = findings.map(([decision, outcome, how], index) => ({
      id: `row-${index}`,
      said: {
        decision,
        outcome,
        ...(how === '' ? {} : { how }),
        by: 'Dr Hannah Whitcombe',
        on: '2026-11-20',
      },
      is: `${decision}:${outcome}`,
    }))
    const others = Object.entries(asked).map(([decision, consulted], index) => ({
      id: `row-${index}`,
      said: { decision, consulted, ...inTheirInterest },
      is: decision,
    }))
    return planTold(
      waltersPlan.person,
      {
        ...waltersPlan.team,
        fields: {
          ...waltersPlan.team?.fields,
          'legal.capacity': { none: false, rows },
          ...(others.length > 0 ? { 'legal.bestInterests': { none: false, rows: others } } : {}),
        },
      },
      { ...settled, ...planted },
    )
  }
const inTheirInterest = {
  ...{ wishes: 'To be at home.', advocate: 'not-needed', outcome: 'He stays at home.' },
  ...{ by: 'Dr Hannah Whitcombe', on: '2026-11-20' },
}
const cannotWeigh = 'He could not keep in mind what was said for a minute.'

/** The same of what clinicians alone decide and record. */
export const defectsOfClinicians: readonly Defect[] = [
  ['B1', decided, {}, []],
  ['B1', decided, { 'rec.cpr.discussedPerson': undefined }, ['B1 rec.cpr.discussedPerson']],
  [
    'B1',
    decided,
    { 'rec.cpr.discussedPerson': talk({ outcome: 'talked', on: '2026-11-20', what: 'He agreed.' }) },
    ['B1 rec.cpr.discussedPerson'],
  ],
  ['B1', decided, { 'rec.cpr.discussedPerson': talk({ outcome: 'declined', on: '2026-11-20' }) }, []],
  ['B2', recorded([['place', 'lacks', cannotWeigh]], { place: 'Elaine' }), {}, []],
  [
    'B2',
    recorded([['place', 'lacks', cannotWeigh]], { treatment: 'Elaine' }),
    {},
    ['B2 legal.bestInterests'],
  ],
  ['B3', atTheEnd, { 'legal.capacity': undefined }, ['B3 legal.capacity']],
  ['B3', recorded([['place', 'lacks', 'He is muddled.']], { place: 'Elaine' }), {}, ['B3 legal.capacity']],
  ['B4', recorded([['sharing', 'lacks', cannotWeigh]], { sharing: 'Elaine' }), {}, ['B4 share.basis']],
  [
    'B4',
    recorded(
      [
        ['place', 'lacks', cannotWeigh],
        ['place', 'has', ''],
      ],
      { place: 'Elaine' },
    ),
    {},
    ['B4 legal.capacity'],
  ],
  [
    'B4',
    decided,
    { 'rec.cpr.reason': { choice: 'best-interests', note: becauseBurden } },
    ['B4 rec.cpr.reason'],
  ],
  ['C1', decided, { 'rec.cpr.decidedOn': undefined }, ['C1 rec.cpr.decidedOn']],
  ['C1', decided, { 'rec.cpr.decidedBy': undefined }, ['C1 rec.cpr.decidedBy']],
  ['C1', atTheEnd, { 'rec.summary': 'He is not for resuscitation.' }, ['C1 rec.cpr.decision']],
  ['C1', decided, { 'rec.summary': 'He is not for resuscitation.' }, []],
  [
    'C2',
    decided,
    { 'rec.cpr.reason': { choice: 'burdens-outweigh', note: 'Frail, and very unwell now.' } },
    ['C2 rec.cpr.reason'],
  ],
  ['E1', atTheEnd, { 'health.allergies': undefined }, ['E1 health.allergies']],
  ['H4', atTheEnd, { 'share.basis': undefined }, ['H4 share.basis']],
  ['H4', atTheEnd, { 'share.basis': 'withdrawn' }, ['H4 share.basis']],
  ['H4', atTheEnd, { 'share.scope': undefined }, ['H4 share.scope']],
]
