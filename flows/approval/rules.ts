import { rulesOver } from '#src/flow/rules.ts'
import { contacts } from '../contacts/section.ts'
import { crisis } from '../crisis/section.ts'
import { oneModule } from '../health/modules.ts'
import { health } from '../health/section.ts'
import { home } from '../home/section.ts'
import { legal } from '../legal/section.ts'
import { forTheYoung } from '../pathways.ts'
import { person } from '../person/section.ts'
import { places } from '../places/section.ts'
import { recommendations } from '../recommendations/section.ts'
import { approval } from './section.ts'

/** What was to hold until a day, or to be looked at again by it; the day of the CPR decision stops an approval, and that of a crisis sets the review. */
const dayGone = [
  'mh.legalStatus',
  'legal.dols',
  'risk.toSelf',
  'risk.toOthers',
  'risk.fromOthers',
  'risk.accidents',
  'person.currentAddress',
] as const

/** Where anybody may write a dose into what is to be done, outside the lists of medicines. */
const mayHoldDoses = [
  'crisis.clinicianAction',
  'crisis.escalateWhen',
  'crisis.firstAction',
  'crisis.escalateProposed',
  'crisis.helpful',
  'cyp.emergencySheet',
  'module.action',
] as const

/** What approving a plan is held to, beside the need of each field. */
export const approvalRules = rulesOver(
  {
    ...person.fields,
    ...contacts.fields,
    ...crisis.fields,
    ...crisis.fields.crisis.item.fields,
    ...health.fields,
    ...oneModule.fields,
    ...home.fields,
    ...legal.fields,
    ...places.fields,
    ...recommendations.fields,
    ...approval.fields,
  },
  [
    {
      id: 'RULE-CYP-1',
      at: 'approval',
      when: { 'today.age': { below: 18 }, not: forTheYoung },
      does: 'block',
      words:
        'The person is under 18, and this plan is not one for a child or young person. Choose that under “Where to begin”: what such a plan needs is asked then.',
    },
    {
      id: 'RULE-BORN-1',
      at: 'approval',
      when: { 'born.apart': { atLeast: 1 } },
      does: 'block',
      words:
        'The date of birth and the year of birth in “Where to begin” do not agree, so it is not certain whom this plan is about. Ask the person, and correct the one that is wrong.',
    },
    {
      id: 'RULE-SIGN-1',
      at: 'approval',
      when: { 'count.contact': { below: 1 } },
      does: 'acknowledge',
      words: 'This plan lists nobody for urgent care to call.',
    },
    {
      id: 'RULE-SIGN-2',
      at: 'approval',
      when: { 'count.crisis': { below: 1 } },
      does: 'acknowledge',
      words: 'This plan describes no crisis, so it says nothing about what to do in one.',
    },
    {
      id: 'RULE-SIGN-3',
      at: 'approval',
      when: { 'against.contact': { atLeast: 1 } },
      does: 'acknowledge',
      withPerson: true,
      apart: 'That there is nobody to name, and who is named to call',
      words:
        'The person said that there is nobody they want to name, and this plan names somebody to call all the same. They were asked about it, and know who is named.',
      told: 'The person said that there is nobody they want to name. Others named the people to call.',
    },
    {
      id: 'RULE-SIGN-4',
      at: 'approval',
      when: {
        'sign.involved': { oneOf: ['family', 'carer', 'attorney'] },
        not: { any: [{ 'sign.involved': { has: 'person' } }, { 'sign.spokenAlone': { is: 'yes' } }] },
      },
      does: 'acknowledge',
      words:
        'Only family, a carer or an attorney took part, and nobody is known to have spoken with the person alone. What stands here as wishes may be somebody else’s, or said under pressure. I approve it all the same, and readers are told who took part.',
      told: 'Only family, a carer or an attorney took part in the conversation behind this plan. The person did not.',
    },
    {
      id: 'RULE-SIGN-14',
      at: 'approval',
      when: { 'sign.involved': { has: 'nobody' } },
      does: 'acknowledge',
      words:
        'Nobody has talked about this plan with the person. I approve it all the same, for the reason that I give above. Somebody will talk with them about it, and readers are told that nobody has yet.',
      told: 'Nobody had talked about this plan with the person when it was approved. Talk with them before you follow it, where there is time.',
    },
    {
      id: 'RULE-SIGN-22',
      at: 'approval',
      when: {
        'sign.involved': { has: 'nobody' },
        any: [{ 'sign.sharedWithPerson': { is: 'yes' } }, { 'sign.spokenAlone': { is: 'yes' } }],
      },
      does: 'block',
      words:
        'You say that nobody has talked about this plan with the person, and that they have seen this version or were spoken with alone. Readers would read both. If somebody talked with them, choose “The person” among who took part. If not, say “No” to the other, and why.',
    },
    {
      id: 'RULE-SIGN-15',
      at: 'approval',
      when: { 'since.agreement': { atLeast: 1 } },
      does: 'acknowledge',
      withPerson: true,
      words:
        'These answers were written after it was agreed that this plan is made and shared. The person, or whoever decides for them, was asked about them, or told of them, and wants them in this version.',
    },
    {
      id: 'RULE-SIGN-16',
      at: 'approval',
      when: { 'differ.place.care1': { atLeast: 1 }, 'place.care1': { answered: true } },
      does: 'acknowledge',
      apart: 'Where to be cared for',
      words:
        'The person and somebody who helps them choose different places to be cared for. I talked about it with them, or will; the person’s own choice stands first.',
      told: 'The person and somebody who helps them chose different places to be cared for. The person’s own choice stands first.',
    },
    {
      id: 'RULE-SIGN-17',
      at: 'approval',
      when: { 'differ.place.death1': { atLeast: 1 }, 'place.death1': { answered: true } },
      does: 'acknowledge',
      apart: 'Where to be at the end',
      words:
        'The person and somebody who helps them choose different places to be at the end of life. I talked about it with them, or will; the person’s own choice stands first.',
      told: 'The person and somebody who helps them chose different places to be at the end of life. The person’s own choice stands first.',
    },
    {
      id: 'RULE-SIGN-18',
      at: 'approval',
      when: { not: { 'health.medicines': { answered: true } } },
      does: 'explain',
      words: 'No medicines stand in this plan',
    },
    {
      id: 'RULE-SIGN-19',
      at: 'approval',
      when: {
        any: [
          { 'new.antic.items': { atLeast: 1 } },
          { 'new.antic.rescue': { atLeast: 1 } },
          { 'new.module.dose': { atLeast: 1 } },
        ],
      },
      does: 'acknowledge',
      words:
        'I read each of these lines word by word: the medicine, the amount with its unit, the way, how often, and the most in a day. Each is as I mean it.',
    },
    {
      id: 'RULE-SIGN-23',
      at: 'approval',
      when: { 'past.crisis.reviewOn': { atLeast: 1 } },
      does: 'block',
      words:
        'The day on which a crisis in this plan is to be looked at again has gone by. Look at that crisis now, and give a day that is still to come.',
    },
    {
      id: 'RULE-SIGN-24',
      at: 'approval',
      when: { any: mayHoldDoses.map((field) => ({ [`dosed.${field}`]: { atLeast: 1 } }) as const) },
      does: 'acknowledge',
      quotes: ['cyp.weight', 'antic.items', 'antic.rescue'],
      words:
        'A dose stands in what is to be done, and not so in the lists of medicines. I read each line word by word, whoever wrote it: the medicine, the amount with its unit, the way, how often, and the most in a day; of a child beside the weight below. I looked each up, and it is right for this person.',
    },
    {
      id: 'RULE-SIGN-20',
      at: 'approval',
      when: { any: dayGone.map((field) => ({ [`past.${field}`]: { atLeast: 1 } }) as const) },
      does: 'acknowledge',
      words:
        'The day that stands in each of these answers is past. I asked, or looked in the record: I know what holds today, and want these lines to stand as they are.',
    },
    {
      id: 'RULE-SIGN-25',
      at: 'approval',
      when: { 'since.capacity': { atLeast: 1 } },
      does: 'acknowledge',
      withPerson: true,
      quotes: ['legal.capacity'],
      words:
        'These words are newer than what is recorded of being able to decide about them. I talked with the person about them since: what is recorded still holds, as of its day.',
    },
    {
      id: 'RULE-SIGN-25',
      at: 'approval',
      when: { 'since.capacity': { atLeast: 1 } },
      does: 'warn',
      field: 'legal.capacity',
      words:
        'Words about such a decision were written after this. Look at it anew, with the person, and record what you found and the day.',
    },
    {
      id: 'RULE-SIGN-21',
      at: 'approval',
      when: { 'danger.inPlan': { atLeast: 1 } },
      does: 'acknowledge',
      withPerson: true,
      words:
        'Whoever wrote these words was asked about them, alone. They are part of this plan, and no message to us. They are to stand in it as they are. Where they may speak of harm that the writer may do to themselves, readers at night are told that.',
    },
    ...dayGone.map(
      (field) =>
        ({
          id: 'RULE-SIGN-20',
          at: 'approval',
          when: { [`past.${field}`]: { atLeast: 1 } },
          does: 'warn',
          field,
          words: 'The day in this answer is past. Write what holds today, or take the answer out.',
        }) as const,
    ),
    {
      id: 'RULE-SIGN-5',
      at: 'approval',
      when: { 'away.contact': { atLeast: 1 } },
      does: 'acknowledge',
      withPerson: true,
      apart: 'Who is to be called, and who should stay away',
      words:
        'Somebody whom this plan names to call stands in “Who should stay away” as well. The person was asked, and says that they may be called. Urgent care reads both, and “Ask the person before you call”.',
    },
    {
      id: 'RULE-SIGN-6',
      at: 'approval',
      when: { 'home.dwelling': { is: 'refuge' } },
      does: 'acknowledge',
      withPerson: true,
      words:
        'The person lives in a refuge. Urgent care reads its address once they have said why they open the plan, and on its own prints, with “tell nobody” beside it; prints of the person’s own leave it off unless they ask. I talked with the person about whether it should stand here.',
    },
    {
      id: 'RULE-SIGN-7',
      at: 'approval',
      when: {
        'given.pathway': { has: 'mhc' },
        'count.crisis': { atLeast: 1 },
        'reached.crisis': { below: 1 },
      },
      does: 'acknowledge',
      words: 'No crisis in this plan leads to somebody who can be called by a number.',
    },
    {
      id: 'RULE-SIGN-8',
      at: 'approval',
      when: {
        any: [{ 'person.addressUntold': { is: 'yes' } }, { 'person.currentAddressUntold': { is: 'yes' } }],
        not: { 'home.dwelling': { is: 'refuge' } },
      },
      does: 'acknowledge',
      withPerson: true,
      words:
        'The person says that nobody may learn where they live. Urgent care reads the address once they have said why they open the plan, and on its own prints, with “tell nobody” beside it; prints of the person’s own leave it off unless they ask. I talked with the person about whether it should stand here.',
    },
    {
      id: 'RULE-SIGN-9',
      at: 'approval',
      when: { 'open.reports': { atLeast: 1 } },
      does: 'acknowledge',
      words:
        'Somebody who used this plan said that something in it was wrong, and nobody has said how that is settled. I have read it on this page. It stands above the plan, also above this version, until somebody says so.',
    },
    {
      id: 'RULE-SIGN-10',
      at: 'approval',
      when: { 'gone.refusals': { atLeast: 1 } },
      does: 'acknowledge',
      withPerson: true,
      words:
        'The approved version holds a refusal of treatment, and where it stood the person has left the question or written something else. This new version would not hold that refusal. I asked the person, and this is what they want.',
    },
    {
      id: 'RULE-SIGN-11',
      at: 'approval',
      when: { 'agreed.otherwise': { atLeast: 1 } },
      does: 'acknowledge',
      words:
        'What the person agrees to, or who may be told, is no longer what was approved before. I have read on this page what was and what is, and my practice goes by what is.',
    },
    {
      id: 'RULE-SIGN-12',
      at: 'approval',
      when: { 'same.person': { atLeast: 1 } },
      does: 'acknowledge',
      words:
        'Another plan of my practice stands for somebody of the same name and day of birth, and not under the same NHS number. I looked at both plans, and in the record: they are about two people.',
    },
    {
      id: 'RULE-SIGN-13',
      at: 'approval',
      when: { 'open.recordings': { atLeast: 1 } },
      does: 'acknowledge',
      words:
        'The person answered a question by a recording that nobody typed up, or they have not said yet that what was typed is so. It is in no answer. I have listened to it, or asked them. Readers of this plan are not told that there is one.',
    },
    {
      id: 'RULE-LD-1',
      at: 'approval',
      when: { 'without.reason': { atLeast: 1 } },
      does: 'block',
      words:
        'What the team wrote gives a learning disability, autism or Down syndrome as the only reason. By itself none of them is a reason to treat somebody less. Write the clinical reason in the same place, or leave it out.',
    },
  ],
)
