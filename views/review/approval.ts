import type { OnePage } from '#src/flow/page.ts'
import { idOf } from '../form/controls/control-view.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { summaryList } from '../parts/summary-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type AgendaLine, agendaLines } from './agenda.ts'
import { type AgreedOtherwise, agreedOtherwiseView } from './agreed-otherwise.ts'
import {
  type Agreed,
  type AgreedBefore,
  agreedList,
  agreementForm,
  recordedByColleague,
  relyingOnRecord,
} from './agreement.ts'
import { approvalContents } from './approval-contents.ts'
import { chaptersRead } from './chapters-read.ts'
import { type DeskKept, deskAside, deskKept } from './desk-kept.ts'
import { openDisclosures, type SettledLine, settledDisclosures } from './disclosure.ts'
import { type Dismissed, dismissedRefusals } from './dismissed.ts'
import { type Happening, happenedView, lookingAt } from './happened.ts'
import { type Namesake, namesakesView } from './namesakes.ts'
import { isOpen, type NotYet, notYet } from './not-yet.ts'
import { besideSuspended, type OtherCurrent, otherCurrent, type SuspendedBeside } from './other-current.ts'
import { type OwnReading, ownReading } from './own-reading.ts'
import {
  type BarredHelperLine,
  barredHelpersView,
  type PageWarning,
  pageWarningsView,
} from './page-warnings.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { type Quality, qualityView } from './quality.ts'
import { type Reached, reached } from './reached.ts'
import { errorsToSign, type SaidToSign, saidToSign } from './said-to-sign.ts'
import { onSuspension, relyingOn, unread } from './signing-with.ts'
import { endedNow, type Standing, standingNow } from './standing.ts'
import { type UsedLine, usedView } from './used.ts'

export type SeenBy = {
  readonly name: string
  readonly jobRole: string
  readonly at: string
  readonly version: number
  /** The approved version since which nothing was changed: it was read for that one. */
  readonly unchangedSince: number | undefined
}
export type Approval = NotYet &
  Standing & {
    readonly plan: string
    readonly patient: Patient
    readonly form: OnePage
    readonly kept: DeskKept | undefined
    /** The draft's version that is about to be signed. */
    readonly read: number
    readonly happening: Happening
    readonly replaces: number | undefined
    /** What she chose for the suspension. */
    readonly suspension: 'lift' | 'keep' | undefined
    readonly isSuspensionUnsaid: boolean
    /** Other plans under the same NHS number that are suspended. */
    readonly suspendedBeside: readonly SuspendedBeside[]
    readonly others: OtherCurrent
    /** Approving was tried just now, and something that stands below forbids it. */
    readonly isRefused: boolean
    /** She came from the page that urgent care will read of this draft; else the button leads there first. */
    readonly isSeen: boolean
    /** Whether an account holds the plan, which is written to. */
    readonly isTold: Reached
    /** Asked of her while nobody has said what the person agreed to. */
    readonly agreement: OnePage | undefined
    /** Which version stands, and how many sections somebody has read since. */
    readonly readAnew: { readonly version: number; readonly read: number } | undefined
    readonly signs: Readonly<Record<'name' | 'jobRole' | 'registration' | 'practice', string>>
    /** Below the button: read here, it costs no key. */
    readonly quality: Quality
    readonly contains: readonly {
      readonly title: string
      readonly href: string
      readonly answers: number
      readonly isMine: boolean
      /** Colleagues who read it and wrote in it: nobody relies on them for their own words. */
      readonly writtenBy: readonly string[]
      readonly readBy: readonly SeenBy[]
    }[]
    /** When she opened it and accepted what: undefined where she accepted nothing. */
    readonly ownReading: OwnReading | undefined
    /** What the person agreed to at the hand-over, and in whose words. */
    readonly agreed: readonly Agreed[]
    readonly agreedOtherwise: AgreedOtherwise
    /** Where a colleague wrote that down. */
    readonly agreedBefore: AgreedBefore | undefined
    /** Who read what the approver has not. */
    readonly colleagues: readonly {
      readonly id: string
      readonly name: string
      readonly jobRole: string
      readonly sections: readonly string[]
    }[]
    readonly reliesOn: readonly string[]
    /** Something was left that she has not read, and she relies on nobody for it. */
    readonly isUnread: boolean
    readonly notAsked: readonly string[]
    /** Wishes that were asked for, and of which the person would rather not say anything. */
    readonly declined: readonly string[]
    /** The last day for the next review, and why, where something in the plan says so. */
    /** A sooner day is filled in, for words of danger. */
    readonly isReviewSooner: boolean
    readonly reviewLimit: { readonly on: string; readonly because?: string }
    /** What urgent care will be warned of, or may take for something else. */
    readonly pageWarnings: readonly PageWarning[]
    /** What urgent care is told since nobody recorded otherwise; empty where somebody did. */
    readonly saidOfNone: string
    readonly barredHelpers: readonly BarredHelperLine[]
    /** Words that may refuse a treatment and were read as none, with who said so and why. */
    readonly dismissed: readonly Dismissed[]
    /** What became of words of danger, or of a wish to be spoken with alone. */
    readonly settled: readonly SettledLine[]
    readonly saidToSign: SaidToSign
    /** What forbids it only because of what she said on this page. */
    readonly signingBlocks: readonly { readonly text: string; readonly field: string }[]
    readonly namesakes: readonly Namesake[]
    /** What those who used the plan said of it, and nobody has read. */
    readonly used: readonly UsedLine[]
    /** What the person, or who helps them, wants to talk about still. */
    readonly toTalkAbout: readonly AgendaLine[]
    /** Whole, and without a way there: what is to be read here costs no key. */
    readonly refusingBeside: readonly Omit<AgendaLine, 'href'>[]
    /** What was asked back, and what became of it. */
    readonly askedBack: readonly AgendaLine[]
  }

