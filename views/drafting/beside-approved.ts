import { type Html, html } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

/** Of somebody whose helper writes beside an approved version: what they are called, and which practice to call. */
export type BesideApproved = {
  readonly about: string
  readonly practice: { readonly name: string; readonly phone?: string | undefined } | undefined
}

/** What a helper knows to be wrong by now reaches nobody from here: said where they come before they write, and after. */
export const besideApproved = (
  { besideApproved: words, part }: Says<'besideApproved' | 'part'>,
  { about, practice }: BesideApproved,
): Html =>
  warningCallout({
    visuallyHiddenText: part.important,
    heading: { text: words.title, level: 2 },
    html: html`<p>${words.unread(about)}</p>
<p>${words.call}${practice && html` <strong><bdi>${practice.name}</bdi></strong>${practice.phone !== undefined && html`, ${numberLinks(practice.phone)}`}`}. ${words.now}</p>
<p>${words.unable(about)}</p>`,
  })
