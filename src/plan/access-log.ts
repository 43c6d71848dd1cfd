import type { Covers } from './actor.ts'
import type { AccountId, Instant, PlanId, PracticeId } from './ids.ts'

/** A read of a plan, written down before the page is rendered (RULE-SAF-4). */
export type Access = {
  readonly plan: PlanId | undefined
  readonly at: Instant
  readonly account: AccountId
  readonly name: string
  readonly jobRole: string
  readonly service: string
  /** Who gave a reason may open the plan for an hour; each opening is a row of its own, and lengthens nothing. */
  readonly deed:
    | ('reason-given' | 'opened' | 'searched' | 'printed' | 'read-draft')
    | ('superseded' | 'revealed' | 'read-file')
  readonly reason: string
}
/** Written down beside the reads: that a card was made, by which the plan can be read. */
export type CardMade = Omit<Access, 'deed'> & { readonly deed: 'card-made' }
export type Logged = Access | CardMade

export type AccessLog = {
  record(access: Logged): Promise<void>
  /** Who read it, newest first: the 200 newest of each deed, and of each deed at least the 20 newest by each account. */
  ofPlan(plan: PlanId): Promise<readonly Access[]>
  /**
   * Who read plans of this practice in these days, and what its own people looked for, newest first: so many and no more, and
   * where it goes on. Nothing of plans of which sharing was stopped, nor of those that are hers or her family's who asks.
   */
  ofPractice(practice: PracticeId, days: AccessDays): Promise<AccessPage>
  /**
   * The same over all practices that somebody covers who leads information governance, and every search by who works there:
   * plans of which sharing was stopped are among them, for none of them is named; hers and her family's are not.
   */
  ofPractices(covers: Covers, days: GovernedDays): Promise<GovernedPage>
  /** The last time this account gave a reason to open this plan, since the instant; undefined when it did not. */
  reasonGiven(account: AccountId, plan: PlanId, since: Instant): Promise<Access | undefined>
}

export type GovernedDays = Pick<AccessDays, 'from' | 'asker' | 'most'> & { readonly until: Instant }
/** With the practice whose plan it is now. */
export type Governed = Access & { readonly practice: PracticeId | undefined }
export type GovernedPage = {
  /** Newest first. */
  readonly accesses: readonly Governed[]
  /** There are more in these days. */
  readonly isCut: boolean
}

export type AccessPage = {
  readonly accesses: readonly Access[]
  /** The last of these, where there are more in these days. */
  readonly last: AccessPlace | undefined
}

/** One row in the order of the log, newest first. */
export type AccessPlace = { readonly at: Instant; readonly version: number; readonly chain: string }

export type AccessDays = {
  readonly from: Instant
  /** A moment, or the row after which these begin. */
  readonly until: Instant | AccessPlace
  readonly asker: AccountId
  /** Of this account alone; of everybody where it is empty. */
  readonly by?: string
  readonly most: number
  /** What the practice is called in the log: a search stands under no plan. */
  readonly service: string
}

/** A hash over all of the access log, once a day: kept elsewhere, it shows later whether rows were cut off. */
export type Root = { readonly version: number; readonly day: string; readonly hash: string }
export type Roots = {
  /** Makes the root of the day, unless there is one of it or of a later one. */
  make(day: string): Promise<void>
  /** In order. */
  after(version: number): Promise<readonly Root[]>
}
