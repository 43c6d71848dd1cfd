import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** A rule that stops something, in its own words, with each question where it can be put right. */
export type RuleLine = {
  readonly text: string
  readonly places: readonly { readonly text: string; readonly href: string }[]
  /** Where papers are recorded, for a rule that asks for them. */
  readonly papers: string | undefined
}

export const ruleLines = ({ review }: Says<'review'>, lines: readonly RuleLine[]): Html =>
  html`${lines.map(({ text, places, papers }) => {
    const all = [...places, ...(papers === undefined ? [] : [{ text: review.authority, href: papers }])]
    return html`<p>${text}</p>${all.length > 0 && html`<ul class="nhsuk-list nhsuk-list--bullet">${all.map((one) => html`<li><a href="${one.href}">${one.text}</a></li>`)}</ul>`}`
  })}`
