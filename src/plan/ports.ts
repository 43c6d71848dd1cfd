import type { Account } from './actor.ts'
import type { Recorded } from './facts.ts'
import type { AccountId, Instant, PlanId, PracticeId } from './ids.ts'
import type { OutgoingMail } from './jobs.ts'
import type { Mail } from './mail.ts'
import type { Member, MemberChange } from './member.ts'
import type { Plan } from './plan.ts'
import type { Practice } from './practice.ts'
import type { Compared } from './quality/compared.ts'
import type { CarerRow, PlanRow } from './reads/plan-row.ts'
import type { Publication } from './reads/publication.ts'
import type { Made } from './reads/who-wrote.ts'
import type { SitesChanged } from './sites.ts'
import type { TeamMay, TeamRow } from './teams.ts'

/** Everything that one decision changed, to be written together or not at all. */
export type Change = {
  readonly after: Plan
  readonly facts: readonly Recorded[]
  readonly row: PlanRow
  /** Those that changed, or all of them. */
  readonly carers: readonly CarerRow[]
  readonly teams?: readonly TeamRow[]
  /** Undefined where it stands as it was. */
  readonly publication: Publication | undefined
  readonly mail: readonly Mail[]
  readonly sites?: SitesChanged
  /** Files that no fact names any more, and that are deleted with it. */
  readonly filesGone?: readonly string[]
  /** Plans that stop being current with it. */
  readonly superseded?: readonly Change[]
}

export type Plans = {
  /** All facts of the plan folded; version 0 when there are none. Throws DamagedRecord where they are not as they were written. */
  load(id: PlanId): Promise<Plan>
  /** Who made each of its facts, when and of which kind, in order, and no word of them. Throws DamagedRecord as `load` does. */
  made(id: PlanId): Promise<readonly Made[]>
  /** What lists know of it, whatever has become of its facts. */
  row(id: PlanId): Promise<PlanRow | undefined>
  /** `lost-race` when somebody else wrote the same version first; nothing was written then. */
  save(change: Change): Promise<'saved' | 'lost-race'>
  /** Nobody can read it afterwards; for whoever has the files it may have to wait until somebody who reads them has ended. */
  erase(id: PlanId, by: string): Promise<Erased>
  /** Every plan that was erased, with when and by whom. */
  erased(): Promise<readonly (Erasure & { readonly plan: PlanId })[]>
  ownedBy(account: AccountId): Promise<readonly ListedPlan[]>
  caredForBy(account: AccountId): Promise<readonly ListedPlan[]>
  /** Plans whose owner invited this address and that it has not joined yet. */
  invitedTo(email: string): Promise<readonly ListedPlan[]>
  /** All of them, by name: whoever looks for one has to find it. */
  ofPractice(practice: PracticeId): Promise<readonly PracticePlan[]>
  /** Plans of other practices that this one may read, write or approve on that day, those that wait first. */
  helpedBy(team: PracticeId, day: string): Promise<readonly HelpedPlan[]>
  /** At most 200, oldest hand-over first. */
  queueOf(practice: PracticeId): Promise<readonly ListedPlan[]>
  /** What a practice has had since some time between the two, and has neither approved nor sent back; at most 200, oldest first. */
  unansweredSince(from: Instant, until: Instant): Promise<readonly ListedPlan[]>
  /** The plans of the practice that are this account's own, or that it helps with or was asked to. */
  theirOwnIn(practice: PracticeId, account: Pick<Account, 'id'>): Promise<ReadonlySet<PlanId>>
  isTheirOwn(plan: PlanId, account: Pick<Account, 'id'>): Promise<boolean>
}

export type Erasure = { readonly at: Instant; readonly by: string }
/** `isGone`: it lies in no file of the database either. `before`: it had been erased already. */
export type Erased = { readonly isGone: boolean; readonly before?: Erasure }

/** As far as the team may: by the name that was approved, and by the draft's only where it may write in it. */
export type HelpedPlan = Pick<PracticePlan, 'family' | 'given' | 'born' | 'nhsNumber' | 'isDamaged'> &
  Pick<PracticePlan, 'id' | 'status' | 'version' | 'isLive'> & {
    readonly practice: PracticeId
    readonly may: TeamMay
    readonly until: string | undefined
  }

/** `isDamaged`: what is stored was not what was written when it was read last. */
export type ListedPlan = PlanRow & { readonly isDamaged: boolean }

