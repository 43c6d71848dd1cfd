import type { Away } from '#src/plan/lifecycle.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import { urgentDayInWords } from './day.ts'

/** Why a plan is not to be followed, since when, and whom to call about it. */
export type NotToFollow = Away & {
  readonly until?: string | undefined
  readonly practice?: { readonly name: string; readonly phone?: string | undefined } | undefined
}

export const notToFollowTitle = ({ gone }: Says<'gone'>, { as, at }: NotToFollow): string =>
  `${gone.away[as].title} ${urgentDayInWords(at)}`

/** What follows from it, without a word of the plan. */
export const notToFollow = ({ gone }: Says<'gone'>, { as, until, practice }: NotToFollow): Html =>
  html`<p>${gone.away[as].text}</p>
${until !== undefined && html`<p>${gone.until(dayInWords(until))}</p>`}
${practice === undefined ? nothing : toCall(gone, practice)}`

const toCall = (gone: Says<'gone'>['gone'], { name, phone }: NonNullable<NotToFollow['practice']>): Html =>
  html`<p>${gone.call} <strong><bdi>${name}</bdi></strong>${phone === undefined ? html`. ${gone.noPhone} ${gone.noNumber}` : html`, <strong>${numberLinks(phone)}</strong>. ${gone.noAnswer}`}</p>`
