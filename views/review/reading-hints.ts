import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** What was found in wording, where, why it matters and how it is mended. */
export type HintLine = {
  readonly text: string
  readonly href: string
  readonly evidence: readonly string[]
  readonly found: string
  readonly why: string
  readonly how: string
}

/** After everything that counts: a hint keeps nothing from being approved, and speaks of words and of nobody. */
export const readingHintsView = (
  { review: { hints } }: Says<'review'>,
  lines: readonly HintLine[],
): Html | false =>
  lines.length > 0 &&
  html`<section aria-labelledby="hints"><h3 class="nhsuk-heading-s" id="hints">${hints.title}</h3><p>${hints.limits}</p><ul class="nhsuk-list nhsuk-list--bullet">${lines.map(hintItem)}</ul></section>`

export const hintItem = ({ text, href, evidence, found, why, how }: HintLine): Html =>
  html`<li><a href="${href}">${text}</a>: ${found}, ${evidence.map((one, index) => html`${index > 0 && ', '}“<bdi>${one}</bdi>”`)}. ${why} ${how}</li>`