/** A plan as its practice lists it: by the name under which it was approved, where it was. */
export type PracticePlan = Pick<
  ListedPlan,
  | ('id' | 'status' | 'family' | 'given' | 'born' | 'returnedAt')
  | (
      | 'nhsNumber'
      | 'reviewOn'
      | 'suspendedFor'
      | 'suspendedUntil'
      | 'isDisclosureOpen'
      | 'isRefusalChanged'
      | 'isQuestionKept'
      | 'isUseUnread'
      | 'isUseToLookAt'
      | 'isUseOpen'
      | 'isTreatmentAsked'
      | 'isDisowned'
      | 'hasDanger'
      | 'dangers'
      | 'isDamaged'
    )
  | ('reader' | 'readSince' | 'claims' | 'passedOn' | 'drafters' | 'isWordLeft' | 'isQuestionLeft')
  | ('isLetterUsed' | 'toTell' | 'spokenUp' | 'wroteBeside')
  | ('firstSubmittedAt' | 'submittedAt' | 'closedFor' | 'reviewAfter' | 'audit' | 'stands' | 'pathways')
> & {
  /** The version that was approved last, and whether it is what urgent care reads now. */
  readonly version: number | undefined
  readonly isLive: boolean
  /** Its person has no account yet: whoever has the plan in their hands is the practice. */
  readonly isOwnerless: boolean
  /** The person has changed something since it was approved. */
  readonly changedSince: boolean
}

export type Publications = Compared & {
  /** Throws DamagedRecord where it is not as it was approved. */
  current(plan: PlanId): Promise<Publication | undefined>
  /** At most `mostHits` + 1 rows, so that the page can say there are more (H01): what is current, then what is suspended or closed. */
  byNhsNumber(nhsNumber: string): Promise<readonly FoundPublication[]>
  /** However the name is spelt. */
  byNameAndBirth(family: string, born: string): Promise<readonly FoundPublication[]>
  /** By the postcode of the address that was approved, where there was one. */
  byPostcodeAndBirth(postcode: string, born: string): Promise<readonly FoundPublication[]>
  /** At most `mostHits`: either half of a double name, or a double name of which this is half; it may be somebody else's. */
  byHalfNameAndBirth(family: string, born: string): Promise<readonly FoundPublication[]>
  /** At most `mostHits`: names that sound alike or that one letter tells apart, and days that are easily written for that one; never whom the other finds. */
  nearNameAndBirth(family: string, born: string): Promise<readonly FoundPublication[]>
}
export type FoundPublication = Publication | DamagedPublication
/** What is stored is not what was approved: that there is a plan, and under whose name, is all that is said of it. */
export type DamagedPublication = Pick<Publication, 'plan' | 'family' | 'given' | 'born' | 'nhsNumber'> & {
  readonly isDamaged: true
}

export type Cards = {
  /** The code of the plan's card, once one was made. */
  codeOf(plan: PlanId): Promise<string | undefined>
  /** A first card, or another in its place: the one before ends with it. */
  renew(plan: PlanId, at: Instant): Promise<string>
  /** Whose card it is, however the code is typed; `ended` when another took its place. */
  find(typed: string): Promise<PlanId | 'ended' | undefined>
}

/** What is being typed, as it was typed: kept until the step is answered. */
export type Unfinished = {
  readonly plan: PlanId
  readonly account: AccountId
  /** `section/step` or `section/step/item/step`. */
  readonly place: string
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly at: Instant
  /** What is stored is not what was typed; nothing of it is shown. */
  readonly isDamaged?: true
}
export type Drafts = {
  find(plan: PlanId, account: AccountId, place: string): Promise<Unfinished | undefined>
  /** Where something stands, without it; newest first. */
  ofPlan(plan: PlanId, account: AccountId): Promise<readonly Pick<Unfinished, 'place' | 'at'>[]>
  /**
   * `full`: this account has too much in this plan, and nothing was kept or forgotten. What lies under a place in `gone`,
   * of what was taken out, makes room first.
   */
  keep(typed: Omit<Unfinished, 'isDamaged'>, gone?: readonly string[]): Promise<'kept' | 'full'>
  forget(plan: PlanId, account: AccountId, place: string): Promise<void>
}

