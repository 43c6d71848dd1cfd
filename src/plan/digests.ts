import type { AccountId, Instant, PracticeId } from './ids.ts'

/** That a clinician asked for one email a day about the desk of a practice. */
export type Digest = {
  readonly account: AccountId
  readonly practice: PracticeId
  readonly askedAt: Instant
  /** When the next one is due. */
  readonly nextAt: Instant
}

/** Asked for by whoever has a desk there, and for nobody else: at most one for each account and practice. */
export type Digests = {
  of(account: AccountId, practice: PracticeId): Promise<Digest | undefined>
  /** In place of the one before. */
  ask(digest: Digest): Promise<void>
  stop(account: AccountId, practice: PracticeId): Promise<void>
  /** Due by then, the longest due first. */
  due(now: Instant, most: number): Promise<readonly Digest[]>
  /** On to the next one, or over; nothing happens to one that was stopped or asked anew meanwhile. */
  moveOn(from: Digest, next: Instant | undefined): Promise<void>
}

/** How many plans of a practice stand in each respect: all that the email says of them. */
export type DeskCounts = {
  readonly waiting: number
  readonly returned: number
  readonly due: number
  readonly overdue: number
}

export const isNothing = ({ waiting, returned, due, overdue }: DeskCounts): boolean =>
  waiting + returned + due + overdue === 0
