import type { View } from '#views/frame/page.ts'
import { type Approval, approval } from '#views/review/approval.ts'
import type { DeskKept } from '#views/review/desk-kept.ts'
import type { Namesake } from '#views/review/namesakes.ts'
import type { Said } from '../../flow/answer.ts'
import { subjectsIn } from '../../flow/condition.ts'
import { type Asking, type OnePage, openedPage, withExample } from '../../flow/page.ts'
import type { Clinician } from '../../plan/actor.ts'
import { agreementRecorded } from '../../plan/agreement.ts'
import { becameOf } from '../../plan/asked-back.ts'
import type { AccountId } from '../../plan/ids.ts'
import { reachesOwner } from '../../plan/mail.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { openIn } from '../../plan/question.ts'
import { toTalkAboutIn } from '../../plan/reads/agenda.ts'
import { missingForApproval, notAskedOf } from '../../plan/reads/completeness.ts'
import { declinedMusts } from '../../plan/reads/declined.ts'
import { leftAside } from '../../plan/reads/left-aside.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { isAccepted } from '../../plan/reads/readers.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { dismissedRefusals, unjudgedRefusals } from '../../plan/reads/refusals.ts'
import { refusedIn } from '../../plan/reads/refused-in.ts'
import { latestReview, reviewLimit, reviewOffered } from '../../plan/reads/review-limit.ts'
import { placed, rulesNow } from '../../plan/reads/rules.ts'
import { warnedHere, warnedIn } from '../../plan/reads/warned-in.ts'
import type { Current } from '../../plan/refusal.ts'
import { sameWordsBeside } from '../../plan/stream.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { usedLines } from '../frame/used-lines.ts'
import {
  asideLine,
  askedBackLine,
  dismissedLine,
  labelAt,
  missingLine,
  placeLine,
  questionLine,
  refusingBesideLines,
  unjudgedLine,
} from './agenda-lines.ts'
import { agreedOtherwiseIn } from './agreed-otherwise.ts'
import { agreedIn, agreementAsked, isAgreementOpen } from './agreement.ts'
import { openLines, settledLines } from './disclosures.ts'
import { happenedIn } from './happened.ts'
import { barredHelperLines, pageWarnings } from './page-warnings.ts'
import { patientOf } from './patient-of.ts'
import { qualityLines } from './quality-lines.ts'
import { ruleLine } from './rule-lines.ts'
import { saidOfNone } from './said-of-none.ts'
import { saidToSignOf } from './said-to-sign-lines.ts'
import { reviewPath } from './section-page.ts'
import { standingOf } from './standing-of.ts'
import { colleaguesIn, containedIn, ownReading, readAnewIn } from './who-read.ts'

export type Signing = Pick<Found<'clinician'>, 'plan' | 'actor'>

export const signOffAsked = (plan: Plan): Asking => ({
  form: plan.forms.approval,
  given: givenFor(plan, 'team', plan.forms.approval.section),
})

export type Beside = {
  /** What was typed there and not sent. */
  readonly kept?: DeskKept
  /** Other plans that are current under the same NHS number: of the same person, and of somebody else. */
  readonly current?: readonly Current[]
  readonly strangers?: readonly Current[]
  /** Those that were ticked to be replaced. */
  readonly supersedes?: readonly string[]
  readonly isRefused?: boolean
  /** What was sent comes back: what goes against its own answers is told with all else. */
  readonly isSent?: boolean
  /** She came from the page that urgent care will read of this draft. */
  readonly isSeen?: boolean
  /** What the person agreed to, as it was just sent. */
  readonly agreement?: OnePage
  /** Other plans under that number that are suspended. */
  readonly suspendedBeside?: readonly Publication[]
  /** The colleagues that were ticked. */
  readonly reliesOn?: readonly string[]
  /** The colleague on whose record of the agreement she relies; whether she has not said so. */
  readonly agreedWith?: AccountId
  readonly isAgreementUnsaid?: boolean
  /** What she has not read, and said of nobody that she relies on them. */
  readonly isUnread?: boolean
  /** What becomes of a suspension, as it was chosen, or was not. */
  readonly suspension?: 'lift' | 'keep'
  readonly isSuspensionUnsaid?: boolean
  /** Other plans of the practice that may be about the same person. */
  readonly namesakes?: readonly Namesake[]
  /** What she ticked that she knows, and why the advice stands, as typed; whether something of that is open still. */
  readonly acknowledges?: readonly string[]
  /** What has happened and she ticked that she looked at. */
  readonly looksAt?: readonly number[]
  readonly reasons?: Readonly<Record<string, string>>
  readonly isUnacknowledged?: boolean
  readonly unreasoned?: readonly string[]
}

