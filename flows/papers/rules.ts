import { rulesOver } from '#src/flow/rules.ts'
import { dateRules } from './date-rules.ts'
import { couldNotThen, decision, papers } from './section.ts'

const fields = papers.fields
const inEnglandOrWales = { 'given.nation': { oneOf: ['england', 'wales'] } } as const
const show = { does: 'show' } as const
const needed = { id: 'RULE-ADRT-7', at: 'approval', does: 'need' } as const

/** What the law asks of the paper where a treatment may keep somebody alive (MCA 2005 s25(5)–(6)), by what is not ticked. */
const formalities = [
  ['written', 'the paper is in writing'],
  ['signed', 'it is signed by whoever it is about, or for them while they were there'],
  ['witnessed', 'a witness signed it'],
  ['together', 'whoever signed and the witness were together when they signed'],
] as const
const lifeSustaining = {
  'legal.adrt.refusals': { oneOf: ['yes:yes', 'yes:no', 'yes:not-known'] },
} as const

const decisionRules = rulesOver(fields, [
  {
    id: 'RULE-ADRT-1',
    ...show,
    on: ['agenda', 'urgent'],
    when: { 'legal.adrt.exists': { is: 'yes' }, ...couldNotThen },
    field: 'legal.adrt.couldDecide',
    words:
      'By what the person says, this was not a refusal in law when it was written. It is what they want: weigh it.',
  },
  {
    id: 'RULE-ADRT-2',
    ...show,
    on: ['check'],
    when: { 'legal.adrt.refusals': { answered: true } },
    field: 'legal.adrt.refusals',
    words:
      'It can refuse a treatment and ask for none. Food and drink by mouth are offered, and washing and warmth given, all the same.',
  },
  ...formalities.map(
    ([choice, words]) =>
      ({
        id: 'RULE-ADRT-3',
        ...show,
        on: ['check', 'agenda'],
        when: {
          ...inEnglandOrWales,
          ...decision,
          any: [lifeSustaining],
          not: { any: [couldNotThen, { 'legal.adrt.form': { has: choice } }] },
        },
        field: 'legal.adrt.form',
        words: `A refusal of a treatment that may keep somebody alive counts only if ${words}. Nobody has said that yet.`,
      }) as const,
  ),
  {
    id: 'RULE-ADRT-3',
    ...show,
    on: ['check', 'agenda'],
    when: {
      ...inEnglandOrWales,
      ...decision,
      'legal.adrt.refusals': { oneOf: ['yes:no', 'yes:not-known'] },
    },
    field: 'legal.adrt.refusals',
    words:
      'A refusal of a treatment that may keep somebody alive counts only if the signed paper says that it applies even if life is at risk. Nobody has said that of each yet.',
  },
  {
    id: 'RULE-ADRT-4',
    ...show,
    on: ['agenda'],
    when: { 'legal.adrt.refusals': { answered: true }, not: { 'legal.adrt.form': { has: 'written' } } },
    field: 'legal.adrt.refusals',
    words:
      'Nobody says that this is in writing. A refusal that was only spoken can count if the treatment could not keep somebody alive: record who heard it, and when.',
  },
  {
    id: 'RULE-ADRT-5',
    ...show,
    on: ['agenda'],
    when: decision,
    field: 'legal.adrt.refusals',
    words:
      'Ask three things of the advance decision. Has the person looked at it in the last two years? Can its circumstances be read and understood? Does it still say what they want?',
  },
  {
    id: 'RULE-ADRT-6',
    ...show,
    on: ['check'],
    when: decision,
    field: 'legal.adrt.exists',
    words:
      'In an emergency, those who are there read the paper and decide whether it counts for what has happened. A nurse or doctor can help to make it clear.',
  },
  {
    id: 'RULE-ADRT-6',
    ...show,
    on: ['urgent'],
    when: decision,
    // Of all that is said of it this alone always stands.
    field: 'legal.adrt.exists',
    words:
      'Whether it counts here and now is decided by those who are there. If in doubt, treat and ask for advice.',
  },
  {
    ...needed,
    when: decision,
    field: 'legal.adrt.refusals',
    words: 'An advance decision says what it refuses.',
  },
  { ...needed, when: decision, field: 'legal.adrt.form', words: 'An advance decision says how it was made.' },
  { ...needed, when: decision, field: 'legal.adrt.document', words: 'An advance decision says where it is.' },
  {
    id: 'RULE-ADRT-7',
    ...show,
    on: ['check', 'agenda'],
    when: { ...decision, 'count.doc': { below: 1 } },
    field: 'legal.adrt.document',
    words:
      'There is no copy of the advance decision in this plan. A paper that nobody finds helps nobody: a photo of it can be added at the end of this chapter.',
  },
  {
    id: 'RULE-ADRT-8',
    ...show,
    on: ['check', 'agenda', 'urgent'],
    when: { 'legal.adrt.withdrawn': { has: 'what' } },
    field: 'legal.adrt.withdrawn',
    words:
      'Somebody who can decide may take it back by saying so. A clinician has to confirm what still counts.',
  },
])

