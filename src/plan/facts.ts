import type { Said } from '../flow/answer.ts'
import type { Danger } from '../flow/listening.ts'
import type { Nation } from '../flow/section.ts'
import type { Spot } from '../flow/spot.ts'
import type { AgreedBefore } from './agreement.ts'
import type { StoppedFor, Talk } from './at-their-word.ts'
import type { CareEvent } from './care-events.ts'
import type { Content } from './content.ts'
import type { Death } from './death.ts'
import type { AccountId, CarerId, Instant, PlanId, PracticeId } from './ids.ts'
import type { Mail } from './mail.ts'
import type { LetterHelper } from './printed-letters.ts'
import type { Settlement } from './question.ts'
import type { RecordingHappenings } from './recordings.ts'
import type { TakenBackAlone } from './taken-back-alone.ts'
import type { TeamAgreedBy, TeamMay } from './teams.ts'
import type { UseReport } from './use-reports.ts'

/** What has happened to a plan: past tense, append-only, each with the version of its own shape. */
export type Fact = {
  readonly [K in keyof Happenings]: { readonly kind: K } & Happenings[K]
}[keyof Happenings]

type Happenings = RecordingHappenings & {
  /** Without an owner the plan is about a person who has no account: who made the fact began it for them. */
  Started: { readonly owner?: AccountId; readonly name: string }
  /** Whoever brings the code before that moment takes the plan over, once; a later offer replaces an earlier one. */
  /** `knownBy`: of a plan that an account owns and has lost its way to, how the clinician knows that this is its person. */
  TakeOverOffered: { readonly codeHash: string; readonly until: Instant; readonly knownBy?: string }
  /** Somebody brought another code. */
  TakeOverMissed: Record<never, never>
  /** Whoever still has the old way in says that it was not them who asked for a code. */
  TakeOverEnded: Record<never, never>
  TakenOver: { readonly account: AccountId }
  /** A letter of paper with a code, whose digest is kept, for who has no email: the person, or a helper whom they named. */
  LetterMade: {
    readonly letter: string
    readonly codeHash: string
    readonly born: string
    readonly until: Instant
    readonly account: AccountId
    readonly helper?: LetterHelper
  }
  /** Somebody brought its code with another day of birth. */
  LetterMissed: { readonly letter: string }
  LetterUsed: { readonly letter: string }
  /** A clinician spoke with whoever used it, and it was them. */
  LetterConfirmed: { readonly letter: string; readonly on: string; readonly how: string }
  LetterEnded: { readonly letter: string }
  /** What whoever has email is sent: somebody of the practice tells them. */
  LetterNewsDue: { readonly account: AccountId; readonly news: Mail['kind'] }
  /** Somebody did, on that day: all up to that version. */
  LetterNewsTold: { readonly upTo: number; readonly on: string }
  /** Who runs the service was told once, at the wish of who drafts, of a practice that is not here. */
  PracticeWanted: { readonly name: string; readonly place: string }
  Answered: Spoken & {
    readonly step: string
    readonly said: Readonly<Record<string, Said>>
    /** The questions as they were asked, by field. */
    readonly asked: Readonly<Record<string, string>>
    /** In which words, where they were not the first ones: `cy.easy.me.1`. */
    readonly words?: string
    /** Of a wish in an item that clinicians added: their own words. Without it they wrote down what the person said. */
    readonly own?: true
    /** Of an answer that signs for others: as what her account is, as it was that day. */
    readonly signed?: { readonly jobRole: string; readonly registration: string }
    /** `matters@1` */
    readonly flow: string
    /** The versions of the section's questions when this answer left nothing open in its section: what is open later is new to its author. */
    readonly completes?: string
    /** A clinician wrote it down from that recording. */
    readonly heard?: number
  }
  /** Pages that a voice has read: no answer, and no change to the plan. */
  Seen: { readonly voice: Voice; readonly fields: readonly string[] }
  /** Of an answer that stands, by the version that gave it: still so. It changes no word. */
  SaidStillRight: Spoken & { readonly answer: number }
  /** What a carer suggests that the person might say, or wrote down from that recording (`heard`): kept beside the answers, and none. */
  Suggested: Spoken & { readonly step?: string; readonly said: SaidTo; readonly heard?: number }
  /** `at` ends with the list and the item. */
  ItemAdded: Spoken
  ItemRemoved: Spoken
  ItemRestored: Spoken
  /** `toDesk`: heard in a private word beside an approved plan, whose practice reads it at once. `writtenBy`: marked by a clinician, in whose words. */
  HelpOffered: Spoken & Dangerous & { readonly toDesk?: true; readonly writtenBy?: SectionRead['by'] }
  /**
   * A clinician's words on what became of words of danger or of a wish to speak alone: the version of the fact that told
   * it. `done`: the choices that say it; facts of before 26 November 2026 may have none. `due`: the day of what is planned
   * and not done, which leaves it open. A later one corrects an earlier one, and both stay.
   */
  DisclosureSettled: {
    readonly disclosure: number
    readonly text: string
    readonly done?: readonly string[]
    readonly due?: string
  }
  /** `toDesk`: beside an approved plan, whose practice is told that there is one, and none of it. */
  QuestionAsked: {
    readonly text: string
    readonly section: string
    readonly voice: Voice
    readonly toDesk?: true
  }
  /** Whoever asked puts it in other words, or asks it no more: the version of the fact that asked it. */
  QuestionChanged: { readonly question: number; readonly text: string }
  QuestionTakenBack: { readonly question: number }
  /** `question`: the version of the fact that asked it. */
  QuestionSettled: { readonly question: number } & Settlement
  /** A word to the clinician that no other voice reads; an empty one takes back all of this voice. `toDesk`: beside an approved plan, whose practice reads it at once. */
  ToldInPrivate: {
    readonly voice: Voice
    readonly text: string
    readonly alone: boolean
    readonly toDesk?: true
  }
  /** By whoever read the approved plan in an emergency. */
  UseReported: UseReport
  /** `report`: the version of the fact that told it; `isDrafter`: who read it had written in the draft; `words`: for whoever opens the plan next; `settles`: how it is settled, so that nobody is told any more. */
  UseReportRead: {
    readonly report: number
    readonly isDrafter?: true
    readonly words?: string
    readonly settles?: true
  }
  CarerInvited: {
    readonly carer: CarerId
    readonly name: string
    readonly relationship: string
    readonly email: string
    /** The last day on which they help; facts of before 29 November 2026 have none. */
    readonly until?: string
  }
  /** The person gives another last day, or none. */
  CarerUntil: { readonly carer: CarerId; readonly until?: string }
  /** `goesOnAs`: they helped before and stopped of themselves, and have their own words back. Facts of before 27 November 2026 have none: there they came in a new voice. */
  CarerJoined: { readonly carer: CarerId; readonly account: AccountId; readonly goesOnAs?: CarerId }
  /** `isMarked`: what stands approved of theirs is marked for its readers; facts of before 27 November 2026 promised the person that nobody is told. */
  CarerRemoved: { readonly carer: CarerId; readonly isMarked?: true }
  /** By themselves: what they wrote goes on to count. */
  CarerLeft: { readonly carer: CarerId }
  /** Whoever was invited said no. */
  CarerDeclined: { readonly carer: CarerId }
  /** What a helper thinks that the person would say: no answer. The newest of each question counts. */
  CarerGuessed: { readonly carer: CarerId; readonly said: Readonly<Record<string, Said>> }
  /** One of the two agrees that both see both, or does not any more. */
  CarerCompares: { readonly carer: CarerId; readonly side: 'person' | 'carer'; readonly agrees: boolean }
  /** What a helper needs themselves: theirs alone, and in no plan. */
  CarerNeedsSaid: { readonly carer: CarerId; readonly said: Readonly<Record<string, Said>> }
  /** The person lets a helper read what was approved, but for what is hidden from helpers; and does not any more. */
  CarerGranted: { readonly carer: CarerId }
  CarerUngranted: { readonly carer: CarerId }
  /** A team of another practice may read, write or approve this one plan, with whose agreement; by a clinician `on` and `why` say how she knows. */
  TeamGranted: {
    readonly team: PracticeId
    readonly name: string
    readonly may: TeamMay
    readonly agreedBy: TeamAgreedBy
    readonly on?: string
    readonly why?: string
    /** The last day of it. */
    readonly until?: string
  }
  TeamEnded: { readonly team: PracticeId; readonly why?: string }
  /** A clinician saw what shows it: that an answer is so, or that a carer decides for the person. */
  Verified: { readonly of: Verifiable; readonly how: Proof } & Papers
  /** It was not so, or is not any more. */
  VerificationEnded: { readonly of: Verifiable }
  /** `withChapter`: its whole chapter was hidden in one press, and is shown so. */
  FieldHidden: { readonly field: string; readonly withChapter?: string }
  FieldShown: { readonly field: string }
  /** `nation`: where the practice is; facts of before 26 November 2026 do not say. */
  Submitted: { readonly practice: PracticeId; readonly nation?: Nation }
  ReviewOpened: Record<never, never>
  /** A clinician says that she reads it, until then at most: it keeps nobody else from it. */
  Claimed: { readonly until: Instant }
  /** She says that she does not any more. */
  ClaimEnded: Record<never, never>
  /** A clinician asks a colleague to go on with it. */
  PassedOn: { readonly to: { readonly id: AccountId; readonly name: string } }
  /** `jobRole`: of who read it, as it was that day; facts of shape 1 do not say. */
  SectionAccepted: { readonly section: string; readonly read: number; readonly jobRole?: string }
  /** `at` ends with the field. */
  AnswerTakenBack: Spoken
  /** A clinician read words that may refuse a treatment, and says whether they do; `answer` is the version that made them. */
  /** `because`: why they refuse nothing; facts of before 26 November 2026, and those that say they do, have none. */
  RefusalRead: Spot & { readonly answer: number; readonly isRefusal: boolean; readonly because?: string }
  /** A clinician says that an answer may refuse a treatment where no list of words noticed it: whose, and the version that gave it. */
  RefusalRaised: Spoken & { readonly answer: number }
  /** A clinician saw that this answer of the team does not count any more. */
  LeftAside: Spot
  WordsAdded: Spot & { readonly text: string }
  AskedBack: Spot & { readonly text: string }
  /** Whoever asked it says that nothing is to come of it any more: the version of the fact that asked it. */
  AskedBackSettled: { readonly question: number }
  Returned: Record<never, never>
  /** A clinician goes on with what was sent back, and nobody has written since. */
  TakenUpAgain: Record<never, never>
  /** The person was written to once more about what was sent back. */
  AskedAgain: Record<never, never>
  Approved: {
    readonly content: Content
    readonly hash: string
    readonly version: number
    /** Whose reading each section was approved on; none is known of approvals of shape 1. */
    readonly readings: readonly SectionRead[]
    /** What its approver said that she knows, in the words that she read; none stands in facts of before 26 November 2026. */
    readonly acknowledged?: readonly string[]
    /** The same of what seems to go against each other; among the others in facts of before 28 November 2026. */
    readonly lookedAtBoth?: readonly string[]
    /** Which clinician wrote down on what the plan is made and shared; none where its person said it, and in facts of before 27 November 2026. */
    readonly agreement?: AgreedBefore
    /** Why the team advises what somebody refused. */
    readonly opposed?: readonly OpposedFor[]
    /** What had happened and was looked at, by the versions of the facts that told it; none where nothing was open. */
    readonly lookedAt?: readonly number[]
  }
  /** `for`: who decides for the person stopped it, or a clinician at their word; the person did in facts that have none. */
  Withdrawn: { readonly for?: StoppedFor }
  /** The person had asked to be talked with before they agree: a clinician did, or tried. */
  TalkedFirst: Talk
  /** The person has the draft again; what was approved stays as it is. */
  TakenBack: Record<never, never>
  /** The person threw away what was not approved: their answers are what was approved, or their plan ends. */
  DraftDropped: Record<never, never>
  /** A clinician opened a version herself; her practice has it in review. */
  VersionOpened: { readonly practice: PracticeId; readonly nation?: Nation }
  /** Not to be followed for a while, such as during an operation; `until` is what was expected then. */
  Suspended: { readonly reason: string; readonly until?: string }
  Resumed: Record<never, never>
  /** One recommendation of what stands approved, by its field, does not count any more: alone, at once, and why. */
  RecommendationTakenBack: TakenBackAlone
  /** A clinician says that something has happened after which the plan is to be looked at again, and on which day. */
  CareEventTold: { readonly what: CareEvent; readonly on: string }
  /** Another plan of the same person is the current one. */
  Superseded: { readonly by: PlanId }
  /** `death`: what is known of it, where they died; facts of before 29 November 2026 were not asked. */
  Closed: { readonly because: Closing; readonly death?: Death }
  EnteredInError: { readonly reason: string }
}