export const signPage = async (
  service: Service,
  { plan, actor }: Signing,
  form: OnePage,
  beside: Beside = {},
): Promise<View> => {
  const { isRefused = false, reliesOn = [], isUnread = false } = beside
  const practice = await service.practices.find(actor.practice)
  const at = service.clock.now()
  const others = beside.current?.map((one) => one.plan)
  const sameWords = await sameWordsBeside(service.publications, { plan, actor }, others)
  const saidToSign = saidToSignOf({ plan, actor, signing: form.said, copied: sameWords.reason }, at, beside)
  return approval({
    plan: plan.id,
    patient: patientOf(plan),
    form: withExample(form, 'next-review', latestReview(plan, at, beside.looksAt)),
    read: plan.draftVersion,
    ...otherPlans(plan, beside),
    kept: beside.kept && withUnasked(beside.kept, unaskedReasons(beside.reasons, saidToSign)),
    ...{ isRefused, isUnread, reliesOn },
    isSeen: beside.isSeen !== false,
    isTold: reachesOwner(plan),
    agreement: beside.agreement ?? (isAgreementOpen(plan, at) ? openedPage(agreementAsked(plan)) : undefined),
    readAnew: readAnewIn(plan),
    replaces: plan.approved?.version,
    ...standingOf(service, plan),
    happening: { happened: happenedIn(plan), looksAt: beside.looksAt ?? [] },
    suspension: beside.suspension,
    isSuspensionUnsaid: beside.isSuspensionUnsaid === true,
    namesakes: beside.namesakes ?? [],
    saidToSign,
    signingBlocks: isRefused || beside.isSent === true ? blocksOfSigning(plan, form, at) : [],
    signs: {
      name: actor.name,
      jobRole: actor.jobRole,
      registration: actor.registration,
      practice: practice?.name ?? '',
    },
    quality: { ...qualityLines(service, plan), sameWords },
    contains: containedIn(plan, actor),
    ownReading: await ownReading(service, { plan, actor }),
    ...{ agreed: agreedIn(plan), agreedOtherwise: agreedOtherwiseIn(plan) },
    agreedBefore: agreedBeforeBy(plan, actor, beside),
    colleagues: colleaguesIn(plan, actor),
    notAsked: notAskedOf(plan).map((spot) => labelAt(plan, spot)),
    declined: declinedMusts(plan).map((spot) => labelAt(plan, spot)),
    reviewLimit: reviewLimit(plan, at, beside.looksAt),
    isReviewSooner: reviewOffered(plan, at).isSooner,
    notAccepted: sectionLinks(
      plan,
      plan.forms.sections.map(({ section }) => section.id).filter((id) => !isAccepted(plan, id)),
    ),
    missing: missingForApproval(plan, at).map((one) => missingLine(plan, one)),
    leftAside: leftAside(plan).map((one) => asideLine(plan, one)),
    unjudged: unjudgedRefusals(plan).map((one) => unjudgedLine(plan, one)),
    ...toLookAt(service, { plan, actor }),
    questions: openIn(plan).map((one) => questionLine(plan, one)),
    blocks: blocksBefore(plan, at).map((rule) => ruleLine({ plan, actor }, rule)),
  })
}

/** Reasons that were typed, and that this page has no box for: what they were asked for is not so now, or not ticked again. */
const unaskedReasons = (
  reasons: Beside['reasons'] = {},
  { opposed, before }: Approval['saidToSign'],
): readonly string[] =>
  Object.entries(reasons).flatMap(([id, text]) =>
    text === '' || [...opposed, ...before].some((one) => one.id === id) ? [] : [text],
  )