/** The page before something that cannot be undone: what approving does stands above what it asks. */
export const approval =
  (
    page: Approval,
  ): View<
    | 'approval'
    | 'careEvent'
    | 'disclosure'
    | 'field'
    | 'life'
    | 'part'
    | 'patientBanner'
    | 'problem'
    | 'question'
    | 'queue'
    | 'review'
    | 'reviewSection'
    | 'saidInstead'
  > =>
  (says) => {
    const { section, words } = page.form.form
    const title = words.steps[section.start]?.title ?? words.title
    return {
      title,
      back: isReady(page)
        ? { href: `/urgent/${page.plan}/draft`, text: says.approval.asRead }
        : { href: `/plans/${page.plan}/review#main`, text: says.approval.backToReview },
      main: html`${isReady(page) && isUnfilled(page) ? onePageTop(says, page.form, {}, asHtml(errorsOf(says, page))) : html`${whyNot(says, page)}${isReady(page) && onePageTop(says, page.form)}`}${page.agreement && onePageTop(says, page.agreement)}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${title}</h1>${happenedView(says, page.happening.happened)}${agreedOtherwiseView(says, page.agreedOtherwise)}
${isReady(page) && approvalContents(says, { ...page, used: page.used.length, unread: page.contains.filter(({ isMine }) => !isMine).length })}
${standingNow(says, page)}${endedNow(says, page.ended)}${besideSuspended(says, page.suspendedBeside)}${namesakesView(says, page.namesakes)}
${barredHelpersView(says, page.barredHelpers, page.isTold !== false)}${pageWarningsView(says, page.pageWarnings)}
${dismissedRefusals(says, page.dismissed)}
${page.refusingBeside.length > 0 && html`<h2 class="nhsuk-heading-m">${says.review.refusingBeside}</h2>${agendaLines(says, page.refusingBeside)}`}
${settledDisclosures(says, page.settled)}
${usedView(says, page.used)}
${page.toTalkAbout.length > 0 && html`<h2 class="nhsuk-heading-m">${says.review.toTalkAbout}</h2>${agendaLines(says, page.toTalkAbout)}`}
${page.askedBack.length > 0 && html`<h2 class="nhsuk-heading-m">${says.review.askedBack}</h2>${agendaLines(says, page.askedBack)}`}
${isReady(page) ? html`${whatItDoes(says, page)}${signing(says, page, title)}` : html`${openDisclosures(says, page.disclosures)}${page.agreement && agreementAsked(says, page, page.agreement)}${isOpen(page) && notYet(says, page)}`}${qualityView(says, page.quality)}`,
    }
  }

/** Why nothing was approved, before all else on the page. */
const whyNot = (says: Says<'approval'>, page: Approval): Html | false => {
  const errorList = errorsOf(says, page)
  return errorList.length > 0 && errorSummary({ heading: says.approval.unreadTitle, errorList })
}

/** Where something of the form itself is wrong too, all of it stands in one list. */
const isUnfilled = ({ form }: Approval): boolean => Object.keys(form.problems).length > 0

const errorsOf = (says: Says<'approval'>, page: Approval) => {
  const { isSuspensionUnsaid, isUnread, isRefused, others, colleagues } = page
  return [
    ...page.signingBlocks.map(({ text, field }) => ({ text, href: `#${idOf(field)}` })),
    ...errorsToSign(says, page.saidToSign),
    isSuspensionUnsaid && { text: says.approval.suspensionUnsaid, href: '#suspension' },
    isUnread && { text: unread(says, page), href: colleagues.length > 0 ? '#colleagues' : '#contains' },
    page.agreedBefore?.isUnsaid === true && { text: says.approval.agreementUnsaid, href: '#agreed-with' },
    others.strangers.length > 0 && { text: says.approval.strangerTitle, href: '#another-person' },
    others.current.length > 0 && { text: says.approval.currentTitle, href: '#other-current' },
    isRefused && isOpen(page) && { text: says.approval.refusedText, href: '#not-yet' },
    isRefused && page.agreement !== undefined && { text: says.approval.noAgreement, href: '#agreement' },
  ].filter((one) => one !== false)
}

const asHtml = (all: ReturnType<typeof errorsOf>) =>
  all.map(({ text, href }) => ({ html: html`${text}`, href }))

const isReady = (page: Approval): boolean => page.agreement === undefined && !isOpen(page)

