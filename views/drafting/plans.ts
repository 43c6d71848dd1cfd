import type { Status } from '#src/plan/lifecycle.ts'
import type { SectionState } from '#src/plan/reads/plan-row.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { numberLinks, ownWords } from '../parts/own-words.ts'
import { taskList } from '../parts/task-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { TalkLine } from '../review/talk.ts'
import type { Says } from '../words.ts'
import { type BesideApproved, besideApproved } from './beside-approved.ts'
import { type FromPractice, foldedIf, fromPracticeView } from './from-practice.ts'
import { type LastWritten, lastWritten } from './last-written.ts'
import { forChild, onward } from './onward.ts'
import { type ParkedAnswers, parkedNow } from './parked.ts'
import { type OpenRecordings, recordingsNow } from './recordings.ts'
import { type Regaining, regaining } from './regaining.ts'
import { type RemindNow, remindNow } from './reminders.ts'
import { type EndedAlone, endedAloneView, type Since, sinceView } from './since.ts'
import { drafting, type Standing, standsNow, statusTold, stoppedNow } from './standing.ts'
import { type LookAgain, lookAgainView, sayBackNow } from './still-right.ts'
import { type StoppedForThem, stoppedForView } from './stopped-for.ts'
import { talkTold } from './talk-told.ts'
import { teamAddedByChapter } from './team-added.ts'
import { type StoppedHere, stoppedHere, type Unfinished } from './unfinished.ts'

/** `isHeard`: what they wrote counts, whether they help still or not. */
type Begun = { readonly helper: string | undefined; readonly helps: boolean; readonly isHeard: boolean }

export type Tasks = {
  readonly plan: string
  readonly about: string
  readonly isOwn: boolean
  /** A helper hands it over: it is for a child under 16, and she began it. */
  readonly handsOver: boolean
  /** Who began it for the person: a helper by name, or the practice. */
  readonly begunBy: Begun | undefined
  /** Who stopped helping of themselves lately. */
  readonly left: readonly { readonly name: string; readonly at: string }[]
  /** When somebody last said after using it how it went: no more than that, since a helper may look on. */
  readonly used: string | undefined
  /** Nobody has made it their own yet, and its reader may give it to the person. */
  readonly mayOffer: boolean
  /** The first question, for whoever has answered none. */
  readonly begins: { readonly title: string; readonly href: string } | undefined
  /** Where the page of paper is that was begun first. */
  readonly brief: string | undefined
  /** Three pages are enough for tonight. */
  readonly hasTonight: boolean
  readonly status: Status
  readonly hasApproved: boolean
  /** To a helper: nobody reads what they write now. */
  readonly beside: BesideApproved | undefined
  readonly mayRead: boolean
  readonly mayGuess: boolean
  /** Urgent care is told that the person changed something since, and of nothing that somebody else wrote. */
  readonly isChangeAsked: boolean
  readonly stopped: Standing['stopped']
  /** What was approved is not read now, whatever the draft does meanwhile. */
  readonly suspended: SuspendedNow | undefined
  /** The practice has had it for long, and has not answered. */
  readonly unanswered: { readonly since: string; readonly practice: PracticeToCall } | undefined
  /** Another practice than the one that signed what stands has the draft. */
  readonly between: { readonly signers: PracticeToCall; readonly readers: PracticeToCall } | undefined
  readonly mayTakeBack: boolean
  /** Somebody stopped it for the person, who has not handed it over since; whoever decides for them may. */
  readonly stoppedFor: StoppedForThem | undefined
  readonly mayStopFor: boolean
  /** Of a helper for a time: the last day. */
  readonly helpsUntil: string | undefined
  /** What a clinician wrote down last of the talk that the person asked for. */
  readonly talk: TalkLine | undefined
  /** What the person could throw away, and whether they did just now. */
  readonly drops: { readonly may: 'change' | 'ending' | undefined; readonly isDone: boolean }
  readonly lookAgain: LookAgain | undefined
  readonly sayBack: string | undefined
  readonly sections: readonly Section[]
  /** How many questions its reader went past or asked, and may come back to. */
  readonly leftOpen: number
  readonly remind: RemindNow
  /** What others did since the person was here last. */
  readonly since: Since | undefined
  readonly endedAlone: readonly EndedAlone[]
  /** Somebody came here by stopping: what became of what stood on that page. */
  readonly stoppedHere: StoppedHere | undefined
  readonly lastWritten: LastWritten | undefined
  readonly unfinished: readonly Unfinished[]
  /** Those that its reader may hear and that are in no answer. */
  readonly recordings: OpenRecordings
  /** Questions that came, or changed, after their section was through. */
  readonly news: readonly { readonly href: string; readonly title: string }[]
  /** Answers that the reason for the plan sets aside, and where it is asked. */
  /** Something that lay apart was taken out just now, and is destroyed. */
  readonly isGone: boolean
  readonly setAside: { readonly parked: ParkedAnswers; readonly reason: string }
  readonly fromPractice: FromPractice
  readonly regaining: Regaining
  /** What clinicians wrote, by chapter; chapters without anything are left out. */
  readonly teamAdded: Parameters<typeof teamAddedByChapter>[1]
  readonly askedBack: readonly {
    readonly text: string
    readonly title: string
    readonly href: string
    readonly isHidden: boolean
  }[]
}
export type SuspendedNow = {
  readonly at: string
  readonly until: string | undefined
  readonly practice: PracticeToCall | undefined
}
export type PracticeToCall = { readonly name: string; readonly phone?: string | undefined }
export type Section = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly state: SectionState
  /** How many of its questions were left for later. */
  readonly later: number
}

