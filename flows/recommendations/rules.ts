import { rulesOver } from '#src/flow/rules.ts'
import { approval } from '../approval/section.ts'
import { home } from '../home/section.ts'
import { decisions, legal } from '../legal/section.ts'
import { matters } from '../matters/section.ts'
import { papers } from '../papers/section.ts'
import { forTheYoung } from '../pathways.ts'
import { places } from '../places/section.ts'
import { recommendations } from './section.ts'

const fields = {
  ...recommendations.fields,
  ...legal.fields,
  ...papers.fields,
  ...home.fields,
  ...places.fields,
  ...matters.fields,
  ...approval.fields,
}
const at = { at: 'approval' } as const
const need = { id: 'RULE-CPR-2', ...at, does: 'need' } as const
const block = { id: 'RULE-CPR-2', ...at, does: 'block' } as const

const decided = { 'rec.cpr.decision': { answered: true } } as const
const notFor = { 'rec.cpr.decision': { is: 'not-for-cpr' } } as const
/** Less than all of it is done: for a child it may be some of it (RULE-CPR-2 as the dataset has it). */
const limited = { 'rec.cpr.decision': { oneOf: ['not-for-cpr', 'modified'] } } as const
const modified = { 'rec.cpr.decision': { is: 'modified' } } as const
const talked = { 'rec.cpr.discussedPerson': { has: 'talked' } } as const
/** A child's own way: nobody presumes that they can decide, and no record of an adult's capacity is asked of them. */
const tooYoung = { 'rec.cpr.discussedPerson': { has: 'too-young-or-ill' } } as const
const under16 = { 'today.age': { below: 16 } } as const
const cannotDecide = {
  'legal.capacity': {
    oneOf: [...decisions.map((one) => `${one}:lacks` as const)],
  },
} as const

const helping = recommendations.fields['rec.interventions'].choices.filter((choice) =>
  /:(recommended|conditional)$/.test(choice),
)

const leaving = recommendations.fields['rec.interventions'].choices.filter((choice) =>
  choice.endsWith(':not-recommended'),
)

/** Recommended beside the advice not to go there, or beside comfort alone, somebody at night follows one of the two. */
const givenInHospital = [
  ...([
    'antibiotics-iv:recommended',
    'invasive-ventilation:recommended',
    'vasopressors:recommended',
  ] as const),
  ...(['central-or-arterial-line:recommended', 'chest-drain:recommended', 'pacing:recommended'] as const),
] as const
const keepsAlive = [
  ...(['invasive-ventilation:recommended', 'vasopressors:recommended', 'dialysis:recommended'] as const),
] as const

/** Why it stands beside another wish, in a sentence of the team’s: then nobody is asked for one. */
const unexplained = (field: 'rec.hospital' | 'rec.criticalCare') =>
  ({
    [`words.${field}`]: { below: 8 },
    'words.rec.reasoning': { below: 8 },
  }) as const
const forHospital = { 'rec.hospital': { is: 'recommended' }, ...unexplained('rec.hospital') } as const

/** What an emergency would be treated with, left out beforehand: “only if” is not. */
const withheld = {
  any: [
    { 'rec.goal': { is: 'comfort' } },
    { 'rec.hospital': { is: 'not-recommended' } },
    { 'rec.criticalCare': { is: 'not-recommended' } },
  ],
} as const

