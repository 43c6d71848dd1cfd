import { ukDay } from '#src/flow/uk-day.ts'
import type { CareEvent } from '#src/plan/care-events.ts'
import type { View } from '../frame/page.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { insetText } from '../parts/inset-text.ts'
import { notificationBanner } from '../parts/notification-banner.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { foldedIf } from './from-practice.ts'

export type StillRightPage = {
  readonly plan: string
  readonly lines: readonly Line[]
  /** Of which it was just said. */
  readonly said: string | undefined
  /** It was said of words that are not there any more. */
  readonly isMoved: boolean
  /** When what is read in an emergency was approved. */
  readonly approvedAt: string | undefined
  readonly today: string
}
type Line = {
  /** Which answer it is: other words have another. */
  readonly key: string
  readonly id: string
  readonly title: string
  readonly name?: string
  readonly lines: readonly string[]
  readonly isHidden: boolean
  readonly writtenAt: string
  /** When it was last said that it is still right. */
  readonly saidAt: string | undefined
  readonly href: string
}
type Speaks = Says<'check' | 'stillRight'>

export const stillRightView =
  (page: StillRightPage): View<'check' | 'part' | 'stillRight'> =>
  (says) => {
    const { title, lead, means, approved, nothing, done, moved, back } = says.stillRight
    return {
      title,
      back: { href: `/plans/${page.plan}`, text: back },
      main: html`${page.isMoved ? notificationBanner({ title: says.part.important, text: moved, role: 'alert' }) : page.said !== undefined && notificationBanner({ title: says.part.success, text: done, variant: 'success' })}
<h1 class="nhsuk-heading-l">${title}</h1>
${page.lines.length === 0 ? html`<p>${nothing}</p>` : html`<p>${lead}</p><p>${means}</p>`}
${page.lines.length > 0 && page.approvedAt !== undefined && insetText({ visuallyHiddenText: says.part.information, text: approved(dayInWords(page.approvedAt)) })}
${page.lines.map((one) => line(says, page, one))}`,
    }
  }

const line = (says: Speaks, { plan, today }: StillRightPage, one: Line): Html => {
  const { stillRight } = says
  const about = html`<span class="nhsuk-u-visually-hidden">: ${one.name ?? ''} ${one.title}</span>`
  const isSaidToday = one.saidAt !== undefined && ukDay(one.saidAt) === today
  return html`<section aria-labelledby="${one.id}"><h2 class="nhsuk-heading-s" id="${one.id}">${one.name !== undefined && html`<bdi>${one.name}</bdi>: `}${one.title}</h2>
${foldedIf(says, one.isHidden, html`${ownWords(one.lines)}`)}
<p class="nhsuk-hint">${stillRight.written(dayInWords(one.writtenAt))}${one.saidAt !== undefined && html` ${stillRight.said(dayInWords(one.saidAt))}`}</p>
${!isSaidToday && html`<form method="post" action="/plans/${plan}/still-right" aria-label="${stillRight.still}: ${one.name ?? ''} ${one.title}"><input type="hidden" name="line" value="${one.key}">${button({ html: html`${stillRight.still}${about}`, variant: 'secondary' })}</form>`}
<p><a href="${one.href}">${stillRight.other}${about}</a></p></section>`
}

/** Something has happened to the person, as the practice wrote down. */
export type LookAgain = { readonly what: CareEvent; readonly on: string; readonly by: string }

/** On the way in, until the lines were looked at. */
export const lookAgainView = (
  { part, stillRight }: Says<'part' | 'stillRight'>,
  plan: string,
  { what, on, by }: LookAgain,
): Html =>
  insetText({
    visuallyHiddenText: part.information,
    html: html`<p><bdi>${by}</bdi> ${stillRight.told[what](dayInWords(on))}</p><p><a href="/plans/${plan}/still-right">${stillRight.lookAgain}</a></p>`,
  })

/** On the page of the plan, until it was said or passed over. */
export const sayBackNow = (
  { part, sayingBack }: Says<'part' | 'sayingBack'>,
  plan: string,
  at: string,
): Html =>
  insetText({
    visuallyHiddenText: part.information,
    html: html`<p>${sayingBack.wasOpened(dayInWords(at))}</p><p><a href="/plans/${plan}/said-back">${sayingBack.link}</a></p>`,
  })
