import { type Html, html } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

/** What the reader said before, on an earlier page or elsewhere. */
export type Recalled = {
  readonly lines: readonly string[]
  readonly isChosen: boolean
  /** On a page of another chapter, of which entry of a list, and the way there. */
  readonly elsewhere?: { readonly title: string; readonly href: string; readonly entry?: string }
}

/** The question comes after what was said: whoever lands on it by its heading hears the quotation as well. */
export const recalledView = (says: Says<'question'>, recalled: readonly Recalled[]): Html =>
  html`<div class="sayso-recalled" id="recalled">${recalled.map((one) => quote(says, one))}${
    recalled.some(({ elsewhere }) => elsewhere) &&
    html`<p class="nhsuk-hint">${says.question.saidAlready.lead}</p>`
  }</div>`

const quote = ({ question }: Says<'question'>, { lines, isChosen, elsewhere }: Recalled): Html =>
  elsewhere === undefined
    ? html`<p>${isChosen ? question.youChose : question.youWrote}</p><blockquote>${ownWords(lines)}</blockquote>`
    : html`<p>${question.saidAlready[isChosen ? 'chose' : 'wrote'](elsewhere)}</p><blockquote class="sayso-recalled__elsewhere">${ownWords(lines)}</blockquote>
<p><a href="${elsewhere.href}">${question.saidAlready.change}<span class="nhsuk-u-visually-hidden">: ${elsewhere.title}</span></a></p>`