/** They stand below the form to be copied, and what is kept of them is not written over. */
const withUnasked = (kept: DeskKept, texts: readonly string[]): DeskKept =>
  texts.length === 0 ? kept : { ...kept, since: '', beside: [...(kept.beside ?? []), ...texts] }

/** Other plans under the same number, with what nobody may lose sight of in them. */
const otherPlans = (
  plan: Plan,
  { current = [], strangers = [], supersedes = [], suspendedBeside = [] }: Beside,
): Pick<Approval, 'others' | 'suspendedBeside'> => ({
  others: { current, strangers, supersedes, number: numberLinks(plan), warnedHere: warnedHere(plan) },
  suspendedBeside: suspendedBeside.map((one) => ({
    ...one,
    refused: refusedIn(plan.forms, one.content),
    warned: warnedIn(plan.forms, one.content),
  })),
})

/** What she reads before she signs, whether or not it holds her up. */
const toLookAt = (service: Service, { plan, actor }: Signing) => ({
  pageWarnings: pageWarnings(service, plan),
  saidOfNone: saidOfNone(service.forms.urgentPage, plan, service.clock.now()),
  barredHelpers: barredHelperLines(plan),
  dismissed: dismissedRefusals(plan).map((one) => dismissedLine(plan, one)),
  refusingBeside: refusingBesideLines(plan).map(({ href: _, ...line }) => line),
  disclosures: openLines(plan),
  settled: settledLines(plan),
  used: usedLines(service, plan, actor.id).filter(
    ({ isForNext, isWaiting, isToLookAt, dangers, isMine }) =>
      isForNext || isWaiting || ((isToLookAt || dangers.length > 0) && !isMine),
  ),
  toTalkAbout: toTalkAboutIn(plan).map((entry) => placeLine(plan, entry)),
  askedBack: plan.askedBack.map((one) => askedBackLine(plan, { ...one, became: becameOf(plan, one) })),
})

/** Where a colleague wrote it down: by name, to be relied on, or asked of the person again. */
const agreedBeforeBy = (plan: Plan, { id }: Clinician, beside: Beside): Approval['agreedBefore'] => {
  const record = agreementRecorded(plan)
  if (!record || record.by.id === id) return undefined
  const { agreedWith, isAgreementUnsaid = false } = beside
  const { id: who, name } = record.by
  return {
    ...{ who, name, at: record.at, isTicked: agreedWith === who, isUnsaid: isAgreementUnsaid },
    again: openedPage(agreementAsked(plan)),
  }
}

/** What was signed for the version before is asked anew on this page, so it holds nobody up from coming to it. */
const blocksBefore = (plan: Plan, today: string) =>
  rulesNow(plan, { at: 'approval', today, signing: {} }, 'block')

/** Rules that forbid it because of what stands on the page she signs: she may say it otherwise there. */
const blocksOfSigning = (
  plan: Plan,
  { said: signing, form: { section } }: OnePage,
  today: string,
): Approval['signingBlocks'] => {
  const standing = blocksBefore(plan, today)
  return rulesNow(plan, { at: 'approval', today, signing }, 'block')
    .filter((rule) => !standing.includes(rule))
    .map(({ words, when }) => ({
      text: words,
      field: subjectsIn(when).find((subject) => Object.hasOwn(section.fields, subject)) ?? section.id,
    }))
}

/** Where the number is corrected that the plan would be published under. */
const numberLinks = (plan: Plan) =>
  placed(plan, fieldMarked(plan.forms, 'nhs-number') ?? '').map((spot) => missingLine(plan, spot))

/** Only the review date is filled in, since a tick of ours would claim what nobody did. */
export const proposed = (plan: Plan, at: string): Readonly<Record<string, Said>> => {
  const review = fieldMarked(plan.forms, 'next-review')
  return review === undefined ? {} : { [review]: { kind: 'answer', value: reviewOffered(plan, at).on } }
}

export const sectionLinks = (plan: Plan, sections: readonly string[]) =>
  plan.forms.sections
    .filter(({ section }) => sections.includes(section.id))
    .map(({ section, words }) => ({ text: words.title, href: reviewPath(plan.id, section.id) }))
