import { rulesOver } from '#src/flow/rules.ts'
import { approval } from '../approval/section.ts'
import { crisis } from '../crisis/section.ts'
import { papers } from '../papers/section.ts'
import { recommendations } from '../recommendations/section.ts'
import { submission } from '../submission/section.ts'
import { decisions, legal } from './section.ts'

const fields = {
  ...{ ...legal.fields, ...recommendations.fields, ...submission.fields, ...approval.fields },
  'mh.legalStatus': crisis.fields['mh.legalStatus'],
  'legal.advocate': papers.fields['legal.advocate'],
}
const called = {
  plan: 'making this plan',
  sharing: 'sharing this plan',
  place: 'where to be cared for',
  treatment: 'a treatment that is offered',
  refusing: 'refusing a treatment in advance',
  other: 'another decision',
} as const
/** Nobody refuses a treatment in advance for somebody else: who cannot decide about that has no such paper, and there is no decision to record. */
const forThem = decisions.filter((one) => one !== 'refusing')
const lacks = forThem.map((one) => `${one}:lacks` as const)
/** Then whoever has the power decides about sharing, and may stop it. */
export const unableToShare = { 'legal.capacity': { oneOf: ['plan:lacks', 'sharing:lacks'] } } as const
const forAnother = { 'share.basis': { is: 'attorney' } } as const
const block = { at: 'approval', does: 'block' } as const

/** Then the person is not heard by what a clinician writes down, and nobody signs in as them. */
export const unable = { 'legal.capacity': { has: 'plan:lacks' } } as const

/** A child who could not take part in what is gravest, beside their family: nobody asks a record of an adult's capacity of them. */
const tooYoung = {
  'today.age': { below: 16 },
  'rec.cpr.discussedPerson': { has: 'too-young-or-ill' },
  'sign.involved': { has: 'family' },
} as const

const leaving = recommendations.fields['rec.interventions'].choices.filter((choice) =>
  choice.endsWith(':not-recommended'),
)
/** What limits a treatment, and by a record of which decisions it was looked at whether the person can decide it. */
const limits = [
  {
    when: { 'rec.hospital': { is: 'not-recommended' } },
    by: ['place', 'treatment'],
    words: 'that the person cannot decide about going to hospital, and what is in their best interests',
  },
  {
    when: {
      any: [{ 'rec.criticalCare': { is: 'not-recommended' } }, { 'rec.interventions': { oneOf: leaving } }],
    },
    by: ['treatment'],
    words:
      'that the person cannot decide about intensive care or a treatment that is not recommended, and what is in their best interests',
  },
  {
    when: { 'rec.cpr.decision': { oneOf: ['not-for-cpr', 'modified'] } },
    by: ['treatment'],
    words: 'that the person cannot decide about CPR, and what is in their best interests',
  },
] as const
/**
 * Whom the law gives somebody who is held: the Mental Health Act 1983, sections 130A and 130E, and the Mental Health (Care and
 * Treatment) (Scotland) Act 2003, section 259, from memory on 29 November 2026; no lawyer has read it.
 */
const advocates = {
  england:
    'Is an advocate named? Most people who are detained, on a community treatment order or under guardianship have a right to an independent mental health advocate, and have to be told of it (England, as of November 2026). Ask whether they want one. The council arranges it.',
  wales:
    'Is an advocate named? People who are detained, on a community treatment order or under guardianship have a right to an independent mental health advocate, and have to be told of it. So have people who are in hospital for their mental health under no section (Wales, as of November 2026). Ask whether they want one. The health board arranges it.',
  scotland:
    'Is an advocate named? Everybody with a mental illness, a learning disability or a personality disorder has a right to independent advocacy, and has to be told of it (Scotland, as of November 2026). Ask whether they want it. The health board and the council arrange it.',
  'northern-ireland':
    'Is an advocate named? The Order of 1986 gives nobody a right to one (Northern Ireland, as of November 2026). Ask whether they want an independent advocate. The Health and Social Care Trust can say who offers it.',
} as const
const nationsNamed = ['england', 'wales', 'scotland', 'northern-ireland'] as const
const lookedAt = ['has', 'lacks', 'fluctuates'] as const