/** A decision about CPR is never asked for; one that is made is whole, or is not approved (RULE-CPR-1 to 7). */
export const recommendationsRules = rulesOver(fields, [
  { ...need, when: decided, field: 'rec.cpr.decidedOn', words: 'A decision about CPR has its day.' },
  { ...need, when: decided, field: 'rec.cpr.reason', words: 'A decision about CPR has its reason.' },
  { ...need, when: decided, field: 'rec.cpr.decidedBy', words: 'A decision about CPR says who made it.' },
  {
    ...need,
    when: decided,
    field: 'rec.cpr.endorsedBy',
    words: 'A senior clinician signs for a decision about CPR.',
  },
  {
    ...need,
    when: decided,
    field: 'rec.cpr.review',
    words: 'A decision about CPR says when it is looked at again.',
  },
  {
    ...need,
    when: limited,
    field: 'rec.cpr.discussedPerson',
    words: 'A decision against CPR, or to modify it, says that the person was talked with, or why not.',
  },
  {
    ...need,
    when: { ...limited, any: [cannotDecide, { 'today.age': { below: 18 } }] },
    field: 'rec.cpr.discussedOthers',
    words: 'Where the person cannot decide, those close to them are talked with.',
  },
  {
    ...need,
    when: limited,
    field: 'rec.cpr.informed',
    words: 'A decision against CPR, or to modify it, says who knows of it.',
  },
  {
    ...need,
    when: limited,
    field: 'rec.cpr.formLocation',
    words: 'A decision against CPR, or to modify it, says where its form is.',
  },
  {
    ...need,
    when: modified,
    field: 'cyp.modifiedCpr',
    words: 'Modified CPR says in words what is done and what is not.',
  },
  {
    ...block,
    when: { ...modified, not: { ...forTheYoung, any: [{ 'today.age': { below: 18 } }] } },
    words:
      'Modified CPR is decided for somebody under 18 alone, on a plan for a child or young person. Decide again, or take the decision back.',
  },
  {
    ...block,
    when: { ...modified, 'rec.cpr.reason': { oneOf: ['adrt', 'reversal'] } },
    words:
      'The modified decision has an advance decision or an earlier one for its reason. Nobody under 18 makes the first, and the second ends a decision.',
  },
  {
    ...block,
    when: { ...decided, 'rec.cpr.endorsedBy': { is: 'no' } },
    words:
      'The senior clinician does not stand by the decision about CPR. Take the decision back, or talk with them.',
  },
  {
    ...block,
    when: { ...notFor, 'rec.cpr.reason': { is: 'reversal' } },
    words: 'The decision is not to attempt CPR, and its reason says that an earlier one no longer holds.',
  },
  {
    ...block,
    when: {
      'rec.cpr.decision': { is: 'for-cpr' },
      'rec.cpr.reason': { oneOf: ['would-not-work', 'burdens-outweigh', 'adrt'] },
    },
    words: 'The decision is for CPR, and its reason speaks against it.',
  },
  {
    ...block,
    when: { ...limited, 'rec.cpr.discussedPerson': { has: 'lacks-capacity' }, not: cannotDecide },
    words:
      'The person was not talked with about CPR because they cannot take part, and no record of capacity says so. Silence never means that somebody cannot decide. Of a child under 16 choose instead that they are too young or too ill.',
  },
  {
    ...block,
    when: { ...limited, ...tooYoung, not: under16 },
    words:
      'Too young or too ill to take part is said of a child under 16 alone. Say why there was no talk about CPR, and record it under “Capacity and best interests” where the person cannot decide.',
  },
  {
    ...block,
    when: { ...limited, ...tooYoung, not: { 'rec.cpr.discussedOthers': { has: 'talked' } } },
    words:
      'The child took no part in the decision about CPR. Talk about it with somebody who has parental responsibility, and add that talk under “With those close to them”.',
  },
  {
    ...block,
    when: {
      ...notFor,
      'rec.cpr.reason': { is: 'best-interests' },
      not: { any: [cannotDecide, { ...tooYoung, ...under16 }] },
    },
    words:
      'CPR was decided about in the person’s best interests, and no record of capacity says that they cannot decide.',
  },
  {
    ...block,
    when: { ...notFor, 'rec.cpr.reason': { is: 'shared-wish' }, not: talked },
    words: 'The decision about CPR is said to be shared with the person, and no talk with them is recorded.',
  },
  {
    ...block,
    when: { ...notFor, 'rec.cpr.reason': { is: 'adrt' }, not: { 'legal.adrt.exists': { is: 'yes' } } },
    words: 'The reason is an advance decision, and “Papers and who decides” names none.',
  },
  {
    ...block,
    when: { ...limited, ...talked, 'rec.cpr.informed': { has: 'person-not-aware' } },
    words: 'The person is said to know nothing of the decision about CPR, and to have talked about it.',
  },
  {
    ...block,
    when: { 'rec.cpr.review': { has: 'noneBecause' }, any: [{ 'rec.cpr.review': { has: 'on' } }] },
    words: 'The day of review is given for the decision about CPR, and a reason why there is none.',
  },
  {
    ...block,
    when: { ...decided, 'past.rec.cpr.review': { atLeast: 1 } },
    words:
      'The day on which the decision about CPR is looked at again has gone by. Look at it now, and give a day that is still to come.',
  },
  {
    ...block,
    when: {
      ...limited,
      'rec.cpr.informed': { has: 'person-not-aware' },
      'sign.sharedWithPerson': { is: 'yes' },
    },
    words:
      'The plan is signed as seen by the person, and the person is said to know nothing of the decision about CPR that stands in it. One of the two is wrong.',
  },
  {
    id: 'RULE-CPR-2',
    ...at,
    does: 'acknowledge',
    when: { ...limited, 'rec.cpr.discussedPerson': { answered: true }, not: talked },
    quotes: ['rec.cpr.reason', 'rec.cpr.discussedPerson', 'rec.cpr.discussedOthers'],
    words:
      'Nobody talked with the person about the decision that limits CPR. I read why, below: that it would upset them, or that there was no time, would be no reason. Whoever reads this plan reads the decision, and so does the person.',
  },
  {
    id: 'RULE-CPR-2',
    ...at,
    does: 'acknowledge',
    when: {
      ...limited,
      ...talked,
      'rec.cpr.discussedOthers': { answered: true },
      any: [cannotDecide, { 'today.age': { below: 18 } }],
      not: { 'rec.cpr.discussedOthers': { has: 'talked' } },
    },
    quotes: ['rec.cpr.reason', 'rec.cpr.discussedPerson', 'rec.cpr.discussedOthers'],
    words:
      'Nobody talked with those close to the person about the decision that limits CPR, who cannot decide it alone. I read why, below.',
  },
  {
    id: 'RULE-CPR-3',
    ...at,
    does: 'acknowledge',
    when: { 'rec.cpr.decision': { is: 'for-cpr' } },
    words:
      'This plan says “for CPR”. Without any decision a crew decides as for anybody, so that is said where an earlier decision against it is taken back. This is meant here.',
  },
  {
    id: 'RULE-CPR-3',
    does: 'show',
    on: ['urgent'],
    when: { 'rec.cpr.decision': { is: 'for-cpr' } },
    field: 'rec.cpr.decision',
    words:
      'Any older form that says not to attempt CPR no longer holds. A refusal of the person’s own, such as an advance decision, is not ended by this.',
  },
  {
    id: 'RULE-CPR-1',
    does: 'show',
    on: ['agenda', 'urgent'],
    when: { 'death.expected': { answered: true }, not: limited },
    field: 'death.expected',
    words: 'That a death is expected decides nothing about CPR, and this plan has no decision against it.',
  },
  {
    id: 'RULE-CPR-4',
    does: 'show',
    on: ['agenda', 'urgent'],
    when: { 'rec.cpr.decision': { is: 'not-for-cpr' } },
    field: 'rec.cpr.decision',
    words:
      'About CPR alone: it counts only once heart and breathing have stopped. All other treatment goes on, unless a recommendation in this plan says otherwise. Choking, a severe allergic reaction, a blocked tube or another cause that can be put right at once is treated, unless the reason names it. After self-harm, if you doubt that it was meant for that, treat and ask for advice.',
  },
  {
    id: 'RULE-CPR-4',
    does: 'show',
    on: ['agenda', 'urgent'],
    when: modified,
    field: 'cyp.modifiedCpr',
    words:
      'This is neither for nor against CPR. It counts only once heart and breathing have stopped; all other treatment goes on, unless a recommendation in this plan says otherwise. After self-harm, if you doubt that it was meant for that, treat and ask for advice.',
  },
  {
    id: 'RULE-CYP-1',
    does: 'show',
    on: ['urgent'],
    when: { ...decided, 'cyp.agree': { is: 'differ' } },
    field: 'rec.cpr.informed',
    words: 'The child, those with parental responsibility and the team do not agree: ask them.',
  },
  {
    id: 'RULE-CPR-7',
    ...at,
    does: 'block',
    when: { ...limited, 'reasons.silent': { atLeast: 1 } },
    words:
      'The reason for the decision about CPR says nothing of what CPR would do in this person’s body or leave them with, and nothing of what they said or want. An age, an illness, frailty, a disability, where somebody lives, or that it would not be right or not work, is no reason by itself. Write what it is for this person.',
  },
  {
    id: 'RULE-CPR-7',
    ...at,
    does: 'acknowledge',
    when: { ...limited, 'copied.reason': { atLeast: 2 } },
    quotes: ['rec.cpr.reason'],
    words:
      'The reason for the decision about CPR stands word for word in at least two other plans of your practice. I read it once more for this person: it holds for them, and I would write it so today.',
  },
  {
    id: 'RULE-REC-8',
    ...at,
    does: 'acknowledge',
    when: { ...limited, 'labels.named': { atLeast: 1 } },
    quotes: ['rec.cpr.reason'],
    words:
      'The reason for the decision about CPR names an age, an illness, frailty, a disability or where somebody lives. I asked myself whether it would hold for anybody of this age or with this diagnosis: it says what is different for this person.',
  },
  {
    id: 'RULE-REC-9',
    ...at,
    does: 'acknowledge',
    when: { ...decided, 'signed.byOther': { atLeast: 1 } },
    quotes: ['rec.cpr.decidedBy', 'rec.cpr.endorsedBy'],
    words:
      'Somebody else than the senior clinician who signs for it is named as having decided about CPR. They told us themselves that they decided it, and know that they are named.',
    told: 'Who decided about CPR was named by somebody else: the senior clinician who signed for the decision is named beside it.',
  },
  {
    id: 'RULE-REC-13',
    ...at,
    does: 'acknowledge',
    withPerson: true,
    when: { ...decided, ...talked, 'older.rec.cpr.discussedPerson': { atLeast: 1 } },
    quotes: ['rec.cpr.decision', 'rec.cpr.discussedPerson'],
    words:
      'The decision about CPR was answered again after the talk about it that stands below. I talked with the person about the decision as it stands now.',
    told: 'The decision about CPR was answered again after the talk with the person that is recorded here. Whoever signed says that she talked with them about it.',
  },
  {
    id: 'RULE-REC-7',
    ...at,
    does: 'acknowledge',
    when: {
      ...limited,
      'rec.cpr.discussedPerson': { answered: true },
      'sign.involved': { has: 'person' },
      not: talked,
    },
    apart: 'Who took part, and whether CPR was talked about',
    words:
      'You sign that the person took part in talking about this plan, and it says that nobody talked with them about the decision about CPR that stands in it. Both are true, and readers are told so.',
    told: 'The person took part in talking about this plan. Nobody talked with them about the decision about CPR.',
  },
  {
    id: 'RULE-REC-10',
    ...at,
    does: 'acknowledge',
    when: { ...limited, ...talked, 'sign.involved': { has: 'nobody' } },
    apart: 'That nobody talked about the plan, and that CPR was talked about',
    words:
      'You sign that nobody has talked about this plan with the person, and it says that the decision about CPR was talked about with them. Both are true: of the rest of the plan nobody has talked.',
  },
  {
    id: 'RULE-REC-2',
    ...at,
    does: 'acknowledge',
    when: {
      ...notFor,
      not: {
        any: [
          { 'rec.hospital': { oneOf: ['recommended', 'conditional'] } },
          { 'rec.criticalCare': { oneOf: ['recommended', 'conditional'] } },
          { 'rec.interventions': { oneOf: helping } },
        ],
      },
    },
    words:
      'CPR is decided against, and no treatment is recommended. Somebody may take this plan for “do nothing”. I thought about what would help, and approve it so.',
  },
  {
    id: 'RULE-REC-3',
    ...at,
    does: 'acknowledge',
    when: {
      'rec.cpr.decision': { is: 'for-cpr' },
      any: [
        { 'rec.goal': { is: 'comfort' } },
        { 'rec.hospital': { is: 'not-recommended' } },
        { 'rec.criticalCare': { is: 'not-recommended' } },
      ],
    },
    apart: 'CPR, and hospital or intensive care after it',
    words:
      'CPR is to be attempted, and whoever survives it needs hospital and intensive care, which is not what is recommended here. Whoever signs looked at both.',
  },
  {
    id: 'RULE-REC-4',
    ...at,
    does: 'acknowledge',
    when: {
      'rec.hospital': { is: 'not-recommended' },
      any: [
        { 'rec.criticalCare': { is: 'recommended' } },
        { 'rec.interventions': { oneOf: [...givenInHospital] } },
      ],
    },
    apart: 'Hospital, and a treatment that is mostly given there',
    words:
      'Hospital is not recommended, and a treatment is that is mostly given there. Whoever signs looked at both.',
  },
  {
    id: 'RULE-REC-5',
    ...at,
    does: 'acknowledge',
    when: {
      'rec.goal': { is: 'comfort' },
      any: [
        { 'rec.criticalCare': { is: 'recommended' } },
        { 'rec.interventions': { oneOf: [...keepsAlive] } },
      ],
    },
    apart: 'The aim of comfort, and a treatment that keeps somebody alive',
    words:
      'Comfort is the aim, and a treatment is recommended that is to keep somebody alive. Whoever signs looked at both.',
  },
  {
    id: 'RULE-REC-6',
    ...at,
    does: 'acknowledge',
    when: {
      'rec.goal': { is: 'extend-life' },
      'rec.interventions': { has: 'artificial-nutrition:not-recommended' },
    },
    apart: 'The aim of a longer life, and feeding by a tube or a drip',
    words:
      'A longer life is the aim, and feeding by a tube or a drip is not recommended. Whoever signs looked at both.',
  },
  {
    id: 'RULE-REC-14',
    ...at,
    does: 'acknowledge',
    when: {
      ...forHospital,
      'place.care1': { oneOf: ['own-home', 'relative-home'] },
      'spoken.rec.hospital': { below: 1 },
    },
    apart: 'Being cared for at home, and hospital whatever the cause',
    words:
      'They would like to be cared for at home, and hospital is recommended whatever the cause; nothing says for what. I talked about it with them, or will.',
  },
  {
    id: 'RULE-REC-15',
    ...at,
    does: 'acknowledge',
    when: { ...forHospital, 'matters.fear': { answered: true }, 'feared.rec.hospital': { atLeast: 1 } },
    apart: 'Hospital, which they fear, and hospital whatever the cause',
    words:
      'They fear hospital, and it is recommended whatever the cause; nothing says for what. I talked about it with them, or will.',
  },
  {
    id: 'RULE-REC-16',
    ...at,
    does: 'acknowledge',
    when: {
      'matters.balance': { oneOf: ['75', '100'] },
      'rec.criticalCare': { is: 'recommended' },
      ...unexplained('rec.criticalCare'),
      // There whoever signs is asked already.
      not: { any: [{ 'rec.goal': { is: 'comfort' } }, { 'rec.hospital': { is: 'not-recommended' } }] },
    },
    apart: 'Comfort, which matters more to them, and intensive care whatever the cause',
    words:
      'Comfort matters more to them than time, and intensive care is recommended whatever the cause; nothing says for what. I talked about it with them, or will.',
  },
  {
    id: 'RULE-REC-11',
    ...at,
    does: 'need',
    when: withheld,
    field: 'rec.reasoning',
    words:
      'Where hospital or intensive care is not recommended, or comfort is what care is for, the plan says what was weighed for this person.',
  },
  {
    id: 'RULE-REC-12',
    ...at,
    does: 'block',
    when: {
      'reasons.blanket': { atLeast: 1 },
      any: [...withheld.any, { 'rec.interventions': { oneOf: leaving } }],
    },
    words:
      'What was weighed for the recommendations names an age, an illness, a disability or where somebody lives, and nothing else. None of them is a reason by itself to leave out hospital, intensive care or another treatment. Write what it would give this person, what it would cost them, or what they said.',
  },
  {
    id: 'RULE-REC-1',
    ...at,
    does: 'need',
    when: {
      'home.equipment': { has: 'icd' },
      any: [{ 'given.pathway': { has: 'eol' } }, { 'given.pathway': { has: 'frailty' } }],
    },
    field: 'rec.icd',
    words: 'There is an implanted defibrillator, so the plan says whether it works.',
  },
])
