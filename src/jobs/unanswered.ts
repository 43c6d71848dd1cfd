import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutgoingMail } from '../plan/jobs.ts'
import type { Accounts, ListedPlan, Plans } from '../plan/ports.ts'
import { answerAwaitedSeconds } from '../plan/unanswered.ts'

type Telling = {
  readonly plans: Pick<Plans, 'unansweredSince'>
  readonly accounts: Pick<Accounts, 'find'>
  readonly outbox: Pick<Outbox, 'add'>
  readonly letter: (plan: ListedPlan['id'], email: string) => OutgoingMail
  readonly digest: (text: string) => string
  readonly now: () => Instant
  readonly later: (from: Instant, seconds: number) => Instant
}

/**
 * Tells whoever handed a plan over, once, that nobody has answered it for a fortnight: waiting looks the same to them as
 * having been forgotten. What was due longer ago than a fortnight is past telling, so that a swept job is not done again.
 */
export const unansweredAreTold = async (telling: Telling): Promise<void> => {
  const { plans, accounts, outbox, letter, digest, now, later } = telling
  const until = later(now(), -answerAwaitedSeconds)
  for (const { id, owner, submittedAt } of await plans.unansweredSince(
    later(until, -answerAwaitedSeconds),
    until,
  )) {
    const account = owner && (await accounts.find(owner))
    if (account) await outbox.add(letter(id, account.email), digest(`unanswered ${id} ${submittedAt}`))
  }
}
