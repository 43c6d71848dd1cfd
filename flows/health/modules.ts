import { checkedText, date, oneWithNote, paragraph, record, rows, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { calledBy } from './called.en.ts'
import { isDose, isInFull } from './dose-words.en.ts'

/**
 * One condition that can flare: what it looks like for this person, and what the team will do. A dose is the team's alone, each
 * on one line with the day on which it was checked (RULE-MOD-1).
 */
export const oneModule = section({
  id: 'one-module',
  version: 1,
  fields: {
    'module.kind': oneWithNote({ by: ['P', 'H', 'K'], class: 'F', need: 'OORO-O' }, [
      'epilepsy',
      'copd-ild',
      'asthma',
      'diabetes',
      'sickle-cell',
      'adrenal',
      'haemophilia',
      'heart-failure',
      'dialysis',
      'transplant',
      'parkinsons',
      'mnd',
      'spinal-injury',
      'anaphylaxis',
      'home-ventilation',
      'dementia',
      'cancer',
      'stroke-risk',
      'pain',
      'other',
    ]),
    'module.whatHappens': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOROOO', front: true }),
    'module.usualForMe': paragraph({ by: ['P', 'H', 'K'], class: 'R', need: 'OOROOO', front: true }),
    'module.action': paragraph({ by: ['K'], class: 'C', need: 'OORO-R', front: true }),
    'module.dose': rows(
      { by: ['K'], class: 'C', need: 'OORO-R', front: true },
      (own) => ({
        medicine: text(own),
        amount: checkedText(own, isDose, 'not-a-dose'),
        route: checkedText(own, isInFull, 'not-in-full'),
        repeat: checkedText(own, isInFull, 'not-in-full'),
        most: checkedText(own, isInFull, 'not-in-full'),
        checked: date({ ...own, past: true }),
      }),
      {
        musts: ['medicine', 'amount', 'route', 'repeat', 'most', 'checked'],
        max: 12,
        none: true,
        labelled: true,
      },
    ),
    'module.targets': rows(
      { by: ['K'], class: 'C', need: 'OOOO-O', front: true },
      (own) => ({
        name: text(own),
        value: checkedText(own, isInFull, 'not-in-full'),
        unit: checkedText(own, isInFull, 'not-in-full'),
      }),
      { musts: ['name', 'value'], max: 12, labelled: true },
    ),
    'module.advicePhone': record(
      { by: ['K'], class: 'F', need: 'OORO-R', front: true },
      (own) => ({ phone: text(own), who: text(own) }),
      ['phone'],
    ),
  },
  foremost: { 'module.kind': [{ calledBy, choices: ['other'] }] },
  // A rescue medicine under another illness than the one it is for could kill.
  writtenOf: {
    by: 'module.kind',
    fields: [
      'module.whatHappens',
      'module.usualForMe',
      'module.action',
      'module.dose',
      'module.targets',
      'module.advicePhone',
    ],
    named: ['other'],
  },
  start: 'kind',
  steps: {
    kind: {
      ask: ['module.kind'],
      next: [
        { when: { 'module.kind': { is: 'epilepsy' } }, go: 'seizure' },
        {
          when: { 'module.kind': { oneOf: ['copd-ild', 'asthma', 'home-ventilation', 'mnd'] } },
          go: 'breath',
        },
        { when: { 'module.kind': { is: 'diabetes' } }, go: 'sugar' },
        { when: { 'module.kind': { oneOf: ['sickle-cell', 'pain'] } }, go: 'pain' },
        { when: { 'module.kind': { oneOf: ['cancer', 'transplant'] } }, go: 'suddenly' },
        { when: { 'module.kind': { is: 'adrenal' } }, go: 'steroid' },
        { when: { 'module.kind': { is: 'haemophilia' } }, go: 'bleed' },
        { when: { 'module.kind': { is: 'heart-failure' } }, go: 'heart' },
        { when: { 'module.kind': { is: 'anaphylaxis' } }, go: 'allergy' },
        { when: { 'module.kind': { is: 'spinal-injury' } }, go: 'pressure' },
        'happens',
      ],
    },
    seizure: { ask: ['module.whatHappens'], recall: ['module.kind'], next: 'seizure-usual' },
    'seizure-usual': { ask: ['module.usualForMe'], recall: ['module.whatHappens'], next: 'action' },
    breath: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    sugar: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    pain: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    steroid: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    bleed: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    heart: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    allergy: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    pressure: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    suddenly: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    happens: { ask: ['module.whatHappens', 'module.usualForMe'], recall: ['module.kind'], next: 'action' },
    action: { ask: ['module.action'], next: 'dose' },
    dose: { ask: ['module.dose'], next: 'targets' },
    targets: { ask: ['module.targets'], next: 'advice' },
    advice: { ask: ['module.advicePhone'], next: 'done' },
  },
})
