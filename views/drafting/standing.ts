import type { AwayAs, Status } from '#src/plan/lifecycle.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** What of a plan is read in an emergency now, beside its draft. */
export type Standing = {
  readonly hasApproved: boolean
  /** What ended it that the approved version is read, and when: no suspension, which ends. */
  readonly stopped: { readonly as: Exclude<AwayAs, 'suspended'>; readonly at: string } | undefined
  /** What was approved is not read now, whatever the draft does meanwhile. */
  readonly isSuspended: boolean
  /** Somebody stopped it for the person. */
  readonly isFor: boolean
}

/** While what was approved stands beside the draft. */
export const drafting: ReadonlySet<Status> = new Set(['draft', 'submitted', 'in-review', 'returned'])

/** Told first: a draft is never taken for what others go by. */
export const standsNow = (
  says: Says<'draftWhileApproved'>,
  now: Status,
  { hasApproved }: Pick<Standing, 'hasApproved'>,
): Html | false =>
  hasApproved && drafting.has(now) && html`<p><strong>${says.draftWhileApproved.own}</strong></p>`

/** Where a plan stands, to its person: what was never approved is shared with nobody but the practice that had it. */
export const statusTold = (
  says: Says<'plans' | 'status'>,
  now: Status,
  { stopped, isFor }: Pick<Standing, 'stopped'> & { readonly isFor: boolean },
): { readonly title: string; readonly text: string } =>
  now === 'withdrawn' && stopped === undefined && !isFor ? says.plans.takenBack : says.status[now]

/** That nobody reads any more what was approved, which the state of a draft does not say. */
export const stoppedNow = (
  says: Says<'draftWhileApproved' | 'plans'>,
  now: Status,
  { stopped, isSuspended }: Pick<Standing, 'stopped' | 'isSuspended'>,
): Html =>
  html`${stopped && drafting.has(now) && html`<p>${says.draftWhileApproved.stopped[stopped.as](dayInWords(stopped.at))}</p>`}${isSuspended && now !== 'suspended' && html`<p><strong>${says.plans.suspended.own.title}.</strong></p>`}`
