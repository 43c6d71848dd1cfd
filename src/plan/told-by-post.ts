import type { Decision } from './decision.ts'
import type { Fact } from './facts.ts'
import { isAddress } from './ids.ts'
import type { Mail } from './mail.ts'
import type { Plan } from './plan.ts'
import { isByLetter } from './printed-letters.ts'

/** Where somebody has no email, the practice has to tell what others are written: that it has to is a fact, until it did. */
export const toldByPost = (plan: Plan, decision: Decision): Decision => {
  if (!decision.ok || plan.letters === undefined || decision.mail.length === 0) return decision
  const due = decision.mail.flatMap(({ kind: news, to }): Fact[] =>
    'account' in to && isByLetter(plan, to.account)
      ? [{ kind: 'LetterNewsDue', account: to.account, news }]
      : [],
  )
  const mail = decision.mail.filter((one) => isMailed(plan, one))
  const { after, ...decided } = decision
  return due.length === 0 ? { ...decision, mail } : { ...decided, facts: [...decision.facts, ...due], mail }
}

const isMailed = (plan: Plan, { to }: Mail): boolean => {
  if ('account' in to) return !isByLetter(plan, to.account)
  return !('email' in to) || isAddress(to.email)
}
