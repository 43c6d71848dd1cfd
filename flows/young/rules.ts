import { rulesOver } from '#src/flow/rules.ts'
import { legal } from '../legal/section.ts'
import { forTheYoung } from '../pathways.ts'
import { submission } from '../submission/section.ts'

const handOver = { at: 'hand-over', does: 'block' } as const
const approval = { at: 'approval', does: 'block' } as const
const forParents = { 'share.basis': { is: 'parental-responsibility' } } as const
const differ = { at: 'approval', when: { 'cyp.agree': { is: 'differ' } }, does: 'need' } as const

/**
 * Who hands over and who agrees while somebody is under 18: below 16 whoever has parental responsibility, beside the
 * child; from 16 the young person; at 18 everything is asked anew (RULE-CYP-1).
 */
export const youngRules = rulesOver({ ...legal.fields, ...submission.fields }, [
  {
    id: 'RULE-YOUNG-1',
    ...handOver,
    when: { 'today.age': { below: 16 }, 'handed.byHelper': { below: 1 } },
    words:
      'Under 16 you cannot hand a plan over alone. A grown-up who looks after you can, such as a parent, a guardian or a foster carer. Or ask your nurse, doctor or social worker who can begin it with you. What you wrote is kept, and you can show it to them.',
  },
  {
    id: 'RULE-YOUNG-2',
    ...handOver,
    when: { 'handed.byHelper': { atLeast: 1 }, not: { 'today.age': { below: 16 } } },
    words:
      'You can hand over a plan for a child under 16, once the date of birth is there. Anybody older hands it over themselves: give them a code from the first page of the plan.',
  },
  {
    id: 'RULE-YOUNG-3',
    ...handOver,
    when: { 'today.age': { atLeast: 18 }, ...forTheYoung },
    words:
      'The plan is for somebody under 18, and you are 18 now. Go to “Where to begin” and choose again what it is for. Then read it through: it is yours alone from now on.',
  },
  {
    id: 'RULE-YOUNG-4',
    ...approval,
    when: { 'today.age': { atLeast: 18 }, ...forTheYoung },
    words:
      'The person is 18, and this plan is still one for somebody under 18. Ask them anew what the plan is for, and what they agree to, and change it under “Where to begin”. The version that is approved stays readable until then.',
  },
  {
    id: 'RULE-YOUNG-5',
    ...approval,
    when: { 'today.age': { atLeast: 16 }, ...forParents },
    words:
      'Somebody with parental responsibility is said to agree, and the person is 16 or older. Ask the person for their own agreement. Where they cannot decide, record that under “Capacity and best interests”.',
  },
  {
    id: 'RULE-YOUNG-6',
    ...approval,
    when: { ...forParents, 'seen.parents': { below: 1 } },
    words:
      'Somebody with parental responsibility is said to agree, and nobody here has seen who has it. Record it for the helper who has it, or confirm what is written under “Parental responsibility”.',
  },
  {
    id: 'RULE-YOUNG-7',
    ...approval,
    when: { 'today.age': { below: 18 }, 'share.basis': { is: 'attorney' } },
    words: 'Nobody under 18 has an attorney for health. Say on what the plan stands.',
  },
  {
    id: 'RULE-YOUNG-8',
    ...approval,
    when: { 'today.age': { atLeast: 18 }, 'parents.deciding': { atLeast: 1 } },
    words:
      'Parental responsibility ended at 18, and a helper is still recorded as having it. End that record under “Legal authority”.',
  },
  {
    id: 'RULE-YOUNG-9',
    ...differ,
    field: 'cyp.disagreement',
    words:
      'Where the child, those with parental responsibility and the team differ, the plan says about what.',
  },
  {
    id: 'RULE-YOUNG-10',
    ...differ,
    field: 'cyp.disagreementRead',
    words: 'A senior clinician of the practice has looked at the disagreement and says so.',
  },
  {
    id: 'RULE-YOUNG-12',
    ...approval,
    when: {
      'today.age': { below: 16 },
      'legal.capacity': { answered: true },
      not: {
        'legal.capacity': { oneOf: ['plan:has', 'plan:lacks', 'plan:fluctuates', 'plan:under-16'] },
      },
    },
    words:
      'The child is under 16, and nobody under 16 is presumed able to decide. Under “Capacity and best interests” add the decision “Making this plan”, with “Under 16” or with what you found.',
  },
  {
    id: 'RULE-YOUNG-11',
    at: 'approval',
    when: { 'today.age': { below: 16 }, 'share.basis': { is: 'person-consents' } },
    does: 'acknowledge',
    words:
      'The child is under 16 and agrees for themselves. I judged that they understand what this means, and wrote it under “Who decides what”.',
  },
])