/** The sections as a task list, on each return. */
export const tasks =
  (
    plan: Tasks,
  ): View<
    | ('besideApproved' | 'byLetter' | 'carers')
    | 'check'
    | 'draftWhileApproved'
    | 'dropping'
    | 'leftOpen'
    | 'lostMailbox'
    | 'parked'
    | 'part'
    | ('plans' | 'recordings')
    | ('reminders' | 'sayingBack')
    | 'sectionState'
    | ('since' | 'stillRight')
    | 'status'
    | 'stoppedFor'
    | ('stopping' | 'talk')
    | 'takingOver'
    | 'teamAdded'
    | 'wayOutHeard'
  > =>
  (says) => ({
    title: plan.isOwn ? says.plans.mineTitle : says.plans.title(plan.about),
    main: html`${plan.isGone && notificationBanner({ title: says.part.success, text: says.plans.apartGone, variant: 'success' })}${plan.drops.isDone && notificationBanner({ title: says.part.success, text: says.dropping.doneChange, variant: 'success' })}${plan.stoppedHere !== undefined && stoppedHere(says, plan.stoppedHere)}
<h1 class="nhsuk-heading-l">${plan.isOwn ? says.plans.mineTitle : says.plans.title(plan.about)}</h1>
${plan.isOwn && regaining(says, plan.plan, plan.regaining)}${plan.isOwn && status(says, plan)}${plan.isOwn && plan.stoppedFor && stoppedForView(says, plan.stoppedFor)}${plan.helpsUntil !== undefined && insetText({ visuallyHiddenText: says.part.information, text: says.carers.lastDay.own(dayInWords(plan.helpsUntil)) })}${plan.talk && talkTold(says, plan.plan, plan.talk)}${plan.between && between(says, plan.between)}${plan.lookAgain && lookAgainView(says, plan.plan, plan.lookAgain)}${plan.sayBack !== undefined && sayBackNow(says, plan.plan, plan.sayBack)}${plan.isOwn && plan.unanswered && unanswered(says, plan, plan.unanswered)}${plan.suspended && suspendedNow(says, plan, plan.suspended)}${plan.beside && besideApproved(says, plan.beside)}
${(plan.isOwn || plan.handsOver) && endedAloneView(says, plan)}${plan.since !== undefined && sinceView(says, plan.plan, plan.since)}${!plan.handsOver && begun(says, plan)}${plan.used !== undefined && insetText({ visuallyHiddenText: says.part.information, html: html`<p>${says.plans.used(dayInWords(plan.used))}</p><p><a href="/plans/${plan.plan}/receipts#used">${says.plans.usedLink}</a></p>` })}${plan.left.map(({ name, at }) => insetText({ visuallyHiddenText: says.part.information, text: says.stopping.left(name, dayInWords(at)) }))}
${plan.isOwn && plan.askedBack.length > 0 && askedBack(says, plan)}
${fromPracticeView(says, plan.fromPractice)}
${teamAddedByChapter(says, plan.teamAdded)}
${recordingsNow(says, { plan: plan.plan, open: plan.recordings, about: plan.isOwn ? undefined : plan.about })}
${plan.lastWritten !== undefined && insetText({ visuallyHiddenText: says.part.information, html: lastWritten(says, plan.lastWritten) })}
${plan.unfinished.map(({ href, title, isUnnamed }) => insetText({ visuallyHiddenText: says.part.information, html: html`<p>${isUnnamed ? says.plans.unfinishedUnnamed : html`${says.plans.unfinished} ${title}`}</p>${href !== undefined && html`<p><a href="${href}">${says.plans.unfinishedLink}</a></p>`}` }))}
${plan.news.length > 0 && news(says, plan)}
${parkedNow(says, plan.setAside.parked, { href: plan.setAside.reason, text: 'reason' })}
${plan.begins !== undefined && html`<h2 class="nhsuk-heading-m">${says.plans.beginTitle}</h2><p>${says.plans.beginText}</p>${button({ text: plan.begins.title, href: plan.begins.href })}`}
${plan.brief !== undefined && html`<p><a href="${plan.brief}">${says.plans.brief}</a></p>`}${plan.hasTonight && html`<p><a href="/plans/${plan.plan}/tonight">${says.plans.tonight}</a></p>`}
<h2 class="nhsuk-heading-m">${says.plans.sections}</h2>${chapters(says, plan)}
${plan.leftOpen > 0 && html`<p><a href="/plans/${plan.plan}/left-open">${says.leftOpen.link(plan.leftOpen)}</a></p>`}
${remindNow(says, plan.plan, plan.remind)}
${plan.isOwn ? onward(says, plan) : html`${plan.handsOver && forChild(says, plan)}${plan.mayRead && html`<p><a href="/urgent/${plan.plan}">${says.plans.readApprovedOf}</a></p><p><a href="/plans/${plan.plan}/receipts">${says.plans.receiptsOf}</a></p>`}<p><a href="/plans/${plan.plan}/private-word">${says.plans.privateWordHelper}</a></p><p><a href="/plans/${plan.plan}/prints">${says.plans.printsOf}</a></p><p><a href="/plans/${plan.plan}/visit-sheet">${says.plans.visitSheet}</a></p><p><a href="/plans/${plan.plan}/talk-guide">${says.plans.talkGuide}</a></p>${plan.mayGuess && html`<p><a href="/plans/${plan.plan}/guess">${says.plans.guess}</a></p>`}<p><a href="/plans/${plan.plan}/own-needs">${says.plans.ownNeeds}</a></p>${plan.mayStopFor && html`<p><a href="/plans/${plan.plan}/stop-sharing-for">${says.stoppedFor.link}</a></p>`}<p><a href="/plans/${plan.plan}/stop-helping">${says.stopping.link}</a></p>`}`,
  })