/** An answer, by the version of the fact that gave it: another answer has to be seen again. Or what a carer is. */
export type Verifiable = (Spot & { readonly answer: number }) | { readonly carer: CarerId }

/** What was seen: the original, a copy, or the record; or the person said so herself, to the clinician. */
export const proofs = ['original', 'copy', 'record', 'told'] as const
export type Proof = (typeof proofs)[number]

/** Which papers a carer's authority stands on, and what stands on them to tell them by. */
export type Papers = { readonly document?: string; readonly reference?: string }

/**
 * Words sounded like danger, and whoever wrote them was shown whom to call: what they speak of most urgently, and what
 * else, most urgent first; `text` only where it was saved to the plan.
 */
export type Dangerous = {
  readonly danger: Danger
  readonly also?: readonly Danger[]
  readonly text?: string
}

/**
 * A treatment, in the words that its approver read, and the reason that she gave. `isApart`: the plan says two things of it
 * that may not go together, whoever says them. `isNote`: it names a condition that can affect it, which says nothing against it.
 */
export type OpposedFor = { readonly treatment: string; readonly because: string } & {
  /** `isSince`: some words are newer than other lines. `isLacking`: the plan is without it. `isAsked`: only a question may refuse it. */
  readonly [Kind in 'isApart' | 'isNote' | 'isSince' | 'isLacking' | 'isAsked']?: true
}

/** Who read a section that was approved, and at which version of the plan. */
export type SectionRead = {
  readonly section: string
  readonly by: { readonly id: string; readonly name: string }
  readonly jobRole: string
  readonly at: Instant
  readonly read: number
  /** Not the approver's own: she said by name that she relies on it. */
  readonly isReliedOn: boolean
}

/** Why a plan came to its end. */
export const closings = ['died', 'moved', 'no-longer-wanted'] as const
export type Closing = (typeof closings)[number]

type SaidTo = Readonly<Record<string, Said>>

/** Where an answer belongs: to one voice, at one spot. */
export type Spoken = Spot & { readonly voice: Voice }

/** `person`, `team`, or the id of a carer: nobody's words are ever merged with another's. */
export type Voice = 'person' | 'team' | CarerId

/** A fact as it lies in the stream: who made it and when. Versions count from 1 without a gap. */
export type Recorded = {
  readonly version: number
  readonly at: Instant
  readonly by: { readonly id: string; readonly name: string; readonly role: string }
  readonly fact: Fact
}
