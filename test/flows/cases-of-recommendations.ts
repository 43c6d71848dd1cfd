import type { Json } from '#src/flow/json.ts'
import type { Rule } from '#src/flow/rules.ts'
import { answers, type Happened, people, told } from '#test/kit/a-plan.ts'
import { adult, agreeing, bornIn, child, on, recorded, refused, tookPart } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'
import { casesOfWishes } from './cases-of-wishes.ts'
import { talks, withOthers } from './talks-about-cpr.ts'

const byTeam = (said: Readonly<Record<string, Json>>): Happened =>
  told(people.nadia, answers('recommendations', said, { voice: 'team' }))

/** A decision about CPR with no more than this of what it needs. */
export const decidedAs = (
  decision: string,
  said: Readonly<Record<string, Json>> = {},
): readonly Happened[] => [...on('eol'), byTeam({ 'rec.cpr.decision': decision, ...said })]
const against = (said: Readonly<Record<string, Json>> = {}) => decidedAs('not-for-cpr', said)

/** For a child a decision may be to do some of it. */
const modifiedFor = (born: readonly Happened[], said: Readonly<Record<string, Json>> = {}) => [
  ...on('cyp'),
  ...born,
  byTeam({ 'rec.cpr.decision': 'modified', ...said }),
]
const whatIsDone: Json = 'Bag and mask, and no tube. Stop after ten minutes.'

const because = (choice: string): Json => ({ choice, note: 'His heart is too weak to beat by itself again.' })
const decider: Json = { name: 'Dr Ash', role: 'GP', registration: 'GMC 0000001', organisation: 'Elm' }
/** Signed for with a registration of 0000001, and decided by whoever has this one. */
const signedFor = (registration: string): readonly Happened[] => {
  const said = { 'rec.cpr.decidedBy': { name: 'Dr Ash', role: 'GP', registration, organisation: 'Elm' } }
  const signature = answers('recommendations', { 'rec.cpr.endorsedBy': 'yes' }, { voice: 'team' })
  const signed = { jobRole: 'GP', registration: '0000001' }
  return signature.kind === 'Answered' ? [...against(said), told(people.nadia, { ...signature, signed })] : []
}
const form: Json = { form: 'dnacpr', where: 'In the red folder by the door' }
const lacks = recorded('treatment:lacks')
const talkedWith = { 'rec.cpr.discussedPerson': talks('talked') }

const seen = (said: 'yes' | 'no'): Happened =>
  told(people.nadia, answers('approval', { 'sign.sharedWithPerson': said }, { voice: 'team' }))
const expected: readonly Happened[] = [
  ...on('eol'),
  told(
    people.nadia,
    answers('places', { 'death.expected': 'The nurses of the night verify it.' }, { voice: 'team' }),
  ),
]

const wasTalked = { 'rec.cpr.discussedPerson': talks('talked') }
const recommends = (said: Readonly<Record<string, Json>>): readonly Happened[] => [...on('eol'), byTeam(said)]
const stance = (choice: string): Json => ({ choice, note: '' })
const treats = (treatment: string, decision: string): Readonly<Record<string, Json>> => ({
  'rec.interventions': {
    none: false,
    rows: [
      { id: 'row-1', said: { treatment, decision, reason: 'Too much' }, is: `${treatment}:${decision}` },
    ],
  },
})

/** Of many blocks about one decision each goes by its first words. */
export const cprBlock = ({ id, words }: { readonly id: string; readonly words: string }): string =>
  id === 'RULE-CPR-2' ? words.split(' ', 4).join(' ') : ''

/** What is said beside a decision about a child goes by whether they agree. */
export const cprAgreed = (rule: Rule): string =>
  rule.does === 'show' && rule.field === 'rec.cpr.informed'
    ? `where they ${Object.values(rule.when['cyp.agree'] ?? {}).join('')}`
    : rule.does === 'acknowledge' && rule.id === 'RULE-CPR-2' && 'rec.cpr.discussedOthers' in rule.when
      ? 'of others'
      : ''

