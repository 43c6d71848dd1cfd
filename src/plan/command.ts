import type { Said } from '../flow/answer.ts'
import type { Danger } from '../flow/listening.ts'
import type { Nation } from '../flow/section.ts'
import type { At, Spot } from '../flow/spot.ts'
import type { StoppedFor, Talk } from './at-their-word.ts'
import type { CareEvent } from './care-events.ts'
import type { Death } from './death.ts'
import type { Closing, Dangerous, Proof } from './facts.ts'
import type { AccountId, CarerId, Instant, PlanId, PracticeId } from './ids.ts'
import type { LetterHelper } from './printed-letters.ts'
import type { Settlement } from './question.ts'
import type { TakenBackAlone } from './taken-back-alone.ts'
import type { TeamAgreedBy, TeamMay } from './teams.ts'

/** What somebody wants to do to a plan. `read` is the plan's version that their page showed. */
export type Command =
  | { readonly kind: 'start'; readonly owner: AccountId; readonly name: string }
  /** For somebody without an account: the name is theirs, the address is of who begins it. */
  /** `of`: another practice looks after them, which has the plan; the team of who begins it may write in it. */
  | {
      readonly kind: 'start-for'
      readonly name: string
      readonly email: string
      readonly nation?: Nation
      readonly of?: {
        readonly practice: PracticeId
        readonly team: string
        readonly agreed: { readonly by: TeamAgreedBy; readonly why: string }
      }
    }
  | { readonly kind: 'offer-take-over'; readonly codeHash: string; readonly until: Instant }
  | { readonly kind: 'take-over'; readonly code: string }
  /** To the person of an owned plan, who has lost the way in: `knownBy` is how the clinician knows that it is them. */
  | {
      readonly kind: 'offer-regaining'
      readonly codeHash: string
      readonly until: Instant
      readonly knownBy: string
    }
  | { readonly kind: 'end-take-over' }
  /** `letter`: its id; `account`: the one that it opens. */
  | {
      readonly kind: 'make-letter'
      readonly letter: string
      readonly codeHash: string
      readonly until: Instant
      readonly account: AccountId
      readonly helper?: LetterHelper
    }
  | { readonly kind: 'use-letter'; readonly code: string; readonly born: string; readonly ends?: true }
  /** On which day she spoke with them, and how. */
  | { readonly kind: 'confirm-letter'; readonly letter: string; readonly on: string; readonly how: string }
  | { readonly kind: 'end-letter'; readonly letter: string }
  /** What stood on the page, and on which day they were told of it. */
  | { readonly kind: 'tell-by-letter'; readonly upTo: number; readonly on: string }
  | { readonly kind: 'want-practice'; readonly name: string; readonly place: string }
  | (Spot & {
      readonly kind: 'answer'
      readonly step: string
      readonly said: Readonly<Record<string, Said>>
      readonly read: number
      /** Which words the page showed, by name: the question that is kept with the answer is theirs. */
      readonly words?: string
      /** What lies apart, by the ids that the answers name; in no fact. */
      readonly secrets?: Readonly<Record<string, string>>
      /** A clinician speaks for the team, where she may, and writes down nobody else's word. */
      readonly own?: true
      /** She wrote it down from that recording. */
      readonly heard?: number
    })
  /** `at` ends with the field; `file` lies beside the plan. */
  | (Spot & { readonly kind: 'keep-recording'; readonly file: string; readonly read: number })
  /** `recording`: the version of the fact that kept it, here and below. */
  | { readonly kind: 'throw-recording'; readonly recording: number }
  /** A helper writes down what it says. */
  | { readonly kind: 'type-recording'; readonly recording: number; readonly typed: Said }
  /** `at` ends with the list and the item. */
  | (Spot & { readonly kind: 'add-item' })
  | (Spot & { readonly kind: 'remove-item' })
  | (Spot & { readonly kind: 'restore-item' })
  /** What a helper gave and lies apart, by the id that the answer names. */
  | { readonly kind: 'take-out-apart'; readonly id: string }
  /** `at` ends with the field; `answer` is the version that gave it. */
  | (Spot & { readonly kind: 'say-still-right'; readonly answer: number })
  /** Words led to the page that says whom to call; `text` where they are in the plan, and the reviewer reads them. */
  | (Spot & Dangerous & { readonly kind: 'offer-help' })
  /** A clinician says of an answer, by its version, that it speaks of danger. */
  | (Spot & { readonly kind: 'mark-danger'; readonly answer: number; readonly danger: Danger })
  | { readonly kind: 'ask'; readonly section: string; readonly text: string }
  /** `question`: the version of the fact that asked it; `stood`: of the one that gave it the words that the page showed. */
  | {
      readonly kind: 'change-question'
      readonly question: number
      readonly text: string
      readonly stood: number
    }
  | { readonly kind: 'take-back-question'; readonly question: number }
  | ({
      readonly kind: 'settle-question'
      readonly question: number
      readonly stood?: number
    } & Settlement)
  /** `disclosure`: the version of the fact that told it; `stood`: of the outcome that the page showed, 0 where it showed none; `upTo`: of the plan, so that what else it showed of the same answer is closed with it. */
  | {
      readonly kind: 'settle-disclosure'
      readonly disclosure: number
      readonly stood?: number
      readonly upTo?: number
      /** The choices that say what was done. */
      readonly done: readonly string[]
      /** The day by which what is planned, and not done yet, is to be done. */
      readonly due?: string
      readonly text: string
    }
  /** By whoever read it: the choices of the form, and own words. */
  | {
      readonly kind: 'report-use'
      readonly followed: string
      readonly why: string
      readonly happened: readonly string[]
      readonly wrong: readonly string[]
      readonly text: string
      /** It says that something was wrong; that something happened that somebody has to look at. */
      readonly isForNext?: true
      readonly isToLookAt?: true
    }
  /** By the person, or who decides for them, of the openings up to one of them; `isSkipped`: they would rather not say. */
  | {
      readonly kind: 'say-back'
      readonly upTo: Instant
      readonly read: string
      readonly helped: string
      readonly text: string
      readonly isSkipped?: true
    }
  /** `report`: the version of the fact that told it; `words`: what whoever opens the plan next is told of it; `settles`: how it is settled; `reopens`: why it is not after all; `stood`: the version of the newest words on it that the page showed, 0 where it showed none. */
  | {
      readonly kind: 'read-use-report'
      readonly report: number
      readonly stood?: number
      readonly words?: string
      readonly settles?: true
      readonly reopens?: true
    }
  /** `alone`: would like to be spoken with alone. */
  | { readonly kind: 'tell-in-private'; readonly text: string; readonly alone: boolean }
  | {
      readonly kind: 'invite-carer'
      readonly carer: CarerId
      readonly name: string
      readonly relationship: string
      readonly email: string
      /** The last day on which they help. */
      readonly until?: string
      /** Also where she named them as somebody to keep away. */
      readonly despiteBar?: boolean
    }
  | { readonly kind: 'join' | 'decline'; readonly email: string }
  /** What a helper thinks that the person would say, and what they need themselves: theirs alone. */
  | { readonly kind: 'guess' | 'say-needs'; readonly said: Readonly<Record<string, Said>> }
  /** The person and that helper see both once both agree. */
  | { readonly kind: 'compare'; readonly carer: CarerId; readonly agrees: boolean }
  /** That a helper reads what was approved, but for what is hidden from helpers; and does not any more. */
  | { readonly kind: 'grant-reading' | 'end-reading'; readonly carer: CarerId }
  /** The last day on which somebody helps; without one they help until somebody ends it. */
  | { readonly kind: 'help-until'; readonly carer: CarerId; readonly until?: string }
  /** A team of another practice; from a clinician with how it was agreed. `despite`: the words on who should not see the plan were read, and mean others. */
  | {
      readonly kind: 'grant-team'
      readonly team: PracticeId
      readonly name: string
      readonly may: TeamMay
      readonly until?: string
      readonly agreed?: { readonly by: TeamAgreedBy; readonly on: string; readonly why: string }
      readonly despite?: boolean
      /** The person said at the hand-over that it is given to no other team, and was asked after that. */
      readonly askedSince?: boolean
    }
  | { readonly kind: 'end-team'; readonly team: PracticeId; readonly why?: string }
  /** Whoever helps, of themselves. */
  | { readonly kind: 'stop-helping' }
  | { readonly kind: 'remove-carer'; readonly carer: CarerId; readonly isTold?: boolean }
  | {
      readonly kind: 'record-authority'
      readonly carer: CarerId
      readonly document: string
      readonly reference: string
    }
  /** `reference`: of the papers that the page showed. */
  | { readonly kind: 'end-authority'; readonly carer: CarerId; readonly reference?: string }
  /** `at` ends with the field; `answer` is the version that gave it. */
  | (Spot & { readonly kind: 'verify'; readonly answer: number; readonly how: Proof })
  | (Spot & { readonly kind: 'end-verification'; readonly answer: number })
  | { readonly kind: 'hide'; readonly field: string }
  | { readonly kind: 'show'; readonly field: string }
  /** All of a chapter in one press, and what that hid. */
  | { readonly kind: 'hide-chapter'; readonly chapter: string }
  | { readonly kind: 'show-chapter'; readonly chapter: string }
  /** `nation`: where the practice is. */
  | { readonly kind: 'submit'; readonly practice: PracticeId; readonly nation?: Nation }
  | { readonly kind: 'accept'; readonly section: string; readonly read: number }
  /** `at` ends with the field; a question back may be about a whole section. */
  | (Spot & { readonly kind: 'add-words'; readonly text: string; readonly read?: number })
  | (Spot & { readonly kind: 'ask-back'; readonly text: string })
  /** `question`: the version of the fact that asked back. */
  | { readonly kind: 'settle-asked-back'; readonly question: number }
  /** Whether words that may refuse a treatment read as a refusal; `at` ends with the field; `stood`: the reading that the page showed, 0 where it showed none. */
  | (Spot & {
      readonly kind: 'read-refusal'
      readonly answer: number
      readonly stood?: number
      readonly isRefusal: boolean
      readonly because?: string
    })
  /** That an answer may refuse a treatment, where no list of words noticed it; `answer` is the version that gave it. */
  | (Spot & { readonly kind: 'raise-refusal'; readonly answer: number })
  /** The page of a section as a clinician saves it: what she wrote, in one go. */
  | (SectionWriting & { readonly kind: 'save-section'; readonly section: string; readonly read: number })
  | { readonly kind: 'return' | 'take-up-again' | 'ask-again' }
  | { readonly kind: 'claim' | 'end-claim' }
  | { readonly kind: 'pass-on'; readonly to: { readonly id: AccountId; readonly name: string } }
  | {
      readonly kind: 'approve'
      readonly said: Readonly<Record<string, Said>>
      /** The draft version that was on the approver's screen. */
      readonly read: number
      readonly practiceName: string
      /** The plans that this one takes the place of, as the approver named them. */
      readonly supersedes?: readonly PlanId[]
      /** Of a suspended plan: whether this version is followed at once, or the suspension stays. */
      readonly suspension?: 'lift' | 'keep'
      /** The rules that she says she knows of. */
      readonly acknowledges?: readonly string[]
      /** Why the team advises what was refused, by treatment. */
      readonly reasons?: Readonly<Record<string, string>>
      /** Colleagues on whose reading the approver relies, for what she has not read herself. */
      readonly reliesOn?: readonly AccountId[]
      /** The colleague on whose record of the agreement she relies, where she did not write it down herself. */
      readonly agreedWith?: AccountId
      /** What has happened and the approver says that she looked at, by the version that told it. */
      readonly looksAt?: readonly number[]
    }
  | { readonly kind: 'withdraw' }
  /** By who decides for the person, and by a clinician at the person's word. */
  | ({ readonly kind: 'stop-sharing-for' } & StoppedFor)
  | ({ readonly kind: 'record-talk' } & Talk)
  | { readonly kind: 'take-back' }
  | { readonly kind: 'drop-draft' }
  | { readonly kind: 'open-new-version'; readonly nation?: Nation }
  /** `of`: the approved version that the page showed; `senior`: who stands behind it, where only a senior clinician decides it. */
  | ({ readonly kind: 'take-back-recommendation'; readonly of: number } & Omit<
      TakenBackAlone,
      'name' | 'section'
    >)
  | { readonly kind: 'tell-event'; readonly what: CareEvent; readonly on: string }
  | { readonly kind: 'suspend'; readonly reason: string; readonly until?: string }
  /** `stood`: the version of the suspension that the page showed. */
  | { readonly kind: 'resume'; readonly stood?: number }
  | { readonly kind: 'close'; readonly because: Closing; readonly death?: Death }
  | { readonly kind: 'enter-in-error'; readonly reason: string }

export type SectionWriting = {
  /** One for each step; `at` is empty, or ends with an item. */
  readonly writes: readonly {
    readonly at: At
    readonly step: string
    readonly said: Readonly<Record<string, Said>>
  }[]
  /** The team's answers that she takes back; `at` ends with the field, here and below. */
  readonly takenBack: readonly At[]
  /** The team's answers that do not count any more, and that she leaves at that. */
  readonly leftAside: readonly At[]
  readonly words: readonly { readonly at: At; readonly text: string }[]
  readonly asks: readonly { readonly at: At; readonly text: string }[]
  /** Whether she accepts the section as it then stands. */
  readonly accepts: boolean
}
