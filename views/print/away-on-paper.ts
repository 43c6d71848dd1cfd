import { foldedNoteIf } from '../drafting/from-practice.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

export type AwayOnPaper = {
  readonly names: readonly string[]
  readonly isHidden: boolean
  /** Whether the page leaves them out, where the person decides that. */
  readonly isLeftOut?: boolean
}

/** On the screen alone: who stands on this page and may have to stay away. Nobody who looks on reads it where that is hidden. */
export const awayNotice = (
  says: Says<'awayOnPaper' | 'check' | 'part'>,
  away: AwayOnPaper | undefined,
  page = '',
): Html | false =>
  away !== undefined &&
  html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, html: html`<p>${says.awayOnPaper.read}</p>${foldedNoteIf(says, away.isHidden, told(says, away, page))}` })}</div>`

const told = ({ awayOnPaper: words }: Says<'awayOnPaper'>, away: AwayOnPaper, page: string): Html => {
  if (away.isLeftOut === undefined) return html`<p>${words.may(away.names)}</p>`
  return away.isLeftOut
    ? html`<p>${words.leftOut(away.names)}</p><p><a href="${page}?away=shown">${words.putIn(away.names)}</a></p>`
    : html`<p>${words.may(away.names)}</p><p><a href="${page}">${words.leaveOut(away.names)}</a></p>`
}