/** A story for each rule of the recommendations, in the order of the table; blocks go by how their words begin. */
export const recommendationsCases: Readonly<Record<string, Case>> = {
  'RULE-CPR-2 need rec.cpr.decidedOn': {
    yes: against(),
    no: against({ 'rec.cpr.decidedOn': '2026-02-01' }),
  },
  'RULE-CPR-2 need rec.cpr.reason': { yes: against(), no: against({ 'rec.cpr.reason': because('adrt') }) },
  'RULE-CPR-2 need rec.cpr.decidedBy': { yes: against(), no: against({ 'rec.cpr.decidedBy': decider }) },
  'RULE-CPR-2 need rec.cpr.endorsedBy': { yes: against(), no: against({ 'rec.cpr.endorsedBy': 'yes' }) },
  'RULE-CPR-2 need rec.cpr.review': {
    yes: decidedAs('for-cpr'),
    no: decidedAs('for-cpr', { 'rec.cpr.review': { on: '2026-06-01' } }),
  },
  'RULE-CPR-2 need rec.cpr.discussedPerson': { yes: against(), no: decidedAs('for-cpr') },
  'RULE-CPR-2 need rec.cpr.discussedOthers': { yes: [...lacks, ...against()], no: against() },
  'RULE-CPR-2 need rec.cpr.informed': {
    yes: against(),
    no: against({ 'rec.cpr.informed': ['family-informed'] }),
  },
  'RULE-CPR-2 need rec.cpr.formLocation': { yes: against(), no: against({ 'rec.cpr.formLocation': form }) },
  'RULE-CPR-2 need cyp.modifiedCpr': {
    yes: modifiedFor(child),
    no: modifiedFor(child, { 'cyp.modifiedCpr': whatIsDone }),
  },
  'RULE-CPR-2 block at approval Modified CPR is decided': { yes: modifiedFor(adult), no: modifiedFor(child) },
  'RULE-CPR-2 block at approval The modified decision has': {
    yes: modifiedFor(child, { 'rec.cpr.reason': because('adrt') }),
    no: modifiedFor(child, { 'rec.cpr.reason': because('burdens-outweigh') }),
  },
  'RULE-CPR-2 block at approval The senior clinician does': {
    yes: against({ 'rec.cpr.endorsedBy': 'no' }),
    no: against({ 'rec.cpr.endorsedBy': 'yes' }),
  },
  'RULE-CPR-2 block at approval The decision is not': {
    yes: against({ 'rec.cpr.reason': because('reversal') }),
    no: decidedAs('for-cpr', { 'rec.cpr.reason': because('reversal') }),
  },
  'RULE-CPR-2 block at approval The decision is for': {
    yes: decidedAs('for-cpr', { 'rec.cpr.reason': because('would-not-work') }),
    no: against({ 'rec.cpr.reason': because('would-not-work') }),
  },
  'RULE-CPR-2 block at approval The person was not': {
    yes: against({ 'rec.cpr.discussedPerson': talks('lacks-capacity') }),
    no: [...lacks, ...against({ 'rec.cpr.discussedPerson': talks('lacks-capacity') })],
  },
  'RULE-CPR-2 block at approval Too young or too': {
    yes: [...against({ 'rec.cpr.discussedPerson': talks('too-young-or-ill') }), ...bornIn('2010-03-02')],
    no: [...against({ 'rec.cpr.discussedPerson': talks('too-young-or-ill') }), ...bornIn('2010-03-03')],
  },
  'RULE-CPR-2 block at approval The child took no': {
    yes: against({
      'rec.cpr.discussedPerson': talks('too-young-or-ill'),
      'rec.cpr.discussedOthers': withOthers('emergency'),
    }),
    no: against({
      'rec.cpr.discussedPerson': talks('too-young-or-ill'),
      'rec.cpr.discussedOthers': withOthers('talked'),
    }),
  },
  'RULE-CPR-2 block at approval CPR was decided about': {
    yes: against({ 'rec.cpr.reason': because('best-interests') }),
    no: [...lacks, ...against({ 'rec.cpr.reason': because('best-interests') })],
  },
  'RULE-CPR-2 block at approval The decision about CPR': {
    yes: against({
      'rec.cpr.reason': because('shared-wish'),
      'rec.cpr.discussedPerson': talks('declined'),
    }),
    no: against({ 'rec.cpr.reason': because('shared-wish'), 'rec.cpr.discussedPerson': talks('talked') }),
  },
  'RULE-CPR-2 block at approval The reason is an': {
    yes: [...refused({ exists: 'no' }), ...against({ 'rec.cpr.reason': because('adrt') })],
    no: [...refused({}), ...against({ 'rec.cpr.reason': because('adrt') })],
  },
  'RULE-CPR-2 block at approval The person is said': {
    yes: against({
      'rec.cpr.discussedPerson': talks('talked'),
      'rec.cpr.informed': ['person-not-aware'],
    }),
    no: against({
      'rec.cpr.discussedPerson': talks('would-cause-harm'),
      'rec.cpr.informed': ['person-not-aware'],
    }),
  },
  'RULE-CPR-2 block at approval The day of review': {
    yes: against({ 'rec.cpr.review': { on: '2026-06-01', noneBecause: 'He is dying' } }),
    no: against({ 'rec.cpr.review': { noneBecause: 'He is dying' } }),
  },
  'RULE-CPR-2 block at approval The day on which': {
    yes: against({ 'rec.cpr.review': { on: '2026-03-01' } }),
    no: against({ 'rec.cpr.review': { on: '2026-03-02' } }),
  },
  'RULE-CPR-2 block at approval The plan is signed': {
    yes: [...against({ 'rec.cpr.informed': ['person-not-aware'] }), seen('yes')],
    no: [...against({ 'rec.cpr.informed': ['person-not-aware'] }), seen('no')],
  },
  'RULE-CPR-2 acknowledge': {
    yes: against({ 'rec.cpr.discussedPerson': talks('would-cause-harm') }),
    no: against({ 'rec.cpr.discussedPerson': talks('would-cause-harm', 'talked') }),
  },
  'RULE-CPR-2 acknowledge of others': {
    yes: [...lacks, ...against({ ...talkedWith, 'rec.cpr.discussedOthers': withOthers('none-available') })],
    no: [...lacks, ...against({ ...talkedWith, 'rec.cpr.discussedOthers': withOthers('talked') })],
  },
  'RULE-CPR-3 acknowledge': { yes: decidedAs('for-cpr'), no: against() },
  'RULE-CPR-3 show rec.cpr.decision on urgent': { yes: decidedAs('for-cpr'), no: against() },
  'RULE-CPR-1 show death.expected on agenda and urgent': { yes: expected, no: [...expected, ...against()] },
  'RULE-CPR-4 show rec.cpr.decision on agenda and urgent': { yes: against(), no: decidedAs('for-cpr') },
  'RULE-CPR-4 show cyp.modifiedCpr on agenda and urgent': {
    yes: modifiedFor(child, { 'cyp.modifiedCpr': whatIsDone }),
    no: against(),
  },
  'RULE-CYP-1 show rec.cpr.informed where they differ on urgent': {
    yes: [...agreeing('differ'), byTeam({ 'rec.cpr.decision': 'not-for-cpr' })],
    no: agreeing('differ'),
  },
  'RULE-CPR-7 block at approval': {
    yes: against({
      'rec.cpr.reason': { choice: 'would-not-work', note: 'He is 84, frail, and has dementia.' },
    }),
    no: against({ 'rec.cpr.reason': because('would-not-work') }),
  },
  'RULE-CPR-7 acknowledge': {
    yes: against({ 'rec.cpr.reason': because('would-not-work') }),
    no: against({ 'rec.cpr.reason': because('would-not-work') }),
    looked: [2, 1],
  },
  'RULE-REC-8 acknowledge': {
    yes: against({
      'rec.cpr.reason': {
        choice: 'burdens-outweigh',
        note: 'His seizures, and it would hurt him a great deal.',
      },
    }),
    no: against({ 'rec.cpr.reason': because('would-not-work') }),
  },
  'RULE-REC-9 acknowledge': { yes: signedFor('GMC 7654321'), no: signedFor('GMC 0000001') },
  'RULE-REC-13 acknowledge': {
    yes: [...against(wasTalked), byTeam({ 'rec.cpr.decision': 'not-for-cpr' })],
    no: against(wasTalked),
  },
  'RULE-REC-7 acknowledge': {
    yes: [...against({ 'rec.cpr.discussedPerson': talks('declined') }), tookPart('person')],
    no: [...against(wasTalked), tookPart('person')],
  },
  'RULE-REC-10 acknowledge': {
    yes: [...against(wasTalked), tookPart('nobody')],
    no: [...against(wasTalked), tookPart('person')],
  },
  'RULE-REC-2 acknowledge': {
    yes: against({ 'rec.hospital': { choice: 'not-recommended', note: '' } }),
    no: against({
      'rec.interventions': {
        none: false,
        rows: [
          {
            id: 'row-1',
            said: { treatment: 'syringe-driver', decision: 'recommended' },
            is: 'syringe-driver:recommended',
          },
        ],
      },
    }),
  },
  'RULE-REC-3 acknowledge': {
    yes: decidedAs('for-cpr', { 'rec.criticalCare': stance('not-recommended') }),
    no: decidedAs('for-cpr', { 'rec.criticalCare': stance('recommended'), 'rec.goal': 'balance' }),
  },
  'RULE-REC-4 acknowledge': {
    yes: recommends({
      'rec.hospital': stance('not-recommended'),
      ...treats('antibiotics-iv', 'recommended'),
    }),
    no: recommends({ 'rec.hospital': stance('not-recommended'), ...treats('syringe-driver', 'recommended') }),
  },
  'RULE-REC-5 acknowledge': {
    yes: recommends({ 'rec.goal': 'comfort', ...treats('dialysis', 'recommended') }),
    no: recommends({ 'rec.goal': 'comfort', ...treats('dialysis', 'not-recommended') }),
  },
  'RULE-REC-6 acknowledge': {
    yes: recommends({ 'rec.goal': 'extend-life', ...treats('artificial-nutrition', 'not-recommended') }),
    no: recommends({ 'rec.goal': 'comfort', ...treats('artificial-nutrition', 'not-recommended') }),
  },
  ...casesOfWishes,
  'RULE-REC-11 need rec.reasoning': {
    yes: recommends({ 'rec.goal': 'comfort' }),
    no: recommends({ 'rec.goal': 'comfort', 'rec.reasoning': 'Nights on a ward frighten him.' }),
  },
  'RULE-REC-12 block at approval': {
    yes: recommends({ 'rec.goal': 'comfort', 'rec.reasoning': 'Severe frailty, aged 91.' }),
    no: recommends({ 'rec.goal': 'balance', 'rec.reasoning': 'Severe frailty, aged 91.' }),
  },
  'RULE-REC-1 need rec.icd': {
    yes: [...on('eol'), answers('home', { 'home.equipment': { choices: ['icd'], note: '' } })],
    no: [...on('eol'), answers('home', { 'home.equipment': { choices: ['oxygen'], note: '' } })],
  },
}

const crisisLookedAt = (on: string): readonly Happened[] => {
  const spot = { section: 'crisis', at: ['crisis', 'one'] } as const
  const said = { 'crisis.reviewOn': { on, by: 'Owen Bright' } }
  return [
    { kind: 'ItemAdded', voice: 'person', ...spot },
    told(people.nadia, answers('crisis', said, { voice: 'team', ...spot })),
  ]
}
/** What stands in the plan with a day of its own is looked at again by then; a day that has gone by brings nothing forward. */
export const reviewBy: Readonly<Record<string, Case>> = {
  'RULE-REV review-by rec.cpr.review': {
    yes: decidedAs('for-cpr', { 'rec.cpr.review': { on: '2026-06-01' } }),
    no: decidedAs('for-cpr', { 'rec.cpr.review': { on: '2026-03-01' } }),
  },
  'RULE-REV review-by crisis.reviewOn': {
    yes: crisisLookedAt('2026-04-01'),
    no: crisisLookedAt('2028-04-01'),
  },
}
