import type { AccountId, Instant, PracticeId } from './ids.ts'

/** That somebody on call looked for a plan of a person, found none that is approved, and said that one was wanted. */
export type PlanWanted = {
  /** Follows from who said it and of whom: said twice, it is one. */
  readonly id: string
  readonly at: Instant
  /** Whose desk has it; nobody's where it is not known: then it is for whoever runs the service. */
  readonly practice: PracticeId | undefined
  readonly who: WhoIsWanted
  readonly account: AccountId
  readonly by: { readonly name: string; readonly jobRole: string; readonly service: string }
  /** Practices that have said that the person is not theirs. */
  readonly notOurs: readonly PracticeId[]
}

/** As it was typed, and no more than was typed: the number fits its check digit, and the day is one of the calendar. */
export type WhoIsWanted = { readonly nhsNumber: string } | { readonly family: string; readonly born: string }

/** Each for 90 days, and gone then whether or not somebody has read it. */
export type PlansWanted = {
  /** The same said again takes the place of the one before; who names no practice then leaves it where it is. */
  say(wanted: Omit<PlanWanted, 'id'>): Promise<void>
  /** Newest first: what came to this practice, and whatever has one of these numbers, which are of its plans. */
  ofDesk(practice: PracticeId, numbers: ReadonlySet<string>): Promise<readonly PlanWanted[]>
  /** Newest first: of no practice, or of one that is not among these any more. */
  ofNobody(open: ReadonlySet<PracticeId>): Promise<readonly PlanWanted[]>
  /** Nothing happens to one that was taken off, or said again, meanwhile. */
  move(wanted: PlanWanted, to: Pick<PlanWanted, 'practice' | 'notOurs'>): Promise<void>
  takeOff(wanted: Pick<PlanWanted, 'id' | 'at'>): Promise<void>
  /** Deletes what is older than 90 days. */
  sweep(): Promise<void>
}