/** A form that came in after its writer's session had run out, as it came. */
export type KeptPost = {
  readonly account: AccountId
  /** A digest; empty for those of before this was kept. */
  readonly session: string
  /** The address it was sent to, and what tells it from other forms there. */
  readonly form: string
  /** Of the page that the form stands on. */
  readonly page: string
  readonly body: string
  readonly at: Instant
  /** No longer than that, where it is less than for the others. */
  readonly until?: Instant | undefined
}
/** Each until its form was sent again and went through, or for seven days. */
export type KeptPosts = {
  /**
   * A second one of the same form replaces the first; the oldest of a session that sends too much go, and where others hold
   * all the room, the oldest of the one that holds most; `full` when each has no more than its share.
   */
  keep(post: KeptPost): Promise<'kept' | 'full'>
  ofAccount(account: AccountId): Promise<readonly KeptPost[]>
  forget(account: AccountId, form: string): Promise<void>
}

export type Accounts = {
  find(id: AccountId): Promise<Account | undefined>
  findByEmail(email: string): Promise<Account | undefined>
  add(account: Account): Promise<'added' | 'email-taken'>
  rename(id: AccountId, name: string): Promise<void>
  move(id: AccountId, email: string): Promise<'moved' | 'email-taken'>
  /** With every duty, also when the account has ended. */
  member(id: AccountId): Promise<Member | undefined>
  memberByEmail(email: string): Promise<Member | undefined>
  /** Everybody who has a duty, by name. */
  members(): Promise<readonly Member[]>
  /** Writes down what happened and what came of it; undefined where there is no such account, or the address of a new one is taken. What takes something away ends every session at work in the same write. */
  change(id: AccountId, change: MemberChange): Promise<Member | undefined>
  /** Everyone of a practice, or all staff. */
  staff(): Promise<readonly Account[]>
}

export type Practices = {
  /** The closed ones too, whose names stand on what was. */
  all(): Promise<readonly Practice[]>
  find(id: PracticeId): Promise<Practice | undefined>
  add(practice: Practice): Promise<'added' | 'ods-code-taken'>
  change(practice: Practice): Promise<'changed' | 'ods-code-taken'>
}

export type Session = {
  readonly idHash: string
  readonly account: AccountId
  readonly startedAt: Instant
  /** The last proof that it is this person: a link from their own mailbox. */
  readonly provedAt: Instant
  readonly seenAt: Instant
  /** The key of the duty that was chosen; empty for oneself, undefined in sessions of before it could be chosen. */
  readonly duty?: string | undefined
}
export type SignInLink = {
  readonly tokenHash: string
  readonly email: string
  /** Hash of the cookie of the browser that asked. */
  readonly browserHash: string
  readonly returnTo: string
  readonly expiresAt: Instant
}
/** `hasKept`: something that they sent too late is kept, and has not gone through yet. */
export type Who = { readonly session: Session; readonly member: Member; readonly hasKept: boolean }

/** Who ended a session by hand, on which duty, and when. */
export type Left = { readonly member: Member; readonly duty: string | undefined; readonly at: Instant }

export type Sessions = {
  find(idHash: string): Promise<Session | undefined>
  /** Whose session it is: one question, whichever page is asked for. */
  who(idHash: string): Promise<Who | undefined>
  open(session: Session): Promise<void>
  seen(idHash: string, at: Instant): Promise<void>
  close(idHash: string): Promise<void>
  /** Ended by hand; for a day its pages are known by this mark, which opens nothing. */
  leave(session: Session, mark: string, at: Instant): Promise<void>
  left(mark: string): Promise<Left | undefined>
  /** Newest first. */
  ofAccount(account: AccountId): Promise<readonly Session[]>
  closeAll(account: AccountId): Promise<void>
  addLink(link: SignInLink, mail: OutgoingMail): Promise<void>
  findLink(tokenHash: string): Promise<SignInLink | undefined>
  /** The link, once: a second call finds nothing, and the other links of its address work no more. */
  useLink(tokenHash: string): Promise<SignInLink | undefined>
}

/** So many tries in so many seconds. */
export type Limit = { readonly most: number; readonly seconds: number }
/** Counts tries for all processes; a key is a digest, and names nobody. */
export type Tries = {
  /** Counts one; the seconds to wait when it was one too many, else undefined. */
  tooMany(key: string, limit: Limit): Promise<number | undefined>
  forget(key: string): Promise<void>
}

/** Facts of a training run, under their own stream; never in a plan's. */
export type Runs<RunFact> = {
  load(run: string, account: AccountId): Promise<readonly RunFact[]>
  save(
    run: string,
    account: AccountId,
    facts: readonly RunFact[],
    read: number,
  ): Promise<'saved' | 'lost-race'>
  ofAccount(
    account: AccountId,
  ): Promise<readonly { readonly run: string; readonly scenario: string; readonly at: Instant }[]>
}
