import {
  account,
  date,
  many,
  one,
  oneWithNote,
  paragraph,
  record,
  rows,
  text,
  tick,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { saysNothing } from '../no-name-words.en.ts'
import { forTheYoung } from '../pathways.ts'

/** What a clinician may say of one treatment; “only if” is nothing without its condition. */
const stances = ['recommended', 'conditional', 'not-recommended', 'not-discussed'] as const
const withCondition = { noteFor: { conditional: 3 } } as const

/** Signed for by a senior clinician: whatever of it is answered again later has to be signed for again. */
const signedFor = [
  'rec.cpr.decision',
  'cyp.modifiedCpr',
  'rec.cpr.decidedOn',
  'rec.cpr.reason',
  'rec.cpr.decidedBy',
  'rec.cpr.discussedPerson',
  'rec.cpr.discussedOthers',
  'rec.cpr.review',
] as const

const team = { by: ['K'], class: 'C' } as const
const senior = { by: ['K1'], class: 'C', need: 'RROOOR' } as const

/** What clinicians alone recommend for an emergency. Nobody else is asked any of it, and no decision about CPR is ever asked for. */
export const recommendations = section({
  id: 'recommendations',
  version: 1,
  // What the person said of it stands before whoever recommends something (RULE-W-2).
  beside: [
    ...[
      'cyp.voice',
      'matters.value',
      'matters.fear',
      'matters.balance',
      'place.care1',
      'place.avoid',
      'place.death1',
    ],
    ...['about.pleaseDont', 'legal.adrt.refusals', 'views.topic', 'views.view', 'views.because'],
  ],
  besideHeard: 'cpr',
  fields: {
    'rec.summary': account({ ...team, need: 'MMRROM', front: true }, saysNothing),
    'rec.goal': one({ ...team, need: 'MMROOM', front: true }, [
      'extend-life',
      'balance',
      'comfort',
      'not-discussed',
    ]),
    'rec.hospital': oneWithNote({ ...team, need: 'MMRRRM', front: true }, stances, withCondition),
    'rec.criticalCare': oneWithNote({ ...team, need: 'MROOOR', front: true }, stances, withCondition),
    'rec.interventions': rows(
      { ...team, need: 'MROOOR', front: true },
      (own) => ({
        treatment: one(own, [
          'antibiotics-oral',
          'antibiotics-iv',
          'iv-fluids',
          'niv',
          'invasive-ventilation',
          'blood',
          'artificial-nutrition',
          'dialysis',
          'vasopressors',
          'central-or-arterial-line',
          'chest-drain',
          'pacing',
          'syringe-driver',
          'blood-tests',
          'observations',
          'other',
        ]),
        named: text(own),
        decision: one(own, stances),
        condition: paragraph(own, 600),
        reason: paragraph(own, 600),
      }),
      {
        musts: ['treatment', 'decision'],
        mustsOf: {
          treatment: { other: ['named'] },
          decision: { conditional: ['condition'], 'not-recommended': ['reason'] },
        },
        max: 20,
        none: true,
        tells: ['treatment', 'decision'],
      },
    ),
    'rec.reasoning': account({ ...team, need: 'MMRRRM' }, saysNothing),
    'rec.icd': one({ ...team, need: 'OOO---', front: true }, [
      'none',
      'present-active',
      'deactivation-agreed',
      'deactivated',
      'not-discussed',
    ]),
    'rec.cpr.decision': one({ ...senior, front: true, mark: 'listed-decision' }, [
      'not-for-cpr',
      'for-cpr',
      'modified',
    ]),
    'cyp.modifiedCpr': account({ ...senior, need: '-----O', front: true, decides: true }, saysNothing),
    'rec.cpr.decidedOn': date({ ...senior, front: true, past: true }),
    'rec.cpr.reason': oneWithNote(
      { ...senior, front: true },
      ['would-not-work', 'burdens-outweigh', 'adrt', 'shared-wish', 'best-interests', 'reversal'],
      {
        noteFor: {
          'would-not-work': 20,
          'burdens-outweigh': 20,
          adrt: 20,
          'shared-wish': 20,
          'best-interests': 20,
          reversal: 20,
        },
      },
    ),
    'rec.cpr.discussedPerson': rows(
      { ...senior, sees: 'clinical', front: true },
      (own) => ({
        outcome: one(own, [
          'talked',
          'lacks-capacity',
          'too-young-or-ill',
          'declined',
          'would-cause-harm',
          'unconscious-emergency',
        ]),
        on: date({ ...own, past: true }),
        what: paragraph(own),
      }),
      {
        musts: ['outcome'],
        mustsOf: {
          outcome: {
            talked: ['on', 'what'],
            'lacks-capacity': ['what'],
            'too-young-or-ill': ['what'],
            declined: ['on'],
            'would-cause-harm': ['what'],
            'unconscious-emergency': ['what'],
          },
        },
        max: 6,
        tells: ['outcome'],
      },
    ),
    'rec.cpr.discussedOthers': rows(
      { ...senior, sees: 'clinical' },
      (own) => ({
        outcome: one(own, ['talked', 'none-available', 'person-refused-contact', 'emergency']),
        who: text(own),
        on: date({ ...own, past: true }),
        what: paragraph(own),
      }),
      {
        musts: ['outcome'],
        mustsOf: {
          outcome: { talked: ['who', 'on'], 'none-available': ['what'], emergency: ['what'] },
        },
        max: 6,
        tells: ['outcome'],
      },
    ),
    'rec.cpr.informed': many(
      { ...team, need: 'RROOOR', sees: 'clinical', hold: true, forTeams: true, front: true },
      ['family-informed', 'carer-informed', 'person-not-aware', 'none'],
      { exclusive: ['none'] },
    ),
    'rec.cpr.decidedBy': record(
      { by: ['K'], class: 'F', need: 'RROOOR', front: true },
      (own) => ({
        name: text(own),
        role: text(own),
        registration: text(own),
        organisation: text(own),
      }),
      ['name', 'role', 'registration', 'organisation'],
      { inLine: true },
    ),
    'rec.cpr.review': record(
      { by: ['K1'], class: 'F', need: 'RROOOR', front: true },
      (own) => ({ on: date(own), noneBecause: text(own) }),
      [],
      { inLine: true },
    ),
    'rec.cpr.formLocation': record(
      { by: ['K'], class: 'F', need: 'RROOOR', front: true },
      (own) => ({ form: one(own, ['dnacpr', 'respect', 'tep', 'other']), where: text(own) }),
      ['form', 'where'],
      { inLine: true },
    ),
    'rec.cpr.endorsedBy': tick({
      by: ['K1'],
      class: 'F',
      need: 'RROOOR',
      front: true,
      signs: signedFor,
    }),
  },
  // All or nothing for adults: what is done in part is decided for a child alone.
  offers: {
    'rec.cpr.decision': { modified: { ...forTheYoung, 'given.age': { is: 'child' } } },
  },
  start: 'goal',
  steps: {
    goal: { ask: ['rec.summary', 'rec.goal'], next: 'treatments' },
    treatments: {
      ask: ['rec.hospital', 'rec.criticalCare', 'rec.interventions', 'rec.reasoning'],
      next: 'icd',
    },
    icd: { ask: ['rec.icd'], next: 'cpr' },
    cpr: {
      ask: ['rec.cpr.decision'],
      next: [
        { when: { 'rec.cpr.decision': { is: 'modified' } }, go: 'cpr-modified' },
        { when: { 'rec.cpr.decision': { answered: true } }, go: 'cpr-decided' },
        'done',
      ],
    },
    'cpr-modified': { ask: ['cyp.modifiedCpr'], next: 'cpr-decided' },
    'cpr-decided': { ask: ['rec.cpr.decidedOn', 'rec.cpr.reason', 'rec.cpr.decidedBy'], next: 'cpr-talks' },
    'cpr-talks': {
      ask: ['rec.cpr.discussedPerson', 'rec.cpr.discussedOthers', 'rec.cpr.informed'],
      next: 'cpr-form',
    },
    'cpr-form': { ask: ['rec.cpr.formLocation', 'rec.cpr.review'], next: 'cpr-signed' },
    'cpr-signed': { ask: ['rec.cpr.endorsedBy'], next: 'done' },
  },
})
