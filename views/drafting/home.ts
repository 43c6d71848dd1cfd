import type { Status } from '#src/plan/lifecycle.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'
import { type Standing, standsNow, statusTold, stoppedNow } from './standing.ts'

export type Home = {
  /** More than one where somebody took over a second one. */
  readonly own: readonly {
    readonly id: string
    readonly status: Status
    readonly changedAt: string
    /** None where it cannot be read. */
    readonly standing: Standing | undefined
  }[]
  readonly name: string
  /** What was typed there is no name: it is said why, and stays. */
  readonly isWrong: boolean
  /** `apart`: of two who are called the same, how their reader came to each. */
  readonly caring: readonly {
    readonly id: string
    readonly name: string
    /** The last day on which they help with it. */
    readonly until?: { readonly day: string; readonly isOver: boolean } | undefined
    readonly apart?: { readonly isBegunHere: boolean; readonly changedAt: string } | undefined
  }[]
  readonly invitations: readonly { readonly id: string; readonly name: string }[]
  /** They said no to an invitation just now. */
  readonly hasDeclined?: boolean
  /** They stopped helping with a plan just now. */
  readonly hasLeft?: boolean
  /** They threw their plan away just now. */
  readonly hasDropped?: boolean
}

/** Where a patient or a carer arrives; who came to help is not led into a plan of their own by mistake. */
export const home =
  ({
    own,
    name,
    isWrong,
    caring,
    invitations,
    hasDeclined = false,
    hasLeft = false,
    hasDropped = false,
  }: Home): View<
    | 'carers'
    | 'draftWhileApproved'
    | 'dropping'
    | 'field'
    | 'page'
    | 'part'
    | 'plans'
    | 'status'
    | 'stopping'
    | 'takingOver'
  > =>
  (says) => {
    const isHelping = own.length === 0 && caring.length + invitations.length > 0
    const title = isHelping ? says.plans.helpingTitle : says.plans.homeTitle
    return {
      title: isWrong ? `${says.page.errorTitle}${title}` : title,
      main: html`${isWrong && errorSummary({ heading: says.field.summary, errorList: [{ text: says.plans.nameProblem, href: '#name' }] })}
<h1 class="nhsuk-heading-l">${title}</h1>
${hasDeclined && insetText({ visuallyHiddenText: says.part.information, text: says.plans.declined })}${hasLeft && insetText({ visuallyHiddenText: says.part.information, text: says.stopping.done })}${hasDropped && insetText({ visuallyHiddenText: says.part.information, text: says.dropping.doneEnding })}
${invitations.length > 0 && html`<h2 class="nhsuk-heading-m">${says.plans.invitations}</h2>${invitations.map((one) => invitation(says, one))}`}
${own.map(
  ({
    id,
    status,
    changedAt,
    standing,
  }) => html`${standing && standsNow(says, status, standing)}<p>${own.length > 1 && `${says.plans.changedOn(momentInWords(changedAt))} `}${statusTold(says, status, { stopped: standing?.stopped, isFor: standing?.isFor === true }).text}</p>
${standing && stoppedNow(says, status, standing)}${button({ text: says.plans.open, href: `/plans/${id}` })}`,
)}
${
  caring.length > 0 &&
  html`<h2 class="nhsuk-heading-m">${says.plans.caring}</h2><ul class="nhsuk-list">${caring.map(
    (one) =>
      html`<li>${theirPlan(says, one)}${one.apart && html`<br>${says.plans[one.apart.isBegunHere ? 'begunHere' : 'askedHere']} ${says.plans.changedOn(momentInWords(one.apart.changedAt))}`}</li>`,
  )}</ul>`
}
${isHelping && html`<h2 class="nhsuk-heading-m">${says.plans.ownToo}</h2>`}
${own.length === 0 && starting(says, { name, isWrong }, isHelping)}
<p><a href="/plans/for-somebody">${says.takingOver.begin.link}</a></p>`,
    }
  }

/** Whose time of helping is over has no way in, and reads so. */
const theirPlan = (
  { plans, carers: { lastDay } }: Says<'carers' | 'plans'>,
  { id, name, until }: Home['caring'][number],
): Html => {
  const called = name || plans.unnamed
  if (until?.isOver) return html`${lastDay.ownOver(called, dayInWords(until.day))}`
  return html`<a href="/plans/${id}">${plans.openTheirs(called)}</a>${until && html` (${lastDay.ownUntil(dayInWords(until.day))})`}`
}

const invitation = (
  says: Says<'plans'>,
  { id, name }: Home['invitations'][number],
): Html => html`<form method="post" action="/plans/${id}/joining" aria-label="${says.plans.invitation(name || says.plans.unnamed)}">
<p>${says.plans.invitation(name || says.plans.unnamed)}</p>${button({ text: says.plans.accept })}</form>
<form method="post" action="/plans/${id}/declining" aria-label="${says.plans.decline}"><p class="nhsuk-hint">${says.plans.declineHint}</p><button class="sayso-way">${says.plans.decline}</button></form>`

const starting = (
  says: Says<'part' | 'plans'>,
  { name, isWrong }: Pick<Home, 'name' | 'isWrong'>,
  isAside: boolean,
): Html => html`<p>${says.plans.startText}</p><p>${says.plans.startWho}</p>
<form method="post" action="/plans" novalidate aria-label="${says.plans.start}">
${input({
  name: 'name',
  label: says.plans.nameLabel,
  value: name,
  autocomplete: 'given-name',
  width: 20,
  attributes: { dir: 'auto' },
  ...(isWrong ? { errorMessage: { text: says.plans.nameProblem, visuallyHiddenText: says.part.error } } : {}),
})}
${button({ text: says.plans.start, ...(isAside ? { variant: 'secondary' } : {}) })}</form>`