const powerful = {
  'legal.lpa.kind': { oneOf: ['lpa-hw', 'court-deputy', 'welfare-attorney', 'welfare-guardian'] },
} as const

const powerRules = rulesOver(fields, [
  {
    id: 'RULE-LPA-1',
    at: 'approval',
    does: 'need',
    when: powerful,
    field: 'legal.lpa.attorneys',
    words: 'A power to decide about care says who has it.',
  },
  {
    id: 'RULE-LPA-1',
    at: 'approval',
    does: 'need',
    when: { 'legal.lpa.kind': { is: 'lpa-hw' } },
    field: 'legal.lpa.lifeSustaining',
    words: 'A power of attorney for health says whether it covers treatment that keeps somebody alive.',
  },
  {
    id: 'RULE-LPA-1',
    ...show,
    on: ['check', 'urgent'],
    when: powerful,
    field: 'legal.lpa.kind',
    words:
      'They decide only what somebody cannot decide for themselves, and only once staff have seen the paper.',
  },
  {
    id: 'RULE-LPA-1',
    ...show,
    on: ['check', 'urgent'],
    when: { 'legal.lpa.kind': { is: 'court-deputy' } },
    field: 'legal.lpa.kind',
    words: 'A deputy may not refuse a treatment that keeps somebody alive.',
  },
  {
    id: 'RULE-LPA-1',
    ...show,
    on: ['check', 'urgent'],
    when: { 'legal.lpa.kind': { oneOf: ['controller', 'epa-financial-only'] } },
    field: 'legal.lpa.kind',
    words: 'It gives no power to decide about health and care.',
  },
])

const viewRules = rulesOver({ ...fields, ...fields.views.item.fields }, [
  {
    id: 'RULE-ADRT-5',
    ...show,
    on: ['check', 'agenda'],
    when: { ...decision, 'views.view': { oneOf: ['want', 'want-trial', 'want-if'] } },
    field: 'views.view',
    words:
      'There is also a paper that refuses treatments in advance. If it refuses this one too, a nurse or doctor needs to know which of the two is meant now.',
  },
  {
    id: 'RULE-W-1',
    ...show,
    on: ['check', 'agenda'],
    when: { 'views.view': { is: 'not-want' } },
    field: 'views.view',
    words: 'What somebody would rather not have is a wish that guides people. It is not a refusal in law.',
  },
  {
    id: 'RULE-W-1',
    ...show,
    on: ['check'],
    when: { 'views.view': { oneOf: ['want', 'want-trial', 'want-if'] } },
    field: 'views.view',
    words: 'This is a wish that guides people. Nobody can be made to give a treatment.',
  },
  {
    id: 'RULE-W-1',
    ...show,
    on: ['agenda'],
    when: { 'views.talkToMe': { is: 'yes' } },
    field: 'views.talkToMe',
    words: 'The person wants to talk about one of the treatments.',
  },
  {
    id: 'RULE-W-2',
    ...show,
    on: ['check'],
    when: { 'views.view': { answered: true } },
    field: 'views.topic',
    words:
      'What is recommended is completed with a nurse or doctor. These words will stand in the same plan.',
  },
  {
    id: 'RULE-MH-3',
    ...show,
    on: ['check', 'agenda'],
    when: {
      'views.topic': {
        oneOf: [
          'held',
          'calming-oral',
          'calming-injection',
          'sedation-restraint',
          'ect',
          'specific-medicine',
        ],
      },
      'views.view': { is: 'not-want' },
    },
    field: 'views.topic',
    words:
      'Under mental health law, some treatment can be given against somebody’s wishes. The wish is still read and weighed.',
  },
  {
    id: 'RULE-MH-3',
    ...show,
    on: ['check', 'agenda'],
    when: { ...inEnglandOrWales, 'views.topic': { is: 'ect' }, 'views.view': { is: 'not-want' } },
    field: 'views.view',
    // The Mental Health Act 1983, sections 58A and 62, from memory on 29 November 2026; no lawyer has read it.
    words:
      'ECT is a case of its own (England and Wales, as of November 2026). Where an advance decision refuses ECT, counts in law and fits, it has to be kept to under a section too, except in an emergency. A wish that is written here alone is none.',
  },
  {
    id: 'RULE-MH-3',
    ...show,
    on: ['check', 'agenda'],
    when: {
      'given.nation': { oneOf: ['scotland', 'northern-ireland'] },
      'views.topic': { is: 'ect' },
      'views.view': { is: 'not-want' },
    },
    field: 'views.view',
    words:
      'ECT has rules of its own under the mental health law of each nation. What a refusal in writing does there is a question for the team, an advocate or a lawyer.',
  },
])

/** What is said beside papers, powers and thoughts about treatments, and what they need before approval. */
export const papersRules = [...decisionRules, ...dateRules, ...powerRules, ...viewRules]
