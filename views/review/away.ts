import type { Status } from '#src/plan/lifecycle.ts'
import type { Reached } from '#src/plan/mail.ts'
import type { PracticePlan } from '#src/plan/ports.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { ownWords } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type AgendaLine, keptQuestions } from './agenda.ts'
import { openDisclosures } from './disclosure.ts'
import { disownedView } from './disowned.ts'
import { happenedView } from './happened.ts'
import { lettersNow } from './letters.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { wroteLines } from './queue.ts'
import { type ReadAtHome, readAtHomeView } from './read-at-home.ts'
import { refusalsChangedView, refusalsWrittenView, treatmentsAskedView } from './refusals-changed.ts'
import { list, type Review } from './review.ts'
import { type Standing, standingNow, stoppedAlready } from './standing.ts'
import { unsaidSummary, usedReading, usedView } from './used.ts'
import { wantedBesideView } from './wanted-beside.ts'

export type Away = Pick<
  Review,
  | ('plan' | 'letters' | 'approved' | 'askedBack' | 'disclosures' | keyof Standing)
  | ('refusalsChanged' | 'refusalsWritten' | 'treatmentsAsked' | 'used' | 'disowned' | 'happened' | 'wanted')
> & {
  /** Questions that were kept for later. */
  readonly kept: readonly AgendaLine[]

  /** Who helps and wrote something newer that was not handed over. */
  readonly wroteBeside: PracticePlan['wroteBeside']
  readonly isTold: Reached
  /** What was told in private beside what was approved. */
  readonly wordsLeft: readonly WordLeft[]
  readonly isQuestionLeft: boolean
  /** Who sent it back last, and when; when the person was written to once more. */
  readonly returned: { readonly by: string; readonly at: string } | undefined
  readonly askedAgain: string | undefined
  /** Why nothing was done about that just now. */
  readonly problem?: 'moved' | 'tooOften' | undefined
  readonly status: Status
  readonly atHome: ReadAtHome | undefined
  /** The practice that has the draft, where it is not this one. */
  readonly elsewhere: string | undefined
  /** As approved; nobody yet knows by another name who was never approved. */
  readonly patient: Patient | undefined
}

type WordLeft = {
  readonly text: string
  readonly who: string
  readonly at: string
  readonly alone: boolean
  readonly mayRefuse: boolean
}

/** A plan that is in nobody's review: where it is, and none of its words. */
export const reviewAway =
  ({
    plan,
    patient,
    approved,
    askedBack,
    status,
    elsewhere,
    disclosures,
    letters,
    happened,
    suspended,
    stopped,
    refusalsChanged,
    disowned,
    refusalsWritten,
    treatmentsAsked,
    kept,
    wroteBeside,
    wordsLeft,
    isQuestionLeft,
    used,
    wanted,
    atHome,
    ...sent
  }: Away): View<
    | ('careEvent' | 'disclosure' | 'life' | 'part' | 'patientBanner' | 'question' | 'queue' | 'review')
    | ('reviewSection' | 'takingOver' | 'wanted')
  > =>
  (says) => ({
    title: awayAs(says, status, elsewhere).title,
    back: { href: '/reviews', text: says.review.back },
    main: html`${unsaidSummary(says, used)}${sent.problem && errorSummary({ heading: says.review.waiting.problem, errorList: [{ text: says.review.waiting[sent.problem], href: '#waiting' }] })}${patient && patientBanner(says, patient)}
<h1 class="nhsuk-heading-l">${awayAs(says, status, elsewhere).title}</h1>
${openDisclosures(says, disclosures)}${wordsLeftView(says, wordsLeft, { plan, status })}${lettersNow(says, plan, letters)}${happenedView(says, happened, status === 'approved' && html`<p><a href="/plans/${plan}/life/new-version">${says.careEvent.openVersion}</a></p>`)}
${refusalsChangedView(says, refusalsChanged)}${disownedView(says, disowned)}
${refusalsWrittenView(says, refusalsWritten, suspended === undefined && stopped === undefined)}${treatmentsAskedView(says, treatmentsAsked)}${wroteBesideView(says, elsewhere === undefined ? wroteBeside : [])}
${isQuestionLeft && wordLeft(says, says.review.questionLeft, { plan, status })}
${!(status === 'approved' && (wordsLeft.length > 0 || isQuestionLeft || isSomethingOpen({ used, happened, disowned, refusalsChanged, refusalsWritten, treatmentsAsked, disclosures, kept }))) && html`<p>${awayAs(says, status, elsewhere).text}</p>`}
${status === 'returned' && elsewhere === undefined ? waitingFor(says, { plan, askedBack, ...sent }) : nothing}
${approved !== undefined && suspended === undefined && stopped === undefined && elsewhere === undefined && (status === 'draft' || status === 'returned') && html`<p>${says.review.meanwhile(approved)}</p>`}
${keptQuestions(says, kept)}
${usedView(says, used, { reading: usedReading(says, plan) })}
${wantedBesideView(says, wanted)}
${standingAway(says, status, { suspended, stopped })}
${approved !== undefined && suspended === undefined && stopped === undefined && (elsewhere !== undefined || readable.has(status)) && html`<p><a href="/plans/${plan}/approval">${says.review.approvedVersion}</a></p>`}
${suspended && stopped === undefined && html`<p><a href="/urgent/${plan}">${says.review.readSuspended}</a></p>`}
${patient && status !== 'withdrawn' && elsewhere === undefined && readAtHomeView(says, atHome)}
<p><a href="/plans/${plan}/life">${says.life.title}</a></p>
${status !== 'withdrawn' && elsewhere === undefined && !(patient && atHome) && html`<p><a href="/plans/${plan}/letters">${says.review.letters.link}</a></p>`}
${patient && status !== 'withdrawn' && html`<p><a href="/plans/${plan}/receipts">${says.review.receipts}</a></p><p><a href="/plans/${plan}/teams">${says.review.teams}</a></p>`}`,
  })

