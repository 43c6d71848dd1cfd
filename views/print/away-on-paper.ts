import { foldedIf } from '../drafting/from-practice.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'

export type AwayOnPaper = { readonly names: readonly string[]; readonly isHidden: boolean }

/** On the screen alone: who stands on this page and may have to stay away. Nobody who looks on reads it where that is hidden. */
export const awayNotice = (
  says: Says<'awayOnPaper' | 'check' | 'part'>,
  away: AwayOnPaper | undefined,
): Html | false =>
  away !== undefined &&
  html`<div class="sayso-unprinted">${insetText({ visuallyHiddenText: says.part.information, html: html`<p>${says.awayOnPaper.read}</p>${foldedIf(says, away.isHidden, html`<p>${says.awayOnPaper.may(away.names)}</p>`)}` })}</div>`
