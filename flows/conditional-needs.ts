import { rulesOver } from '#src/flow/rules.ts'
import { crisis } from './crisis/section.ts'
import { health } from './health/section.ts'
import { legal } from './legal/section.ts'
import { papers } from './papers/section.ts'
import { places } from './places/section.ts'

const fields = {
  ...crisis.fields,
  ...health.fields,
  ...legal.fields,
  ...papers.fields,
  ...places.fields,
}
const need = { id: 'RULE-NEED-1', at: 'approval', does: 'need' } as const
const address = { id: 'RULE-NEED-1', at: 'approval', does: 'address' } as const

const isReady = { 'antic.issued': { oneOf: ['issued', 'prescribed'] } } as const
const nearDeath = { 'prog.estimate': { oneOf: ['last-days', 'last-weeks'] } } as const
const keepsSafe = {
  any: [
    { 'safety.warningSigns': { answered: true } },
    { 'safety.copingAlone': { answered: true } },
    { 'safety.peoplePlaces': { answered: true } },
    { 'safety.askForHelp': { answered: true } },
    { 'safety.professionals': { answered: true } },
    { 'safety.saferPlace': { answered: true } },
    { 'safety.reasonsForLiving': { answered: true } },
  ],
} as const

const isKept = {
  any: [
    { 'health.awareDiagnosis': { answered: true } },
    { 'prog.estimate': { answered: true } },
    { 'prog.personAware': { answered: true } },
    { 'risk.toSelf': { answered: true } },
    { 'risk.toOthers': { answered: true } },
    { 'risk.fromOthers': { answered: true } },
    { 'safe.concern': { answered: true } },
    { 'safe.childPlan': { answered: true } },
  ],
} as const

/** What one answer of a clinician makes another need (dataset, conditional needs), across chapters. */
export const conditionalNeeds = rulesOver(fields, [
  ...(['antic.location', 'antic.items', 'antic.whoMayGive'] as const).map((field) => ({
    ...need,
    when: isReady,
    field,
    words: 'Medicines that are ready are found, and given by whoever may.',
  })),
  {
    ...address,
    when: nearDeath,
    field: 'place.death1',
    words: 'With days or weeks left, the person was asked where they want to be, or it says why not.',
  },
  {
    ...need,
    when: keepsSafe,
    field: 'safety.agreedWithClinician',
    words: 'A plan for keeping safe is gone through with somebody before it is approved.',
  },
  {
    ...address,
    when: { 'mh.legalStatus': { answered: true } },
    field: 'legal.advocate',
    words: 'Whoever has a status in mental health law was asked about an advocate.',
  },
  {
    id: 'RULE-NEED-2',
    at: 'approval',
    does: 'warn',
    when: { ...isKept, 'share.personCopyHold': { answered: false } },
    field: 'share.personCopyHold',
    words: 'Something is kept from the person’s copy. Record why, or that they know it already.',
  },
])
