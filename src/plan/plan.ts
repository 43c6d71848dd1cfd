import { type Answers, noAnswers, type Said } from '../flow/answer.ts'
import { type AgreedBefore, withoutRecordOf } from './agreement.ts'
import type { AskedBack, Became } from './asked-back.ts'
import type { Carer } from './carer.ts'
import type { Content } from './content.ts'
import { settledAfter } from './disclosure.ts'
import { type DoneFor, doneAfter, doneKinds } from './done-for.ts'
import type { Fact, OpposedFor, Recorded, SectionRead, Voice } from './facts.ts'
import { handedOver } from './handed-over.ts'
import { type Offers, offeredAfter } from './help-offered.ts'
import { helpAfter } from './helping.ts'
import { type Hidden, withHidden } from './hidden.ts'
import { type Instant, instant, type PlanId } from './ids.ts'
import type { InHand, InPractice } from './in-hand.ts'
import { answered, itemAdded, type PlanItem } from './items.ts'
import {
  type Away,
  awayAfter,
  isInHands,
  isOfHelp,
  isOfLetter,
  isOfOwner,
  isOfQuestion,
  isOfRecording,
  isOfTeam,
  isTurn,
  type Life,
  lifeAfter,
  type Status,
  statusOf,
  unborn,
  unsharedAfter,
} from './lifecycle.ts'
import { type Lately, latelyAfter, nothingLately } from './limits.ts'
import { moved } from './moved-items.ts'
import { type Ownership, ownershipAfter } from './ownership.ts'
import { delicateIn, type PlanForms, readDifferently, touched } from './plan-forms.ts'
import { type ByLetter, letterAfter } from './printed-letters.ts'
import { type OwnQuestion, questionsAfter } from './question.ts'
import type { Readings } from './readings.ts'
import type { Changed } from './reads/shown.ts'
import { recordingsAfter, type WithRecordings } from './recordings.ts'
import { reviewed } from './reviewed.ts'
import { type Reviews, reviewsAfter } from './reviews.ts'
import { teamsAfter, teamsAtANo } from './teams.ts'
import { type PrivateWord, toldAfter } from './told-in-private.ts'
import { type Stops, turned } from './turned.ts'
import { type Used, usedAfter } from './use-reports.ts'
import { type StillRight, stillRightAfter, type Verified } from './verified.ts'

/** All facts of one plan folded into what is so now. */
export type Plan = Ownership &
  Used &
  Offers &
  Stops &
  InHand &
  Hidden &
  ByLetter &
  DoneFor &
  WithRecordings &
  InPractice & {
    readonly lately: Lately
    readonly id: PlanId
    readonly forms: PlanForms
    readonly version: number
    readonly life: Life
    readonly status: Status
    /** Everything that each voice ever said, in items that were taken out as well. */
    readonly voices: Readonly<Record<string, Readonly<Record<string, Answers>>>>
    /** Every item there ever was, by its id. */
    readonly items: Readonly<Record<string, PlanItem>>
    /** New ids of items that an old stream added under an id which another item has. */
    readonly renamed: Readonly<Record<string, string>>
    /** The version that last changed what a reviewer would read, by section and in all. */
    readonly changedIn: Readonly<Record<string, number>>
    readonly draftVersion: number
    /** The versions of the questions under which a voice was last through with a section, by voice and section. */
    readonly completed: Readonly<Record<string, Readonly<Record<string, string>>>>
    readonly carers: Readonly<Record<string, Carer>>
    /** The pages that each voice has read; no answers. */
    readonly seen: Readonly<Record<string, readonly string[]>>
    /** What the person said of an answer later: that it is still right. */
    readonly stillRight: StillRight
    /** What carers ever suggested, oldest first; no answers. */
    readonly suggested: readonly (Fact & { kind: 'Suggested' })[]
    /** The last version that the practice had in its hands; what is said after it is the person's until the next hand-over. */
    readonly inHandsUpTo: number
    /** All that were ever asked: those that nothing has become of stay open. */
    readonly questions: readonly OwnQuestion[]
    /** What was told to the clinicians alone, oldest first, by whoever still helps or did; nobody else reads it. */
    readonly privateWords: readonly PrivateWord[]
    readonly submittedAt?: Instant
    /** When the practice got this draft first, however often it was taken back, sent back and handed over again since. */
    readonly firstSubmittedAt?: Instant | undefined
    /** Who began to read it as it was handed over last, or opened this version. */
    readonly reader?: Signed | undefined
    /** When its person handed it over last, who says at each hand-over on what it is shared. */
    readonly handedOverAt?: Instant
    /** Why and since when nobody reads what was approved: until the next approval, not the next hand-over. */
    readonly away?: Away | undefined
    /** The person took back that others read it: then not even that there is a plan is said to who looks (RULE-CON-2). */
    readonly isUnshared: boolean
    readonly readings: Readings
    /** By the address of the question. */
    readonly teamWords: Readonly<Record<string, TeamWords>>
    /** When a clinician last saw that an answer of the team does not count, by its address. */
    readonly leftAside: Readonly<Record<string, number>>
    /** What a clinician saw evidence of, by the answer: another one has to be seen again. */
    readonly verified: Verified
    /** What clinicians made of words that may refuse a treatment, by `refusalKey`. */
    readonly refusalsRead: Readonly<Record<string, RefusalReading>>
    /** What clinicians say may refuse a treatment, by whose answer to what: another one there may too. */
    readonly refusalsRaised: Readonly<Record<string, RefusalRaised>>
    readonly askedBack: readonly AskedBack[]
    /** What clinicians began to read of this draft, now and before. */
    readonly reviews: Reviews
    /** Who put words into this draft that the person will be heard by. */
    readonly drafters: readonly string[]
    readonly approved?: Approval
    readonly approvedBefore: readonly Approval[]
    readonly changedFields: readonly Changed[]
    readonly lastSection?: string
    readonly changedAt: Instant
    /** The moment at which the person's age is judged: the start, each hand-over and each new version. */
    readonly agedAt: Instant
  }

