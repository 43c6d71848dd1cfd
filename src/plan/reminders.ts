import { actorFor, may } from './access.ts'
import type { Account, Actor } from './actor.ts'
import { type AccountId, type Instant, isAddress, type PlanId } from './ids.ts'
import { isInHands } from './lifecycle.ts'
import type { Plan } from './plan.ts'

/** What somebody asked for: one email in a week or in a month, or one a day that leads to an open question. */
export type Reminder = {
  readonly plan: PlanId
  readonly account: AccountId
  readonly asked: 'week' | 'month' | 'daily'
  readonly askedAt: Instant
  /** When the next one is due. */
  readonly nextAt: Instant
  /** How many are still to come, this one included. */
  readonly count: number
}

/** Asked for by whoever drafts, and for nobody else: at most one for each account and plan. */
export type Reminders = {
  of(plan: PlanId, account: AccountId): Promise<Reminder | undefined>
  /** In place of the one before. */
  ask(reminder: Reminder, stopHash: string): Promise<void>
  stop(plan: PlanId, account: AccountId): Promise<void>
  isAsked(stopHash: string): Promise<boolean>
  stopBy(stopHash: string): Promise<void>
  /** Due by then, the longest due first. */
  due(now: Instant, most: number): Promise<readonly Reminder[]>
  /** On to the next one, or over; nothing happens to one that was stopped or asked anew meanwhile. */
  moveOn(from: Reminder, next: Instant | undefined): Promise<void>
}

/** After a fortnight of emails it stops by itself: nobody here learns who cannot read them any more. */
const dailyMost = 14
const days = { week: 7, month: 30, daily: 1 } as const

/** By day, so that no phone makes a noise at night; `nextDay` is that day, given how many days from now. */
export const reminderAsked = (
  { plan, account, asked }: Pick<Reminder, 'plan' | 'account' | 'asked'>,
  askedAt: Instant,
  morningIn: MorningIn,
): Reminder => ({
  ...{ plan, account, asked, askedAt },
  nextAt: morningIn(askedAt, days[asked]),
  count: asked === 'daily' ? dailyMost : 1,
})
export type MorningIn = (from: Instant, days: number) => Instant

/** When the one after this comes, if one does. */
export const nextReminder = ({ asked, count }: Reminder, now: Instant, morningIn: MorningIn) =>
  count > 1 ? morningIn(now, days[asked]) : undefined

/** Whose plan it still is to write in; a reminder is for nobody else. */
export const remindedAs = (
  account: Account,
  plan: Plan,
  at: Instant,
): Extract<Actor, { kind: 'patient' | 'carer' }> | undefined => {
  const actor = actorFor({ ...account, duty: { kind: 'none' } }, plan, at)
  const drafts = (actor.kind === 'patient' || actor.kind === 'carer') && may(actor, 'answer', plan)
  return drafts && isAddress(account.email) && isToBeWritten(plan) ? actor : undefined
}

const isToBeWritten = ({ life }: Plan): boolean =>
  !isInHands(life) && life.published !== 'closed' && life.published !== 'entered-in-error'

/** Handing over ends it, and so does whatever stops sharing the plan, even where the draft came back since. */
export const isEnded = ({ askedAt }: Reminder, { submittedAt, away }: Plan): boolean =>
  (submittedAt !== undefined && submittedAt > askedAt) ||
  (away !== undefined && away.as !== 'suspended' && away.at > askedAt)
