import type { Status } from '#src/plan/lifecycle.ts'
import type { PracticePlan } from '#src/plan/ports.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { select } from '../parts/select.ts'
import { table } from '../parts/table.ts'
import { tag } from '../parts/tag.ts'
import type { Says } from '../words.ts'
import { type InHandShown, inHandLines } from './in-hand.ts'
import { bornInWords, patientName } from './patient-banner.ts'
import {
  begun,
  damagedTag,
  type ListedSuspension,
  lines,
  namesakeTag,
  openTags,
  spokenUp,
  suspendedTag,
  wroteLines,
} from './queue.ts'

/** All of them, or those in one respect. */
export type Which =
  | ('all' | 'due' | 'waiting' | 'in-review' | 'mine' | 'colleague' | 'returned')
  | ('approved' | 'changed' | 'stopped' | 'suspended' | 'decided' | 'no-decision')
  | ('withdrawn' | 'died' | 'moved')
export type Sort = 'name' | 'waits' | 'due' | 'pathway' | 'decision' | 'changed'
/** How many days until the review: fewer than none when it is overdue; `after`: what has happened that brings it forward. */
export type Due = {
  readonly days: number
  readonly on: string
  readonly isSoon: boolean
  readonly isWithinWeek: boolean
  readonly after: PracticePlan['reviewAfter']
}

/** What the live audit may find: in one of three lists that are never merged. */
export type TeamFinding = {
  readonly name: string
  /** The check with its version, and which of its parts. */
  readonly key: string
  readonly of: 'alert' | 'profile' | 'hint'
  readonly id: string
  readonly version: number
  readonly source: string
  readonly found: string
  /** Found as well where the review is overdue, by the day on which it is read. */
  readonly isOfReview?: true
  readonly why: string
  readonly how: string
}

export type AllPlans = {
  readonly which: Which
  readonly sort: Sort
  readonly finding: TeamFinding | undefined
  readonly lookedFor: string
  /** The same, sealed for an address. */
  readonly q: string
  readonly page: number
  readonly pages: number
  /** Plans of the practice, and those that fit. */
  readonly all: number
  readonly found: number
  readonly plans: readonly (PracticePlan & {
    readonly due: Due | undefined
    readonly hasNamesake: boolean
    readonly suspended: ListedSuspension | undefined
    readonly inHand: InHandShown
    /** In words; none where the person has a draft that nobody approved. */
    readonly madeFor: readonly string[]
    /** The decision that stands approved, as clinicians read it. */
    readonly decision: string | undefined
  })[]
}

type ListAddress = Pick<AllPlans, 'which' | 'sort' | 'finding' | 'q' | 'page'>