/** Where no account of theirs gave it. */
const agreementAsked = (
  says: Says<'approval' | 'field' | 'part' | 'problem' | 'saidInstead'>,
  { plan, agreed }: Approval,
  asked: OnePage,
): Html => html`<h2 class="nhsuk-heading-m" id="agreement" tabindex="-1">${says.approval.noAgreement}</h2>
<p>${says.approval.noAgreementText}</p>${agreed.length > 0 && html`<p>${says.approval.saidSoFar}</p>${agreedList(says, agreed)}`}
${agreementForm(says, plan, asked)}`

const whatItDoes = (
  says: Says<'approval' | 'field' | 'part' | 'problem' | 'saidInstead'>,
  { replaces, suspended, stopped, signs, contains, notAsked, declined, isTold, readAnew, ...page }: Approval,
): Html => html`${warningCallout({
  visuallyHiddenText: says.part.important,
  heading: { text: says.approval.doesTitle, level: 2 },
  html: html`<ul class="nhsuk-list nhsuk-list--bullet">${(suspended === undefined ? says.approval.does : says.approval.doesSuspended)(says.approval.told[reached(isTold)]).map((text) => html`<li>${text}</li>`)}
${page.saidOfNone !== '' && html`<li><strong>${says.approval.saidOfNone(page.saidOfNone)}</strong></li>`}
${replaces !== undefined && html`<li>${replacing(says, replaces, { suspended, stopped })}</li>`}</ul>`,
})}
<h2 class="nhsuk-heading-m">${says.approval.signs}</h2>
${rows([
  [says.approval.name, signs.name],
  [says.approval.jobRole, signs.jobRole],
  [says.approval.registration, signs.registration],
  [says.approval.practice, signs.practice],
])}
<h2 class="nhsuk-heading-m" id="contains" tabindex="-1">${says.approval.contains}</h2>
${readAnew && html`<p>${says.approval.readAnew({ ...readAnew, all: contains.length })}</p>`}
${chaptersRead(says, contains)}
${notAsked.length > 0 && html`<p>${says.approval.notAsked}</p><ul class="nhsuk-list nhsuk-list--bullet sayso-close">${notAsked.map((label) => html`<li>${label}</li>`)}</ul>`}
${declined.length > 0 && html`<p>${says.approval.declined}</p><ul class="nhsuk-list nhsuk-list--bullet sayso-close">${declined.map((label) => html`<li>${label}</li>`)}</ul>`}
<h2 class="nhsuk-heading-m" id="agreed" tabindex="-1">${says.approval.agreed}</h2>
${agreedList(says, page.agreed)}${page.agreedBefore && recordedByColleague(says, page.plan, page.agreedBefore)}`

const latest = (
  { approval }: Says<'approval'>,
  { reviewLimit: { on, because }, isReviewSooner }: Approval,
): string => {
  const limit =
    because === undefined
      ? approval.latest(dayInWords(on))
      : `${approval.latestHere(dayInWords(on))} ${because}`
  return isReviewSooner ? `${limit} ${approval.reviewSooner}` : limit
}

const replacing = (
  { approval }: Says<'approval'>,
  version: number,
  { suspended, stopped }: Standing,
): string => {
  if (stopped) return approval.replacesStopped(version)
  return suspended ? approval.replacesSuspended(version) : approval.replaces(version)
}

const rows = (pairs: readonly (readonly [string, string])[]): Html =>
  summaryList({ rows: pairs.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })

/** What every plan of some kind is not signed without; the others may stay open. */
const needed = ({ form }: OnePage): readonly string[] =>
  Object.entries(form.section.fields).flatMap(([name, { need }]) => (need.includes('M') ? [name] : []))

const signing = (
  says: Says<'approval' | 'careEvent' | 'field' | 'part' | 'problem' | 'question' | 'reviewSection'>,
  page: Approval,
  title: string,
): Html => html`<form method="post" action="/plans/${page.plan}/approval" id="sign" novalidate aria-label="${title}" data-any="${[...needed(page.form), 'suspension', 'reason'].join(' ')}" data-each="acknowledges looksAt agreedWith">
<input type="hidden" name="read" value="${page.read}">${!page.isSeen && html`<input type="hidden" name="unseen" value="yes">`}
${onePageFields(says, page.form)}
<p>${latest(says, page)}</p>
${saidToSign(says, page.saidToSign)}${lookingAt(says, page.happening)}
${page.suspended && onSuspension(says, page)}
${page.colleagues.length > 0 && relyingOn(says, page)}
${page.agreedBefore && relyingOnRecord(says, page.agreedBefore)}
${otherCurrent(says, page.others)}
${page.ownReading && html`<p>${ownReading(says, page.ownReading)}</p>`}
${page.kept && deskKept(says, page.kept)}
<p>${says.approval.qualityBelow}</p>${!page.isSeen && html`<p>${says.approval.unseen} <a href="/urgent/${page.plan}/draft">${says.approval.seeFirst}</a></p>`}${button({ text: says.approval.approve, preventDoubleClick: true })}${page.kept && deskAside(says, page.kept)}</form>`
