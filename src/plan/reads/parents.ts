import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { givenFor } from './reading.ts'
import { reportedAnswers } from './reported-answers.ts'

/** Whether it is a child’s, as this voice or any other says when they were born: nobody hands over an adult’s. */
export const isOfChild = (plan: Plan, voice: Voice): boolean =>
  givenFor(plan, voice, plan.forms.submission.section).age === 'child'

/** Helpers of whom a clinician recorded that they have parental responsibility. */
export const parentsDeciding = ({ carers, forms }: Plan): number =>
  Object.values(carers).filter(
    ({ authority }) => authority !== undefined && authority.document === forms.parental,
  ).length

/** Those, and answers about who has it that a clinician has seen to be right. */
export const parentsSeen = (plan: Plan): number => {
  const field = fieldMarked(plan.forms, 'parental-responsibility')
  const told = reportedAnswers(plan).filter(({ at, isSeen }) => isSeen && at.at(-1) === field)
  return parentsDeciding(plan) + told.length
}
