import type { Away } from '#src/plan/lifecycle.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { urgentDayInWords } from './day.ts'
import type { ToAsk } from './version.ts'

/** Why a plan is not to be followed, since when, and whom to call about it. */
export type NotToFollow = Away & {
  readonly until?: string | undefined
  readonly practice?: ToAsk | undefined
}

export const notToFollowTitle = ({ gone }: Says<'gone'>, { as, at }: NotToFollow): string =>
  `${gone.away[as].title} ${urgentDayInWords(at)}`

/** What follows from it, without a word of the plan. */
export const notToFollow = ({ gone }: Says<'gone'>, { as, until, practice }: NotToFollow): Html =>
  html`<p>${gone.away[as].text}</p>
${until !== undefined && html`<p>${gone.until(dayInWords(until))}</p>`}
${practice === undefined ? nothing : toCall(gone, practice)}`

const toCall = (gone: Says<'gone'>['gone'], { name, phone, hours, closedAt }: ToAsk): Html => {
  const who = html`<strong><bdi>${name}</bdi></strong>`
  if (closedAt !== undefined)
    return html`<p>${gone.wasWith} ${who}, ${gone.practiceClosed} ${gone.noNumber}</p>`
  if (phone === undefined) return html`<p>${gone.call} ${who}. ${gone.noPhone} ${gone.noNumber}</p>`
  return html`<p>${gone.call} ${who}, <strong>${numberLinks(phone)}</strong>. ${hours !== undefined && html`${gone.hours} <bdi>${hours}</bdi>. `}${gone.noAnswer}</p>`
}
