import { whenDue } from '../form/around-question.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'

/** Off the page at once, for whoever is not alone: a link, which a script makes leave nothing behind. */
export const exitPage = ({ page: { leave } }: Says<'page'>, isBesideBack: boolean): Html =>
  html`<div class="sayso-exit sayso-unprinted${!isBesideBack && ' sayso-exit--alone'}">${button({
    text: leave.text,
    href: leave.to,
    variant: 'warning',
    small: true,
    attributes: { rel: 'noreferrer', 'data-exit': '', 'aria-describedby': 'exit-page' },
  })}</div>`

/** What becomes of what stands on the page. */
export type Leaving = 'keeps' | 'ends' | 'loses'

/** Whether what is typed on a page is kept while it grows. */
export const isKeptWhileTyping = (main: Html): boolean => String(main).includes(String(whenDue))

/** What it does, and what it cannot do, with scripts and without. */
export const aboutExit = ({ page: { leave } }: Says<'page'>, leaving: Leaving): Html =>
  html`<p class="nhsuk-body-s sayso-unprinted" id="exit-page"><strong>${leave.text}:</strong> <span data-scripted="">${leave.does[leaving]} <span class="sayso-keys">${leave.keys}</span> ${leave.remains}</span><noscript>${leave.unscripted}</noscript></p>`
