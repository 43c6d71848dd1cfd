import type { Danger } from '../../flow/listening.ts'
import type { Pathway } from '../../flow/section.ts'
import type { Closing } from '../facts.ts'
import type { Instant } from '../ids.ts'
import type { Mail } from '../mail.ts'
import type { ApprovedAudit } from '../quality/of-approved.ts'
import type { WroteBeside } from './helpers-wrote.ts'
import type { HappenedSince } from './review-due.ts'
import type { SpokenUp } from './speaks-up.ts'

/** What a list says beside a name. */
export type Listed = {
  /** When what was approved last is due to be reviewed. */
  readonly reviewOn: string | undefined
  /** Why what was approved is not to be followed now, whatever the draft does meanwhile. */
  readonly suspendedFor: string | undefined
  /** The day until which that was expected. */
  readonly suspendedUntil: string | undefined
  /** Words that sounded like danger wait in its agenda, or in what a reader said of it that nobody has read. */
  readonly hasDanger: boolean
  /** What those speak of, most urgent first. */
  readonly dangers: readonly Danger[]
  /** Another plan took the place of what was approved of it, whatever the draft does meanwhile. */
  readonly isReplaced: boolean
  /** Nobody has written down yet what became of something that the practice was told. */
  readonly isDisclosureOpen: boolean
  /** The same of what the practice was told that signed it, while another has the draft. */
  readonly isSignersDisclosureOpen: boolean
  /** Of what is meant by the next, all is that a treatment is asked for. */
  readonly isTreatmentAsked: boolean
  /** The person has asked for a treatment since the approval; or words that stand approved as a refusal were changed by the person, or new ones that may refuse a treatment written that no clinician has read. */
  readonly isRefusalChanged: boolean
  /** A question that was kept for later waits for somebody to talk about it. */
  readonly isQuestionKept: boolean
  /** A reader said of it how it went, and nobody of its practice has read that. */
  readonly isUseUnread: boolean
  /** Among that is something that somebody who could sign has to look at, such as a fall. */
  readonly isUseToLookAt: boolean
  /** Something was wrong in it when it was used, and nobody who could sign has said how that is settled. */
  readonly isUseOpen: boolean
  /** Words of a helper stand approved that count no more for the person. */
  readonly isDisowned: boolean
  /** Somebody left a word in private beside what is approved, and nobody of its practice can have read it. */
  readonly isWordLeft: boolean
  /** The same for the practice that signed it, while another has the draft. */
  readonly isSignersWordLeft: boolean
  /** The same of a question to the nurse or doctor. */
  readonly isQuestionLeft: boolean
  /** Somebody used a letter of paper, and nobody has spoken with them yet. */
  readonly isLetterUsed: boolean
  /** What somebody of the practice is to tell who has no email. */
  readonly toTell: readonly Mail['kind'][]
  /** Since when the person has the draft again, as it was sent back. */
  readonly returnedAt?: Instant | undefined
  /** The person has changed something since it was approved. */
  readonly isChangedSince: boolean
  /** What of that is to be read soon, in the order in which it is. */
  readonly spokenUp: readonly SpokenUp[]
  /** Who helps and wrote something newer that was not handed over, with their newest day. */
  readonly wroteBeside: readonly WroteBeside[]
  /** How many safety alerts of the checks of plan quality a draft in the practice's hands has. */
  readonly alerts: number
  /** Who wrote in the draft for the person, so that a colleague has to sign it. */
  readonly drafters: readonly string[]
  /** Why it came to its end, where a clinician closed it. */
  readonly closedFor: Closing | undefined
  /** What has happened since it was approved that asks for another look at it, and on which day. */
  readonly reviewAfter: HappenedSince | undefined
  /** What stands approved, for a list of plans. */
  readonly stands: Stands | undefined
  /** What the live audit finds in it as it was approved. */
  readonly audit: ApprovedAudit | undefined
} & Waiting

/** What a plan was approved for, and which decision stands in it: none, or one that was taken back since. */
export type Stands = {
  readonly pathways: readonly string[]
  readonly decision?: string
  readonly isEnded?: true
}

/** How a draft waits, while its practice has it. */
export type Waiting = {
  /** A clinician opened this version: nobody handed it over. */
  readonly isOpenedHere: boolean
  /** What the plan is for. */
  readonly pathways: readonly Pathway[]
  /** Who began to read it and when: of a draft that was handed over again, before that. */
  readonly reader: string | undefined
  readonly readSince: Instant | undefined
  /** Who accepted a section of it last since then. */
  readonly lastReader: string | undefined
  readonly lastReadAt: Instant | undefined
  /** Who says that she reads it, and until when that holds. */
  readonly claims: readonly { readonly by: Named; readonly until: Instant }[]
  /** Whom a colleague asked to go on with it, and when. */
  readonly passedOn: { readonly to: Named; readonly by: Named; readonly at: Instant } | undefined
}
export type Named = { readonly id: string; readonly name: string }