/** `about`: what each voice had said to the question when they were written. */
export type TeamWords = Signed & { readonly text: string; readonly about: Readonly<Record<string, Said>> }
export type RefusalReading = Signed & {
  readonly isRefusal: boolean
  readonly because?: string
  readonly isEarlier?: true
}
export type RefusalRaised = Signed & { readonly answer: number }
export type Approval = Known & {
  readonly version: number
  readonly hash: string
  readonly content: Content
  readonly asApproved?: Plan
  readonly readings: readonly SectionRead[]
  readonly opposed: readonly OpposedFor[]
  readonly agreement?: AgreedBefore | undefined
  /** What was asked back about the draft, and had become of each when it was approved. */
  readonly askedBack: readonly (AskedBack & { readonly became: Became })[]
}
type Known = Signed & Readonly<Record<'acknowledged' | 'lookedAtBoth', readonly string[]>>
export type Signed = {
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Instant
  readonly version: number
}

export const fold = (start: Plan, facts: readonly Recorded[]): Plan => facts.reduce(evolve, start)

export const unstarted = (id: PlanId, forms: PlanForms): Plan => ({
  id,
  forms,
  version: 0,
  ownerName: '',
  life: unborn,
  status: 'draft',
  voices: {},
  items: {},
  renamed: {},
  changedIn: {},
  draftVersion: 0,
  inHandsUpTo: 0,
  hidden: delicateIn(forms),
  ...{ completed: {}, carers: {}, seen: {}, stillRight: {}, suggested: [], helpOffered: [] },
  ...{ questions: [], privateWords: [], useReports: [], readings: {}, teamWords: {}, leftAside: {} },
  ...{ verified: {}, refusalsRead: {}, refusalsRaised: {}, askedBack: [], reviews: {} },
  drafters: [],
  approvedBefore: [],
  changedFields: [],
  isUnshared: false,
  changedAt: instant(''),
  agedAt: instant(''),
  lately: nothingLately,
})

export const answersIn = (plan: Plan, voice: Voice, section: string): Answers =>
  plan.voices[voice]?.[section] ?? noAnswers

/** The version that a page says it was read at: one that there is not was on no screen, and nothing counts as read. */
export const versionRead = ({ version }: Plan, read: number): number =>
  Number.isInteger(read) && read >= 0 && read <= version ? read : 0

