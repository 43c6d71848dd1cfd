import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutgoingMail } from '../plan/jobs.ts'
import type { Accounts, ListedPlan, Plans } from '../plan/ports.ts'

type Telling = {
  readonly plans: Pick<Plans, 'unansweredSince'>
  readonly accounts: Pick<Accounts, 'find'>
  readonly outbox: Pick<Outbox, 'add'>
  readonly letter: (plan: ListedPlan['id'], email: string) => OutgoingMail
  /** Whoever is reached by paper alone has none; the practice has the plan before it. */
  readonly isAddress: (email: string) => boolean
  readonly digest: (text: string) => string
  readonly now: () => Instant
  readonly later: (from: Instant, seconds: number) => Instant
  readonly awaitedSeconds: number
}

/**
 * Tells whoever handed a plan over, once, that nobody has answered it for that long: waiting looks the same to them as
 * having been forgotten. What was due as long ago again is past telling, so that a swept job is not done again.
 */
export const unansweredAreTold = async (telling: Telling): Promise<void> => {
  const { plans, accounts, outbox, letter, isAddress, digest, now, later, awaitedSeconds } = telling
  const until = later(now(), -awaitedSeconds)
  for (const { id, owner, submittedAt } of await plans.unansweredSince(
    later(until, -awaitedSeconds),
    until,
  )) {
    const account = owner && (await accounts.find(owner))
    if (account && isAddress(account.email))
      await outbox.add(letter(id, account.email), digest(`unanswered ${id} ${submittedAt}`))
  }
}
