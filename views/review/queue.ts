import { ukDay } from '#src/flow/uk-day.ts'
import type { DeskCounts } from '#src/plan/digests.ts'
import type { ListedPlan, PracticePlan } from '#src/plan/ports.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { table } from '../parts/table.ts'
import { tag } from '../parts/tag.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type Helped, helpedBelow } from './helping.ts'
import { type InHandShown, inHandLines } from './in-hand.ts'
import { bornInWords, patientName } from './patient-banner.ts'
import type { Suspended } from './standing.ts'

export type Queued = Pick<
  ListedPlan,
  | ('family' | 'given' | 'born' | 'nhsNumber' | 'status')
  | ('hasDanger' | 'isDisclosureOpen' | 'isRefusalChanged' | 'isQuestionKept' | 'isDamaged')
  | 'isUseToLookAt'
  | ('dangers' | 'isReplaced' | 'isUseUnread' | 'isUseOpen' | 'isTreatmentAsked' | 'drafters' | 'alerts')
  | ('isDisowned' | 'isWordLeft' | 'isQuestionLeft')
  | ('isLetterUsed' | 'toTell' | 'spokenUp')
  | ('reader' | 'readSince' | 'lastReader' | 'lastReadAt')
> &
  InHandShown & {
    readonly plan: ListedPlan['id']
    /** What the plan is for, in words. */
    readonly pathways: readonly string[]
    /** Since when, how many days, and when it was handed over again. */
    readonly waits:
      | {
          readonly since: string
          readonly days: number
          readonly again: string | undefined
          readonly isOpenedHere: boolean
        }
      | undefined
    /** Why what was approved is not to be followed now. */
    readonly suspended: ListedSuspension | undefined
    /** The version that urgent care reads meanwhile. */
    readonly live: number | undefined
    /** Another plan of the practice may be about the same person. */
    readonly hasNamesake: boolean
  }
/** What stands beside the queue: plans in nobody's review with something open, those that changed and may harm, and those of other practices. */
type Beside = {
  readonly disclosing: readonly PracticePlan[]
  readonly changing: readonly PracticePlan[]
  readonly helped: readonly Helped[]
}
/** A row knows no more of it. */
export type ListedSuspension = Pick<NonNullable<Suspended>, 'reason' | 'until' | 'isDue'>

/** The practice's queue, in the order in which it is to be read. */
export const reviews =
  (
    queue: readonly Queued[],
    counts: Pick<DeskCounts, 'returned' | 'due' | 'overdue'> & { readonly wanted: number },
    { disclosing, changing, helped }: Beside,
  ): View<
    | ('disclosure' | 'inHand' | 'part' | 'patientBanner' | 'queue' | 'review')
    | ('takingOver' | 'team' | 'teams' | 'wanted')
  > =>
  (says) => ({
    title: says.queue.title,
    main: html`<h1 class="nhsuk-heading-l">${says.queue.title}</h1>
${button({ text: says.takingOver.begin.atTheDesk, href: '/reviews/for-somebody', variant: 'secondary' })}
${stillOpen(says, disclosing.filter(isRed), says.review.awayOpen)}
${changedBeside(says, changing)}
${counts.overdue + counts.due > 0 && html`<p><a href="/reviews/all?show=due">${says.queue.toDue}</a>: ${counts.overdue > 0 && tag({ text: says.queue.overdueCount(counts.overdue), colour: 'red' })} ${counts.due > 0 && says.queue.soonCount(counts.due)}</p>`}
${counts.returned > 0 && html`<p><a href="/reviews/all?show=returned">${says.queue.toReturned}</a>: ${counts.returned}</p>`}
${counts.wanted > 0 && html`<p><a href="/reviews/wanted">${says.wanted.title}</a>: ${counts.wanted}</p>`}
${queue.length === 0 ? insetText({ visuallyHiddenText: says.part.information, text: helped.length > 0 ? says.queue.emptyButHelps : says.queue.empty }) : html`<p>${says.queue.lead}</p>${waiting(says, queue)}`}
${stillOpen(
  says,
  disclosing.filter((one) => !isRed(one)),
  says.review.awayLater,
)}
${queue.length >= queueMax && html`<p>${says.queue.more}</p>`}
${helpedBelow(says, helped)}
<p><a href="/reviews/all">${says.queue.toAll}</a></p>
<p><a href="/reviews/team">${says.team.link}</a></p>
<p><a href="/account#daily">${says.queue.toDaily}</a></p>
`,
  })
const queueMax = 200

/** What was marked red is read before the queue; a question that was kept for later waits below it. */
const isRed = ({ isDisclosureOpen, isRefusalChanged, isUseToLookAt, ...one }: PracticePlan): boolean =>
  isDisclosureOpen || isRefusalChanged || isUseToLookAt || isDangerReported(one)