/** Where a list stands: nobody's name is in it. */
export const addressOfList = ({ which, sort, finding, q, page }: ListAddress): string => {
  const query = new URLSearchParams({
    ...(which === 'all' ? {} : { show: which }),
    ...(sort === usualSort(which) ? {} : { sort }),
    ...(finding ? { found: finding.name } : {}),
    ...(q === '' ? {} : { q }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString()
  return query === '' ? '/reviews/all' : `/reviews/all?${query}`
}

/** Where nobody chose an order: what is shown for its day, or for what changed, comes by that. */
export const usualSort = (which: Which): Sort => (which === 'due' || which === 'changed' ? which : 'name')

/** Every plan of the practice: where it stands, when its review is due, and whether it changed since it was approved. */
export const allPlansView =
  (page: AllPlans): View<'disclosure' | 'inHand' | 'part' | 'patientBanner' | 'queue' | 'review' | 'team'> =>
  (says) => ({
    title: says.queue.allTitle,
    back: page.finding
      ? { href: '/reviews/team', text: says.team.title }
      : { href: '/reviews', text: says.queue.back },
    main: html`<h1 class="nhsuk-heading-l">${says.queue.allTitle}</h1>
<form method="post" action="/reviews/all" novalidate aria-label="${says.queue.lookFor}">
${input({ name: 'looked-for', label: says.queue.lookFor, hint: says.queue.lookForHint, value: page.lookedFor, autocomplete: 'off', width: 20, attributes: { dir: 'auto' } })}
${select({ name: 'show', id: 'show', label: says.queue.show, items: options(says.queue.which, page.which) })}
${select({ name: 'sort', id: 'sort', label: says.queue.sort, items: options(says.queue.sorts, page.sort) })}
${page.finding && html`<input type="hidden" name="found" value="${page.finding.name}">`}
${button({ text: says.queue.look, variant: 'secondary' })}</form>
${page.finding && insetText({ visuallyHiddenText: says.part.information, html: html`<p>${says.team.only[page.finding.of]} <strong>${page.finding.found}</strong>.</p><p>${page.finding.why} ${page.finding.how}</p><p><a href="${addressOfList({ ...page, finding: undefined, page: 1 })}">${says.team.notOnly}</a></p>` })}
<p role="status">${says.queue.found(page.found, page.all)}${page.pages > 1 && html`. ${says.queue.pageOf(page.page, page.pages)}`}</p>
${page.plans.length === 0 ? insetText({ visuallyHiddenText: says.part.information, text: says.queue.noneFound }) : listed(says, page)}
${pagesOf(says, page)}`,
  })

/** More than one page shows is said above the list, and led to below it. */
const pagesOf = (says: Says<'queue'>, page: AllPlans): Html | false =>
  page.pages > 1 &&
  html`<nav aria-label="${says.queue.pagesOf}"><p>${page.page > 1 && html`<a rel="prev" href="${addressOfList({ ...page, page: page.page - 1 })}">${says.queue.pageBefore}</a> `}${says.queue.pageOf(page.page, page.pages)}${page.page < page.pages && html` <a rel="next" href="${addressOfList({ ...page, page: page.page + 1 })}">${says.queue.pageNext}</a>`}</p></nav>`

const options = (texts: Readonly<Record<string, string>>, chosen: string) =>
  Object.entries(texts).map(([value, text]) => ({ value, text, selected: value === chosen }))

const listed = (
  says: Says<'disclosure' | 'inHand' | 'patientBanner' | 'queue' | 'review'>,
  { plans }: AllPlans,
): Html =>
  table({
    responsive: true,
    caption: { text: says.queue.allTitle, classes: 'nhsuk-u-visually-hidden' },
    head: headOf(says).map((text) => ({ text })),
    rows: plans.map((one) => [
      {
        header: says.queue.person,
        html: html`<a href="/plans/${one.id}/review#main"><bdi>${patientName(says, one)}</bdi></a>${openTags(says, one)}${one.hasNamesake && namesakeTag(says)}${one.isDamaged && damagedTag(says)}<span class="sayso-line"><a class="nhsuk-body-s" href="/plans/${one.id}/receipts">${says.review.receipts}<span class="nhsuk-u-visually-hidden">: ${patientName(says, one)}</span></a></span>`,
      },
      { header: says.queue.born, text: bornInWords(says, one.born) },
      {
        header: says.queue.nhs,
        classes: 'nhsuk-u-nowrap',
        text: one.nhsNumber === undefined ? '–' : nhsNumberInWords(one.nhsNumber),
      },
      { header: says.queue.pathway, html: one.madeFor.length === 0 ? html`–` : lines(one.madeFor) },
      { header: says.queue.decision, text: decisionIn(says, one) },
      { header: says.queue.status, html: standing(says, one) },
      { header: says.queue.due, html: due(says, one) },
    ]),
  })

const headOf = ({ queue }: Says<'queue'>): readonly string[] => [
  ...[queue.person, queue.born, queue.nhs, queue.pathway, queue.decision, queue.status, queue.due],
]

/** Nothing is said of a decision that could not be read, and of a draft that none stands in it. */
const decisionIn = ({ queue }: Says<'queue'>, one: AllPlans['plans'][number]): string => {
  const { decision, stands, isDamaged } = one
  if (isDamaged) return '–'
  if (stands === undefined) return queue.notApproved
  return decision ?? (stands.isEnded ? queue.decisionEnded : queue.noDecision)
}

const standing = (says: Says<'inHand' | 'queue'>, one: AllPlans['plans'][number]): Html => {
  const { status, version, changedSince, suspended } = one
  return html`${status !== 'suspended' && says.queue.statuses[status]}${status === 'returned' && one.returnedAt !== undefined && html`<span class="sayso-line">${says.queue.returnedSince(dayInWords(one.returnedAt))}</span>`}${begun(says, one)}${inHandLines(says, one.inHand)}${one.drafters.length > 0 && html`<span class="sayso-line">${says.queue.colleagueSigns} <bdi>${one.drafters.join(', ')}</bdi></span>`}${suspended !== undefined && suspendedTag(says, suspended)}${version !== undefined && !ended.has(status) && html`<span class="sayso-line">${says.queue.version(version)}</span>`}${changedSince && html`<br>${tag({ text: says.queue.changedSince, colour: 'yellow' })}`}${spokenUp(says, one)}${one.wroteBeside.length > 0 && html`<br>${tag({ text: says.queue.wroteSince, colour: 'yellow' })}${lines(wroteLines(says, one))}`}`
}
const ended: ReadonlySet<Status> = new Set(['closed', 'entered-in-error'])

const due = ({ queue }: Says<'queue'>, { reviewOn, due }: AllPlans['plans'][number]): Html => {
  const day = due?.on ?? reviewOn
  return html`${day === undefined ? '–' : dayInWords(day)}${due?.isSoon && html`<span class="sayso-line">${queue.dueIn(due.days)}</span>${tag(dueTag(queue, due))}`}${due?.after && html`<span class="sayso-line">${queue.happened[due.after.what]} ${dayInWords(due.after.on)}</span>`}`
}

const dueTag = (queue: Says<'queue'>['queue'], { days, isWithinWeek }: Due) => {
  if (days < 0) return { text: queue.overdue, colour: 'red' } as const
  if (days === 0) return { text: queue.dueToday, colour: 'orange' } as const
  return isWithinWeek
    ? ({ text: queue.dueThisWeek, colour: 'orange' } as const)
    : ({ text: queue.dueSoon, colour: 'yellow' } as const)
}