/** Nobody here can read it, and who wrote it may have no way to a hand-over: what can be done all the same. */
const wroteBesideView = (says: Says<'part' | 'queue' | 'review'>, wroteBeside: PracticePlan['wroteBeside']) =>
  wroteBeside.length > 0 &&
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.review.wroteBeside.title, level: 2 },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${wroteLines(says, { wroteBeside }).map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul><p>${says.review.wroteBeside.text}</p><ul class="nhsuk-list nhsuk-list--bullet">${says.review.wroteBeside.ways.map((text) => html`<li>${text}</li>`)}</ul>`,
  })

/** Told to this practice alone, and read at once: whoever has the draft learns nothing of it. */
const wordsLeftView = (
  says: Says<'careEvent' | 'part' | 'review'>,
  words: readonly WordLeft[],
  at: { readonly plan: string; readonly status: Status },
): Html | false =>
  words.length > 0 &&
  wordLeft(
    says,
    says.review.wordLeft,
    at,
    html`<ul class="nhsuk-list nhsuk-list--bullet">${words.map(
      ({ text, who, at: told, alone, mayRefuse }) =>
        html`<li><strong><bdi>${who || says.review.thePerson}</bdi></strong>, ${momentInWords(told)}:${text !== '' && ownWords([text])}${alone && html` ${says.review.alone}`}${mayRefuse && html` <strong>${says.review.wordLeft.mayRefuse}</strong>`}</li>`,
    )}</ul>`,
  )

/** That there is one, and the way on; of a question nothing else. */
const wordLeft = (
  { careEvent, part }: Says<'careEvent' | 'part'>,
  { title, text }: { readonly title: string; readonly text: string },
  { plan, status }: { readonly plan: string; readonly status: Status },
  words: Html | false = false,
) =>
  warningCallout({
    visuallyHiddenText: part.important,
    heading: { text: title, level: 2 },
    html: html`<p>${text}</p>${words}${status === 'approved' && html`<p><a href="/plans/${plan}/life/new-version">${careEvent.openVersion}</a></p>`}`,
  })

const awayAs = (says: Says<'review'>, status: Status, elsewhere: string | undefined) =>
  elsewhere === undefined ? says.review.away[status] : says.review.elsewhere(elsewhere)

type Open =
  | 'used'
  | 'happened'
  | 'disowned'
  | 'refusalsChanged'
  | 'refusalsWritten'
  | 'treatmentsAsked'
  | 'disclosures'
  | 'kept'

/** Beside any of these the page does not say that nothing waits. */
const isSomethingOpen = ({ used, ...lists }: Pick<Away, Open>): boolean =>
  Object.values(lists).some((list) => list.length > 0) ||
  used.some(
    ({ isWaiting, isForNext, isStillTold, dangers, isMine }) =>
      isWaiting || isForNext || isStillTold || (dangers.length > 0 && !isMine),
  )

/** What the person was asked, since when it waits, and what a clinician can do about it. */
const waitingFor = (
  says: Says<'review'>,
  {
    plan,
    askedBack,
    returned,
    askedAgain,
    isTold,
  }: Pick<Away, 'plan' | 'askedBack' | 'returned' | 'askedAgain' | 'isTold'>,
): Html => {
  const { since, again, remind, remindButton, noAccount, title, takeUp, takeUpTold, takeUpButton } =
    says.review.waiting
  const press = (deed: string, text: string) =>
    html`<form method="post" action="/plans/${plan}/return/${deed}" aria-label="${text}">${button({ text, variant: 'secondary', preventDoubleClick: true })}</form>`
  return html`${list(askedBack)}${returned && html`<p>${since(returned.by, momentInWords(returned.at))}</p>`}
<h2 class="nhsuk-heading-m" id="waiting" tabindex="-1">${title}</h2>
${isTold === 'by-post' ? html`<p>${says.review.waiting.byPost}</p>` : isTold ? html`<p>${remind}</p>${askedAgain !== undefined && html`<p>${again(momentInWords(askedAgain))}</p>`}${press('ask-again', remindButton)}` : html`<p>${noAccount}</p>`}
<p>${takeUp}${isTold && isTold !== 'by-post' && html` ${takeUpTold}`}</p>${press('take-up', takeUpButton)}`
}

/** What its title says already is not said twice. */
const standingAway = (
  says: Says<'life' | 'part' | 'review'>,
  status: Status,
  { suspended, stopped }: Standing,
): Html => {
  const isTitle = status === 'suspended' || stopped?.as === status
  return (isTitle ? stoppedAlready : standingNow)(says, { suspended, stopped })
}

/** Where the version that was approved can be read. */
const readable: ReadonlySet<Status> = new Set(['approved', 'draft', 'submitted', 'in-review', 'returned'])
