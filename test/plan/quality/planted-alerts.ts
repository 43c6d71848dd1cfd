import type { Plan } from '#src/plan/plan.ts'
import { later, submitted } from '#test/kit/a-plan.ts'
import { approvedAsIs, opened } from '#test/kit/a-review.ts'
import type { Planted } from '#test/kit/a-story.ts'
import { atTheEnd, ofMind } from './planted.ts'
import { decided } from './planted-by-clinicians.ts'

const treats = (treatment: string, decision = 'recommended', reason?: string) => ({
  none: false,
  rows: [
    {
      id: 'row-1',
      said: { treatment, decision, ...(reason === undefined ? {} : { reason }) },
      is: `${treatment}:${decision}`,
    },
  ],
})

/** Hospital whatever the cause, and hardly a word of why; nothing of it is refused. */
export const advised: Planted = {
  'place.avoid': 'Noisy corridors at night',
  'matters.fear': 'Being alone at night',
  'rec.goal': 'balance',
  'rec.hospital': { choice: 'recommended', note: '' },
  'rec.reasoning': 'He gets better there.',
}
const atTheHospice = { choice: 'hospice', note: '' } as const
const refusesInAdvance: Planted = {
  'legal.adrt.exists': 'yes',
  'legal.adrt.couldDecide': 'could',
  'legal.adrt.document': 'In the drawer of the hall table',
}

/** One defect in a good plan, what it is, and the places to which the one alert leads. */
export const alerted: readonly (readonly [string, string, Plan, readonly string[]])[] = [
  [
    'B5',
    'a refusal in advance beside a treatment that is recommended',
    atTheEnd({
      ...refusesInAdvance,
      'legal.adrt.refusals': {
        none: false,
        rows: [
          { id: 'row-1', said: { treatment: 'Dialysis', lifeSustaining: 'yes', evenIf: 'yes' }, is: '' },
        ],
      },
      'rec.goal': 'balance',
      'rec.interventions': treats('dialysis', 'recommended', 'It would give him weeks.'),
    }),
    ['legal.adrt.refusals', 'rec.interventions'],
  ],
  [
    'B5',
    'a place to avoid that is recommended',
    atTheEnd({ 'rec.goal': 'balance', 'rec.hospital': { choice: 'recommended', note: '' } }),
    ['place.avoid', 'rec.hospital'],
  ],
  [
    'C7',
    'hospital',
    atTheEnd({ 'rec.interventions': treats('antibiotics-iv') }),
    ['rec.hospital', 'rec.interventions'],
  ],
  [
    'C7',
    'comfort',
    atTheEnd({
      ...{ 'place.avoid': 'Noisy corridors at night', 'rec.hospital': { choice: 'recommended', note: '' } },
      'rec.interventions': treats('dialysis'),
    }),
    ['rec.goal', 'rec.interventions'],
  ],
  [
    'C7',
    'intensive care',
    atTheEnd({ 'rec.criticalCare': { choice: 'recommended', note: '' } }),
    ['rec.hospital', 'rec.criticalCare', 'rec.goal'],
  ],
  [
    'C7',
    'life',
    atTheEnd({
      ...{ 'rec.goal': 'extend-life', 'matters.balance': '50' },
      'rec.interventions': treats('artificial-nutrition', 'not-recommended', 'He chokes.'),
    }),
    ['rec.goal', 'rec.interventions'],
  ],
  ['C8', 'home', atTheEnd(advised), ['place.care1', 'rec.hospital']],
  [
    'C8',
    'fear',
    atTheEnd({ ...advised, 'place.care1': atTheHospice, 'matters.fear': 'A hospital corridor at night' }),
    ['matters.fear', 'rec.hospital'],
  ],
  [
    'C8',
    'comfort, and everything',
    atTheEnd({
      ...{ ...advised, 'place.care1': atTheHospice },
      'rec.criticalCare': { choice: 'recommended', note: '' },
    }),
    ['matters.balance', 'rec.criticalCare'],
  ],
  [
    'C8',
    'comfort, and a longer life as the aim',
    atTheEnd({ 'rec.goal': 'extend-life' }),
    ['matters.balance', 'rec.goal'],
  ],
  [
    'C9',
    'no CPR and nothing that helps',
    decided({ 'rec.interventions': treats('iv-fluids', 'not-recommended', 'They would drown him.') }),
    [],
  ],
  ['D7', 'nobody to call', ofMind({ 'crisis/voices/crisis.contacts': { items: [], note: 'the team' } }), []],
  [
    'H1',
    'a day',
    atTheEnd({
      'person.more': ['elsewhere'],
      'person.currentAddress': { address: '4 Quay Row, Northvale', until: '1 November 2026' },
    }),
    [],
  ],
]

/** A good plan that was approved, and that nobody looked at since. */
export const overdue: Plan = approvedAsIs(later(atTheEnd(), submitted, opened))