/** Somebody who used the plan wrote words of danger, and nobody has read them. */
const isDangerReported = ({ isUseUnread, hasDanger }: Pick<PracticePlan, 'isUseUnread' | 'hasDanger'>) =>
  isUseUnread && hasDanger

const stillOpen = (
  says: Says<'disclosure' | 'part' | 'patientBanner' | 'queue' | 'review'>,
  plans: readonly PracticePlan[],
  heading: string,
): Html | false =>
  plans.length > 0 &&
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: heading, level: 2 },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${plans.map((one) => html`<li><a href="/plans/${one.id}/review#main"><bdi>${patientName(says, one)}</bdi></a>: ${says.queue.statuses[one.status]}${isDangerReported(one) && dangerTag(says, one)}${openTags(says, one)}</li>`)}</ul>`,
  })

/** The words come with the hand-over; that they are there is told at once, as it is to a crew. */
const changedBeside = (
  says: Says<'part' | 'patientBanner' | 'queue'>,
  plans: readonly PracticePlan[],
): Html | false =>
  plans.length > 0 &&
  warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: says.queue.changing.title, level: 2 },
    html: html`<p>${says.queue.changing.text}</p><ul class="nhsuk-list nhsuk-list--bullet">${plans.slice(0, changingMost).map((one) => html`<li><a href="/plans/${one.id}/review#main"><bdi>${patientName(says, one)}</bdi></a>, ${bornInWords(says, one.born)}: ${[...one.spokenUp.map(({ called, isHelpers }) => (isHelpers ? `${called} (${says.queue.byHelper})` : called)), ...wroteLines(says, one)].join('; ')}</li>`)}</ul>${plans.length > changingMost && html`<p><a href="/reviews/all?show=changed">${says.queue.changing.more(plans.length)}</a></p>`}`,
  })
const changingMost = 20

/** Who helps and wrote since, and when: nobody of the practice reads it before the hand-over. */
export const wroteLines = (
  { queue }: Says<'queue'>,
  { wroteBeside }: Pick<PracticePlan, 'wroteBeside'>,
): readonly string[] => wroteBeside.map(({ name, at }) => queue.wroteBeside(name, dayInWords(ukDay(at))))

/** Beside where the draft stands: what was approved is not to be followed, and why. */
export const suspendedTag = ({ queue }: Says<'queue'>, { reason, until, isDue }: ListedSuspension): Html =>
  html`<span class="sayso-line">${tag({ text: queue.statuses.suspended, colour: 'red' })}<br><span class="sayso-words" dir="auto">${reason}</span>${until !== undefined && html`<br>${queue.until(until)}`}${isDue && html`<br>${tag({ text: queue.suspensionDue, colour: 'red' })}`}</span>`

/** What is stored of it is not what was written; opening it says more. */
export const damagedTag = (says: Says<'queue'>): Html =>
  html`<br>${tag({ text: says.queue.damaged, colour: 'red' })}`

export const namesakeTag = (says: Says<'queue'>): Html =>
  html`<br>${tag({ text: says.queue.namesake, colour: 'orange' })}`

const waiting = (
  says: Says<'disclosure' | 'inHand' | 'patientBanner' | 'queue' | 'review'>,
  queue: readonly Queued[],
): Html =>
  table({
    responsive: true,
    classes: 'sayso-queue',
    caption: { text: says.queue.title, classes: 'nhsuk-u-visually-hidden' },
    head: [says.queue.person, says.queue.pathway, says.queue.since, says.queue.status].map((text) => ({
      text,
    })),
    rows: queue.map((one) => [
      {
        header: says.queue.person,
        html: html`<a href="/plans/${one.plan}/review#main"><bdi>${patientName(says, one)}</bdi></a>${bornAndNumber(says, one)}${one.hasDanger && dangerTag(says, one)}${one.isReplaced && html`<br>${tag({ text: says.queue.replaced, colour: 'grey' })}`}${openTags(says, one)}${one.hasNamesake && namesakeTag(says)}${one.isDamaged && damagedTag(says)}${spokenUp(says, one)}`,
      },
      { header: says.queue.pathway, html: lines(one.pathways) },
      { header: says.queue.since, html: waited(says, one) },
      {
        header: says.queue.status,
        html: html`${says.queue.statuses[one.status]}${begun(says, one)}${inHandLines(says, one)}${one.alerts > 0 && html`<span class="sayso-line">${says.queue.alerts(one.alerts)}</span>`}${one.drafters.length > 0 && html`<span class="sayso-line">${says.queue.colleagueSigns} <bdi>${one.drafters.join(', ')}</bdi></span>`}${one.live !== undefined && html`<span class="sayso-line">${says.queue.live(one.live)}</span>`}${one.suspended !== undefined && suspendedTag(says, one.suspended)}`,
      },
    ]),
  })

const bornAndNumber = (says: Says<'patientBanner' | 'queue'>, { born, nhsNumber }: Queued): Html =>
  html`<br>${says.queue.born} ${bornInWords(says, born)}<br>${says.queue.nhs} ${nhsNumber === undefined ? '–' : html`<span class="nhsuk-u-nowrap">${nhsNumberInWords(nhsNumber)}</span>`}`

export const lines = (all: readonly string[]): Html =>
  all.length === 0 ? html`–` : html`${all.map((one) => html`<span class="sayso-line">${one}</span>`)}`

const waited = ({ queue }: Says<'queue'>, { waits }: Queued): Html => {
  if (waits === undefined) return html`–`
  const { since, days, again, isOpenedHere } = waits
  return html`${isOpenedHere && again === undefined && html`${queue.openedHere} `}${momentInWords(since)}<span class="sayso-line">${queue.ago(days)}</span>${again !== undefined && html`<span class="sayso-line">${isOpenedHere ? queue.openedHere : queue.again} ${momentInWords(again)}</span>`}`
}

/** Who has it in hand; nobody is known to have it open now. */
export const begun = (
  { queue }: Says<'queue'>,
  {
    status,
    reader,
    readSince,
    lastReader,
    lastReadAt,
  }: Pick<Queued, 'status' | 'reader' | 'readSince'> & Partial<Pick<Queued, 'lastReader' | 'lastReadAt'>>,
): Html | false =>
  reader !== undefined &&
  readSince !== undefined &&
  html`<span class="sayso-line">${status === 'in-review' ? queue.begunBy : queue.begunBefore} <bdi>${reader}</bdi>, ${momentInWords(readSince)}</span>${lastReader !== undefined && lastReadAt !== undefined && html`<span class="sayso-line">${queue.lastReadBy} <bdi>${lastReader}</bdi>, ${momentInWords(lastReadAt)}</span>`}`

/** That there are such words, and what they speak of, so that the one who reads first knows what to open first. */
const dangerTag = (says: Says<'queue' | 'review'>, { dangers }: Pick<Queued, 'dangers'>): Html =>
  html`<br>${tag({ text: says.queue.danger, colour: 'red' })}${dangers.map((danger) => html`<br><strong>${says.review.dangers[danger]}</strong>`)}`

type Open = Pick<
  PracticePlan,
  | ('isDisclosureOpen' | 'isRefusalChanged' | 'isTreatmentAsked' | 'isQuestionKept')
  | ('isUseUnread' | 'isUseToLookAt' | 'isUseOpen' | 'isDisowned' | 'isWordLeft' | 'isQuestionLeft')
  | ('isLetterUsed' | 'toTell')
>

/** What changed since the approval that is to be read soon, in the words of whoever changed it. */
export const spokenUp = (
  { queue }: Says<'queue'>,
  { spokenUp: all }: Pick<PracticePlan, 'spokenUp'>,
): Html | false =>
  all.length > 0 &&
  html`<ul class="nhsuk-list sayso-spoken-up">${all.map(
    ({ called, isHelpers, now, gone }) =>
      html`<li><strong>${queue.changedNow} ${called}</strong>${isHelpers && html` (${queue.byHelper})`}${now.length + gone.length === 0 && html`. ${queue.wordsLater}`}${now.map((text) => html`<span class="sayso-line">${quoted(text)}</span>`)}${gone.length > 0 && html`<span class="sayso-line">${queue.noLonger}</span>${gone.map((text) => html`<span class="sayso-line">${quoted(text)}</span>`)}`}</li>`,
  )}</ul>`

const quoted = (text: string): Html => html`“<bdi class="sayso-words">${text}</bdi>”`

/** What is open in a plan, in one word each. */
export const openTags = (says: Says<'disclosure' | 'review'>, open: Open): Html =>
  html`${open.isRefusalChanged && html`<br>${tag({ text: open.isTreatmentAsked ? says.review.treatmentAsked.tag : says.review.refusals.changedTag, colour: 'red' })}`}${open.isDisclosureOpen && html`<br>${tag({ text: says.disclosure.tag, colour: 'red' })}`}${open.isUseUnread && html`<br>${open.isUseToLookAt ? tag({ text: says.review.used.lookTag, colour: 'red' }) : tag({ text: says.review.used.tag, colour: 'yellow' })}`}${!open.isUseUnread && open.isUseOpen && html`<br>${tag({ text: says.review.used.openTag, colour: 'white' })}`}${open.isDisowned && html`<br>${tag({ text: says.review.disowned.tag, colour: 'red' })}`}${open.isQuestionKept && html`<br>${tag({ text: says.review.keptTag, colour: 'yellow' })}`}${open.isWordLeft && html`<br>${tag({ text: says.review.wordLeft.tag, colour: 'yellow' })}`}${open.isQuestionLeft && html`<br>${tag({ text: says.review.questionLeft.tag, colour: 'yellow' })}`}${open.isLetterUsed && html`<br>${tag({ text: says.review.letters.usedTag, colour: 'yellow' })}`}${open.toTell.length > 0 && html`<br>${tag({ text: says.review.letters.tellTag, colour: 'yellow' })}`}`
