import { rulesOver } from '#src/flow/rules.ts'
import { contacts } from '../contacts/section.ts'
import { crisis } from '../crisis/section.ts'
import { person } from '../person/section.ts'

const review = { id: 'RULE-REV', at: 'approval', does: 'review-within' } as const

/** What approving a plan is held to, beside the need of each field. */
export const approvalRules = rulesOver({ ...person.fields, ...contacts.fields, ...crisis.fields }, [
  {
    id: 'RULE-CYP-1',
    at: 'approval',
    when: { 'today.age': { below: 18 } },
    does: 'block',
    words:
      'The person is under 18. A plan for a child needs parts that this service does not have, so it cannot be approved here.',
  },
  {
    id: 'RULE-SIGN-1',
    at: 'approval',
    when: { 'count.contact': { below: 1 } },
    does: 'acknowledge',
    words: 'This plan gives urgent care nobody to call.',
  },
  {
    id: 'RULE-SIGN-2',
    at: 'approval',
    when: { 'count.crisis': { below: 1 } },
    does: 'acknowledge',
    words: 'This plan describes no crisis, so it says nothing about what to do in one.',
  },
  { ...review, when: {}, months: 12, words: 'Every plan is looked at again within a year.' },
  {
    ...review,
    when: { 'given.pathway': { has: 'eol' } },
    months: 3,
    words: 'A plan for the end of life is looked at again within three months.',
  },
  {
    ...review,
    when: { 'given.pathway': { has: 'frailty' } },
    months: 6,
    words: 'A plan for frailty is looked at again within six months.',
  },
  {
    ...review,
    when: { 'given.pathway': { has: 'mhc' } },
    months: 6,
    words: 'A plan for a mental health crisis is looked at again within six months.',
  },
  {
    ...review,
    when: { 'given.pathway': { has: 'cyp' } },
    months: 6,
    words: 'A plan for a child is looked at again within six months.',
  },
])