const status = (
  says: Says<'draftWhileApproved' | 'plans' | 'status'>,
  { status: now, hasApproved, isChangeAsked, stopped, stoppedFor }: Tasks,
): Html => {
  const { ownAsked, ownUnasked, ownNow } = says.draftWhileApproved
  const stands = hasApproved && drafting.has(now)
  const told = statusTold(says, now, { stopped, isFor: stoppedFor !== undefined })
  return html`<div class="sayso-status">
${standsNow(says, now, { hasApproved })}<p><strong class="nhsuk-tag ${now === 'approved' ? 'nhsuk-tag--green' : 'nhsuk-tag--yellow'}">${told.title}</strong></p>
<p>${told.text}</p>
${stoppedNow(says, now, { stopped, isSuspended: false })}
${stands && html`<p>${isChangeAsked ? ownAsked : ownUnasked}</p>${isChangeAsked && (now === 'draft' || now === 'returned') && html`<p>${ownNow}</p>`}`}
${!hasApproved && html`<p class="nhsuk-body-s">${now === 'submitted' || now === 'in-review' ? says.plans.reportThere : says.plans.reportAbsent}</p>`}</div>`
}

/** How the plan came to be: to the person who begun it, to who began it that it is nobody's yet. */
const begun = (says: Says<'part' | 'takingOver'>, { plan, about, isOwn, begunBy, mayOffer }: Tasks): Html => {
  const { offer, taken } = says.takingOver
  if (mayOffer)
    return insetText({
      visuallyHiddenText: says.part.information,
      html: html`<p>${offer.nobodys(about)}</p><p><a href="/plans/${plan}/hand-to-person">${offer.link(about)}</a></p><p>${offer.without(about)}</p>`,
    })
  if (!isOwn || !begunBy) return nothing
  const { helper, ...now } = begunBy
  const text = helper === undefined ? taken.byPractice : taken.byHelper(helper, now)
  return insetText({ visuallyHiddenText: says.part.information, text })
}

