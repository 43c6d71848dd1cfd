import type { Html } from '../html.ts'
import { html } from '../html.ts'
import { details } from './details.ts'

/** The first choices in the open, the others behind a summary; all of them are one group, and are sent alike. */
export const folded = (
  items: readonly Html[],
  first: number,
  more: { readonly summary: string; readonly open: boolean } | undefined,
): Html =>
  more === undefined
    ? html`${items}`
    : html`${items.slice(0, first)}${details({ summary: more.summary, open: more.open, html: html`${items.slice(first)}`, classes: 'sayso-more' })}`
