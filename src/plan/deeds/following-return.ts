import { accepted, type Decision, type Moment, refuse } from '../decision.ts'
import { toOwner } from '../mail.ts'
import type { Plan } from '../plan.ts'
import { wordsOf } from '../question.ts'

/**
 * Takes the sending back away: the draft is in the practice's hands again, as it was handed over. What somebody has written since is
 * theirs, so that then it is refused.
 */
export const takeUpAgain = (plan: Plan): Decision =>
  isWrittenSince(plan)
    ? refuse({ kind: 'draft-moved', sections: [] })
    : accepted([{ kind: 'TakenUpAgain' }], toOwner(plan, 'taken-up'))

/** Whatever the practice would read for the first time: answers, and what was asked or told beside them, but for what was told to a practice that reads it already. */
const isWrittenSince = (plan: Plan): boolean => {
  const since = plan.returned?.version ?? plan.version
  return (
    plan.draftVersion > since ||
    [...plan.privateWords, ...plan.helpOffered].some((one) => one.version > since && !one.toDesk) ||
    plan.questions.some((one) => wordsOf(one) > since || (one.takenBack?.version ?? 0) > since)
  )
}

/** The same mail once more, once a day at most; to nobody where no account holds the plan. */
export const askAgain = (plan: Plan, { at }: Moment): Decision => {
  const last = plan.askedAgain ?? plan.returned
  if (plan.owner === undefined) return refuse({ kind: 'not-allowed' })
  if (last && Date.parse(at) - Date.parse(last.at) < dayMs) return refuse({ kind: 'too-often' })
  return accepted([{ kind: 'AskedAgain' }], toOwner(plan, 'returned'))
}
const dayMs = 86_400_000
