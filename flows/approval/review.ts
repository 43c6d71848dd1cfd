import { rulesOver } from '#src/flow/rules.ts'
import { crisis } from '../crisis/section.ts'
import { legal } from '../legal/section.ts'
import { recommendations } from '../recommendations/section.ts'

const review = { id: 'RULE-REV', at: 'approval', does: 'review-within' } as const
const reviewBy = { id: 'RULE-REV', at: 'approval', does: 'review-by', when: {} } as const

const fields = {
  ...{ ...crisis.fields, ...crisis.fields.crisis.item.fields },
  ...{ ...recommendations.fields, ...legal.fields },
}
const risks = ['risk.toSelf', 'risk.toOthers', 'risk.fromOthers', 'risk.accidents'] as const
const statuses = ['mh.legalStatus', 'legal.dols'] as const
/** How soon a plan that is approved is looked at again, at the latest. */
export const reviewRules = rulesOver(fields, [
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
  {
    id: 'RULE-REV',
    at: 'approval',
    does: 'review-after',
    when: { 'given.pathway': { has: 'mhc' } },
    days: 7,
    words:
      'After a crisis, an admission or a discharge a plan for a mental health crisis is looked at again within seven days, unless you tick that you looked at it for this version.',
  },
  {
    ...reviewBy,
    field: 'rec.cpr.review',
    words: 'The decision about CPR is to be looked at again by then.',
  },
  {
    ...reviewBy,
    field: 'crisis.reviewOn',
    words: 'What to do in a crisis is to be looked at again by then.',
  },
  ...statuses.map(
    (field) => ({ ...reviewBy, field, words: 'A status in law that this plan names ends then.' }) as const,
  ),
  ...risks.map(
    (field) =>
      ({ ...reviewBy, field, words: 'A danger in this plan is to be looked at again by then.' }) as const,
  ),
])
