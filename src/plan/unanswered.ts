import type { Instant } from './ids.ts'
import { isInHands } from './lifecycle.ts'
import type { Plan } from './plan.ts'

/** After a fortnight without an answer the person is told, and what they can do (programme, measure 9). */
export const answerAwaitedSeconds = 14 * 86_400

/** Since when a practice has had the plan without approving it or sending it back, once that is a fortnight. */
export const unansweredSince = ({ life, submittedAt }: Plan, now: Instant): Instant | undefined => {
  const isLong =
    submittedAt !== undefined && Date.parse(now) - Date.parse(submittedAt) >= answerAwaitedSeconds * 1000
  return isInHands(life) && isLong ? submittedAt : undefined
}