/** The same to whoever helps: a print of it may lie where she looks after the person. */
const suspendedNow = (
  says: Says<'part' | 'plans'>,
  { plan, isOwn, about }: Tasks,
  { at, until, practice }: SuspendedNow,
): Html => {
  const words = isOwn ? says.plans.suspended.own : says.plans.suspended.of(about)
  return warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: words.title, level: 2 },
    html: html`<p>${words.since(dayInWords(at))}${until !== undefined && html` ${words.until(dayInWords(until))}`}</p>
<p>${words.means}</p>
<p>${words.ask}${practice && html` ${toCall(practice)}`}.</p>
${isOwn && html`<p><a href="/urgent/${plan}">${says.plans.readSuspended}</a></p>`}`,
  })
}

const unanswered = (
  says: Says<'part' | 'plans'>,
  { plan, hasApproved }: Tasks,
  { since, practice }: NonNullable<Tasks['unanswered']>,
): Html => {
  const { text, means, meansAgain, ask, other } = says.plans.unanswered
  return insetText({
    visuallyHiddenText: says.part.important,
    html: html`<p>${text(practice.name, dayInWords(since))} ${hasApproved ? meansAgain : means}</p>
<p>${ask} ${toCall(practice)}.</p>
<p><a href="/plans/${plan}/submission">${other}</a></p>`,
  })
}

const between = (says: Says<'part' | 'plans'>, { signers, readers }: NonNullable<Tasks['between']>): Html =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<p>${says.plans.between.reads} ${toCall(readers)}.</p><p>${says.plans.between.stands} ${toCall(signers)}.</p>`,
  })

const toCall = ({ name, phone }: PracticeToCall): Html =>
  html`<strong><bdi>${name}</bdi></strong>${phone !== undefined && html`, ${numberLinks(phone)}`}`

const askedBack = (
  says: Says<'check' | 'part' | 'plans'>,
  plan: Tasks,
): Html => html`<section aria-labelledby="asked-back"><h2 class="nhsuk-heading-m" id="asked-back">${says.plans.askedBackTitle}</h2>
${plan.askedBack.map((one) => insetText({ visuallyHiddenText: says.part.information, html: html`${foldedIf(says, one.isHidden, html`${ownWords([one.text])}`)}<p><a href="${one.href}">${one.title}</a></p>` }))}</section>`

const news = (
  says: Says<'plans'>,
  plan: Tasks,
): Html => html`<section aria-labelledby="news"><h2 class="nhsuk-heading-m" id="news">${says.plans.newSince}</h2>
<ul class="nhsuk-list">${plan.news.map(({ href, title }) => html`<li><a href="${href}">${title}</a></li>`)}</ul></section>`

/** Who has begun is shown a line for each chapter, with its state; what each is about is folded below. */
const chapters = (says: Says<'part' | 'plans' | 'sectionState'>, { plan, sections, begins }: Tasks): Html => {
  const rows = sections.map((section) => row(says, plan, section))
  if (begins !== undefined) {
    const items = rows.map((one, at) => ({ ...one, hint: { text: sections[at]?.about ?? '' } }))
    return html`<p>${says.plans.sectionsText}</p>${taskList({ idPrefix: 'section', items })}`
  }
  return html`${taskList({ idPrefix: 'section', classes: 'sayso-lines', items: rows })}
${details({ summary: says.plans.sectionsAbout, html: html`<p>${says.plans.sectionsText}</p>${sections.map(({ title, about }) => html`<p><strong>${title}:</strong> ${about}</p>`)}` })}`
}

const row = (says: Says<'plans' | 'sectionState'>, plan: string, { id, title, state, later }: Section) => ({
  title: { text: title },
  href: `/plans/${plan}/${id}`,
  status:
    state === 'completed'
      ? { text: later > 0 ? says.plans.goneThrough(later) : says.sectionState[state] }
      : { tag: { text: says.sectionState[state], classes: colour[state] } },
})
const colour = {
  'not-started': 'nhsuk-tag--white',
  'in-progress': '',
  'needs-another-look': 'nhsuk-tag--red',
} as const
