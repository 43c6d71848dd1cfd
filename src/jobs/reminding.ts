import type { Account } from '../plan/actor.ts'
import type { Instant } from '../plan/ids.ts'
import type { Outbox, OutgoingMail } from '../plan/jobs.ts'
import type { Plan } from '../plan/plan.ts'
import type { Accounts, Plans } from '../plan/ports.ts'
import type { Reminder, Reminders } from '../plan/reminders.ts'

type Reminding = {
  readonly reminders: Pick<Reminders, 'due' | 'moveOn'>
  readonly plans: Pick<Plans, 'load'>
  readonly accounts: Pick<Accounts, 'find'>
  readonly outbox: Pick<Outbox, 'add'>
  /** Whether it is still to be sent, as the plan stands now. */
  readonly isWanted: (reminder: Reminder, account: Account, plan: Plan) => boolean
  readonly next: (reminder: Reminder, now: Instant) => Instant | undefined
  readonly letter: (reminder: Reminder, email: string) => OutgoingMail
  readonly digest: (text: string) => string
  readonly now: () => Instant
  readonly report: (error: unknown) => void
}

/**
 * Sends what was asked for and is due. The mail comes before the row moves on, under a key that is made of the row: ended
 * between the two, or done by two processes, it is still one mail. A plan that cannot be read holds up no other.
 */
export const remindersAreSent = async (reminding: Reminding): Promise<void> => {
  const { reminders, now, report } = reminding
  for (const reminder of await reminders.due(now(), mostAtOnce))
    await remind(reminding, reminder).catch(report)
}
const mostAtOnce = 500

const remind = async (reminding: Reminding, reminder: Reminder): Promise<void> => {
  const { reminders, plans, accounts, outbox, isWanted, next, letter, digest, now } = reminding
  const account = await accounts.find(reminder.account)
  const isStill = account && isWanted(reminder, account, await plans.load(reminder.plan))
  if (!isStill) return await reminders.moveOn(reminder, undefined)
  const { plan, askedAt, nextAt } = reminder
  await outbox.add(
    letter(reminder, account.email),
    digest(`reminder ${plan} ${account.id} ${askedAt} ${nextAt}`),
  )
  await reminders.moveOn(reminder, next(reminder, now()))
}
