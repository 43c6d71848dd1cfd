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
import { begun, damagedTag, type ListedSuspension, namesakeTag, openTags, suspendedTag } from './queue.ts'

/** All of them, or those in one respect. */
export type Which = 'all' | 'due' | 'waiting' | 'returned' | 'changed' | 'stopped'
/** How many days until the review: fewer than none when it is overdue. */
export type Due = { readonly days: number; readonly isSoon: boolean }

export type AllPlans = {
  readonly which: Which
  readonly lookedFor: string
  /** Plans of the practice, and those that fit. */
  readonly all: number
  readonly found: number
  readonly plans: readonly (PracticePlan & {
    readonly due: Due | undefined
    readonly hasNamesake: boolean
    readonly suspended: ListedSuspension | undefined
    readonly inHand: InHandShown
  })[]
}

/** Every plan of the practice: where it stands, when its review is due, and whether it changed since it was approved. */
export const allPlansView =
  (page: AllPlans): View<'disclosure' | 'inHand' | 'part' | 'patientBanner' | 'queue' | 'review'> =>
  (says) => ({
    title: says.queue.allTitle,
    back: { href: '/reviews', text: says.queue.back },
    main: html`<h1 class="nhsuk-heading-l">${says.queue.allTitle}</h1>
<form method="post" action="/reviews/all" novalidate aria-label="${says.queue.lookFor}">
${input({ name: 'looked-for', label: says.queue.lookFor, hint: says.queue.lookForHint, value: page.lookedFor, autocomplete: 'off', width: 20, attributes: { dir: 'auto' } })}
${select({ name: 'show', id: 'show', label: says.queue.show, items: whichOptions(says, page.which) })}
${button({ text: says.queue.look, variant: 'secondary' })}</form>
<p role="status">${says.queue.found(page.found, page.all)}</p>
${page.plans.length === 0 ? insetText({ visuallyHiddenText: says.part.information, text: says.queue.noneFound }) : listed(says, page)}
${page.found > page.plans.length && html`<p>${says.queue.moreFound(page.plans.length)}</p>`}`,
  })

const listed = (
  says: Says<'disclosure' | 'inHand' | 'patientBanner' | 'queue' | 'review'>,
  { plans }: AllPlans,
): Html =>
  table({
    responsive: true,
    caption: { text: says.queue.allTitle, classes: 'nhsuk-u-visually-hidden' },
    head: [says.queue.person, says.queue.born, says.queue.nhs, says.queue.status, says.queue.due].map(
      (text) => ({
        text,
      }),
    ),
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
      { header: says.queue.status, html: standing(says, one) },
      { header: says.queue.due, html: due(says, one) },
    ]),
  })

const standing = (says: Says<'inHand' | 'queue'>, one: AllPlans['plans'][number]): Html => {
  const { status, version, changedSince, suspended } = one
  return html`${status !== 'suspended' && says.queue.statuses[status]}${status === 'returned' && one.returnedAt !== undefined && html`<span class="sayso-line">${says.queue.returnedSince(dayInWords(one.returnedAt.slice(0, 10)))}</span>`}${begun(says, one)}${inHandLines(says, one.inHand)}${one.drafters.length > 0 && html`<span class="sayso-line">${says.queue.colleagueSigns} <bdi>${one.drafters.join(', ')}</bdi></span>`}${suspended !== undefined && suspendedTag(says, suspended)}${version !== undefined && !ended.has(status) && html`<span class="sayso-line">${says.queue.version(version)}</span>`}${changedSince && html`<br>${tag({ text: says.queue.changedSince, colour: 'yellow' })}`}`
}
const ended: ReadonlySet<Status> = new Set(['closed', 'entered-in-error'])

const due = ({ queue }: Says<'queue'>, { reviewOn, due }: AllPlans['plans'][number]): Html =>
  html`${reviewOn === undefined ? '–' : dayInWords(reviewOn)}${due?.isSoon && html`<span class="sayso-line">${queue.dueIn(due.days)}</span>${tag(due.days < 0 ? { text: queue.overdue, colour: 'red' } : { text: queue.dueSoon, colour: 'yellow' })}`}`

const whichOptions = ({ queue }: Says<'queue'>, chosen: Which) =>
  Object.entries(queue.which).map(([value, text]) => ({ value, text, selected: value === chosen }))