/** What a plan is held to whose person cannot decide something in it, or is said not to. */
export const legalRules = rulesOver(fields, [
  {
    id: 'RULE-CAP-1',
    at: 'approval',
    when: { 'legal.capacity': { oneOf: lacks }, not: forAnother },
    does: 'need',
    field: 'legal.bestInterests',
    words: 'What the person could not decide was decided in their best interests, and the record says how.',
  },
  ...forThem.map(
    (one) =>
      ({
        id: 'RULE-CAP-1',
        ...block,
        when: {
          'legal.capacity': { has: `${one}:lacks` },
          'legal.bestInterests': { answered: true },
          not: { any: [{ 'legal.bestInterests': { has: one } }, forAnother] },
        },
        words: `The record says that the person cannot decide (${called[one]}), and no record of best interests is about it.`,
      }) as const,
  ),
  ...decisions
    .filter((one) => one !== 'other')
    .map(
      (one) =>
        ({
          id: 'RULE-CAP-1',
          ...block,
          when: {
            'legal.capacity': { has: `${one}:lacks` },
            any: [{ 'legal.capacity': { oneOf: [`${one}:has`, `${one}:fluctuates`] } }],
          },
          words: `Two records say different things of one decision (${called[one]}). Leave the one that holds now.`,
        }) as const,
    ),
  // That somebody cannot make a plan says nothing yet of going to hospital: each decision is looked at by itself.
  ...limits.map(
    ({ when, by, words }) =>
      ({
        id: 'RULE-CAP-1',
        at: 'approval',
        when: {
          'legal.capacity': { has: 'plan:lacks' },
          ...when,
          not: {
            any: [
              {
                'legal.capacity': {
                  oneOf: by.flatMap((one) => lookedAt.map((found) => `${one}:${found}` as const)),
                },
              },
              { 'today.age': { below: 16 } },
              forAnother,
            ],
          },
        },
        does: 'explain',
        words: `Not recorded: ${words}`,
      }) as const,
  ),
  {
    id: 'RULE-CAP-1',
    ...block,
    when: {
      'sign.involved': { answered: true },
      not: {
        any: [
          { 'sign.involved': { oneOf: ['person', 'declined', 'not-appropriate', 'nobody'] } },
          { 'legal.capacity': { has: 'plan:lacks' } },
          tooYoung,
        ],
      },
    },
    words:
      'The person took no part, and nothing says why. Talk with them, or tick that nobody has and say why. If they cannot make this plan, record that under “Capacity and best interests”.',
  },
  {
    id: 'RULE-CAP-1',
    ...block,
    when: {
      'legal.capacity': { oneOf: decisions.map((one) => `${one}:under-16` as const) },
      'today.age': { atLeast: 16 },
    },
    words:
      'A record under “Capacity and best interests” says “Under 16, where nothing is presumed”, and the person is 16 or older. From 16 on the law presumes that people can decide. Write what was found, or take the row out.',
  },
  ...nationsNamed.map(
    (nation) =>
      ({
        id: 'RULE-MH-3',
        does: 'show',
        on: ['agenda'],
        when: {
          'mh.legalStatus': { answered: true },
          'given.nation': { oneOf: [nation] },
        },
        field: 'mh.legalStatus',
        words: advocates[nation],
      }) as const,
  ),
  {
    id: 'RULE-CAP-1',
    does: 'show',
    on: ['agenda'],
    when: { 'legal.capacity': { oneOf: decisions.map((one) => `${one}:fluctuates` as const) } },
    field: 'legal.capacity',
    words:
      'Capacity for a decision comes and goes. Ask again at a time when the person can decide; what they say then stands.',
  },
  {
    id: 'RULE-CON-1',
    ...block,
    when: { 'share.basis': { is: 'person-consents' }, ...unableToShare },
    words:
      'The plan stands on the agreement of the person, and the record says that they cannot make or share it. Say on what it stands.',
  },
  {
    id: 'RULE-CON-1',
    ...block,
    when: { 'share.basis': { is: 'best-interests' }, not: unableToShare },
    words:
      'The plan is said to stand on best interests, and nothing says that the person cannot decide about making or sharing it.',
  },
  {
    id: 'RULE-CON-1',
    ...block,
    when: { 'share.basis': { is: 'attorney' }, 'seen.powers': { below: 1 } },
    words: 'An attorney or a deputy is said to agree, and nobody here has seen their papers.',
  },
  {
    id: 'RULE-LPA-1',
    ...block,
    when: { 'share.basis': { is: 'attorney' }, not: unableToShare },
    words:
      'An attorney or a deputy decides only what the person cannot, and nothing says that they cannot decide about making or sharing this plan.',
  },
  {
    id: 'RULE-CON-1',
    ...block,
    when: { 'share.basis': { is: 'withdrawn' } },
    words: 'The person does not agree that this plan is made.',
  },
  {
    id: 'RULE-CON-1',
    ...block,
    when: { any: [{ 'share.basis': { is: 'talk-first' } }, { 'share.scope': { is: 'talk-first' } }] },
    words:
      'The person is not sure, and asks to be talked with before this plan is made or shared. Talk with them, and write down what they agree to.',
  },
])