export const evolve = (plan: Plan, recorded: Recorded): Plan => {
  const { fact, version, at } = recorded
  const life = lifeAfter(plan.life, fact.kind)
  const next = {
    ...plan,
    version,
    life,
    status: statusOf(life),
    inHandsUpTo: isInHands(plan.life) || isInHands(life) ? version : plan.inHandsUpTo,
    away: awayAfter(plan.away, fact.kind, at),
    isUnshared: unsharedAfter(plan.isUnshared, fact),
    firstSubmittedAt: life.draft === 'none' ? undefined : plan.firstSubmittedAt,
    changedAt: at,
    agedAt: plan.agedAt || at,
    lately: latelyAfter(plan.lately, recorded),
    ...(doneKinds.has(fact.kind) ? doneAfter(plan, recorded) : {}),
    ...(plan.recordings || fact.kind === 'RecordingKept' ? recordingsAfter(plan, recorded) : {}),
  }
  const after = { ...next, ...changeBy(next, recorded, fact) }
  return after.offeredTo === plan.offeredTo ? after : { ...after, signersHadUpTo: plan.inHandsUpTo }
}

const changeBy = (plan: Plan, recorded: Recorded, fact: Fact): Partial<Plan> => {
  if (isTurn(fact)) return { ...turned(plan, fact, recorded), ...reviewsAfter(plan, fact, recorded) }
  if (isOfHelp(fact)) return helpAfter(plan, recorded, fact)
  if (isOfTeam(fact)) return teamsAfter(plan, fact, recorded)
  if (isOfQuestion(fact)) return { questions: questionsAfter(plan.questions, fact, recorded) }
  if (isOfLetter(fact)) return letterAfter(plan, fact, recorded)
  if (isOfRecording(fact)) return {}
  if (isOfOwner(fact)) return ownershipAfter(plan, fact, recorded)
  switch (fact.kind) {
    case 'Answered':
      return agreedAfter(plan, answered(plan, recorded, fact), { recorded, fact })
    case 'ItemAdded':
      return added(plan, recorded, fact)
    case 'ItemRemoved':
    case 'ItemRestored':
      return moved(plan, recorded, fact)
    case 'Seen':
      return { seen: { ...plan.seen, [fact.voice]: [...(plan.seen[fact.voice] ?? []), ...fact.fields] } }
    case 'SaidStillRight':
      return stillRightAfter(plan, fact, recorded)
    case 'Suggested':
      return { suggested: [...plan.suggested, fact] }
    case 'HelpOffered':
      return offeredAfter(plan.helpOffered, recorded, fact)
    case 'DisclosureSettled':
      return settledAfter(plan, fact, recorded)
    case 'ToldInPrivate':
      return toldAfter(plan, fact, recorded)
    case 'UseReported':
    case 'UseReportRead':
      return usedAfter(plan, fact, recorded)
    case 'FieldHidden':
    case 'FieldShown':
      return withHidden(plan, recorded, fact)
    case 'PracticeWanted':
      return { practiceWanted: { at: recorded.at, name: fact.name, place: fact.place } }
    case 'Submitted':
    case 'VersionOpened':
      return handedOver(plan, recorded, fact)
    case 'SectionAccepted':
    case 'AnswerTakenBack':
    case 'LeftAside':
    case 'RefusalRead':
    case 'RefusalRaised':
    case 'Verified':
    case 'VerificationEnded':
    case 'WordsAdded':
    case 'AskedBack':
    case 'AskedBackSettled':
    case 'Approved':
      return reviewed(plan, recorded, fact)
    default:
      return unknownFact(fact)
  }
}

/** What is agreed for the hand-over may pause other teams, and takes the place of what a clinician recorded of it before. */
const agreedAfter = (
  plan: Plan,
  after: Partial<Plan>,
  { recorded, fact }: { recorded: Recorded; fact: Fact & { readonly kind: 'Answered' } },
): Partial<Plan> => {
  if (fact.section !== plan.forms.submission.section.id) return after
  return { ...after, ...withoutRecordOf({ ...plan, ...after }, fact), ...teamsAtANo(plan, recorded, fact) }
}

/** An item of the team that holds nothing yet changes nothing that was accepted. */
const added = (
  plan: Plan,
  recorded: Recorded,
  fact: Fact & { readonly kind: 'ItemAdded' },
): Partial<Plan> => ({
  ...itemAdded(plan, fact, recorded.version),
  ...(fact.voice === 'team' ? {} : touched(plan, recorded, ...readDifferently(plan.forms, fact))),
})

const unknownFact = (fact: never): never => {
  throw new Error(`a fact that this version does not know: ${JSON.stringify(fact)}`)
}
