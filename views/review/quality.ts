import type { SameWords } from '#src/plan/quality/same-words.ts'
import { type Html, html } from '../html.ts'
import { details } from '../parts/details.ts'
import type { Says } from '../words.ts'
import { type HintLine, hintItem, readingHintsView } from './reading-hints.ts'

/** What one check found: where, why it matters, how it is mended and who published that it goes wrong. */
export type QualityLine = {
  readonly id: string
  readonly version: number
  readonly source: string
  readonly places: readonly { readonly text: string; readonly href: string; readonly found?: string }[]
  readonly why: string
  readonly how: string
}
export type AlertLine = QualityLine & { readonly found: string }

/** Three outputs, never merged: what is signed, what is there of what was looked for, and hints about wording. */
export type Quality = {
  readonly alerts: readonly AlertLine[]
  readonly sections: readonly {
    /** Undefined where it is no chapter, but on what the plan is made and shared. */
    readonly title: string | undefined
    readonly there: number
    readonly applicable: number
    readonly lines: readonly QualityLine[]
  }[]
  readonly hints: readonly HintLine[]
  /** What no list of words found: places, and no words of anybody. */
  readonly asks: readonly QualityLine[]
  /** In how many other plans of the practice the same words stand. */
  readonly sameWords?: SameWords
}

/** After everything that counts, and folded: it holds up nothing, and gives a plan no mark. */
export const qualityView = (
  says: Says<'review'>,
  { alerts, sections, hints, asks, sameWords }: Quality,
): Html => {
  const { quality } = says.review
  const whole = sections
    .filter(({ lines }) => lines.length === 0)
    .map(({ title }) => title ?? quality.agreement)
  return html`<section aria-labelledby="quality"><h2 class="nhsuk-heading-m" id="quality" tabindex="-1">${quality.title}</h2>
<p>${quality.limits}</p>
${alerts.length > 0 && html`<h3 class="nhsuk-heading-s">${quality.alerts}</h3><p>${quality.alertsText}</p><ul class="nhsuk-list nhsuk-list--bullet">${alerts.map((one) => alertItem(says, one))}</ul>`}
${sections.map(
  ({ title, there, applicable, lines }) =>
    lines.length > 0 &&
    details({
      summary: quality.section(title ?? quality.agreement, there, applicable),
      html: html`<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => html`<li>${rest(says, one)}</li>`)}</ul>`,
    }),
)}
${whole.length > 0 && html`<p>${quality.whole(whole)}</p>`}
${sameWords && copiedView(says, sameWords)}
${readingHintsView(says, hints)}
${asks.length > 0 && html`<h3 class="nhsuk-heading-s">${says.review.asks.title}</h3><p>${says.review.asks.limits}</p><ul class="nhsuk-list nhsuk-list--bullet">${asks.map((one) => html`<li>${rest(says, one)}</li>`)}</ul>`}</section>`
}

/** The same where it is mended, in the same words: the three apart, and each open while it is short. */
export const qualityHereView = (
  says: Says<'review'>,
  { alerts, sections, hints, asks }: Quality,
): Html | false => {
  const { quality, hints: wording, asks: asking } = says.review
  const listed = (summary: string, limits: string, lines: readonly Html[]): Html | false =>
    lines.length > 0 &&
    details({
      summary,
      open: lines.length <= openMost,
      html: html`<ul class="nhsuk-list nhsuk-list--bullet">${lines}</ul><p class="nhsuk-body-s">${limits}</p>`,
    })
  const lists = [
    ...[
      alerts.length > 0 &&
        html`<h3 class="nhsuk-heading-s">${quality.alerts}</h3><p>${quality.alertsText}</p><ul class="nhsuk-list nhsuk-list--bullet">${alerts.map((one) => alertItem(says, one))}</ul>`,
    ],
    ...sections.map(({ title, there, applicable, lines }) =>
      listed(
        quality.section(title ?? quality.agreement, there, applicable),
        quality.limits,
        lines.map((one) => html`<li>${rest(says, one)}</li>`),
      ),
    ),
    listed(wording.title, wording.limits, hints.map(hintItem)),
    listed(
      asking.title,
      asking.limits,
      asks.map((one) => html`<li>${rest(says, one)}</li>`),
    ),
  ].filter((one) => one !== false)
  return (
    lists.length > 0 &&
    html`<section aria-labelledby="quality"><h2 class="nhsuk-heading-s" id="quality" tabindex="-1">${quality.title}</h2>${lists}</section>`
  )
}
const openMost = 2

const alertItem = (says: Says<'review'>, one: AlertLine): Html =>
  html`<li><strong>${one.found}</strong>. ${rest(says, one)}</li>`

/** Neither which plans, nor what stands in them: they are somebody else's. */
const copiedView = ({ review: { copied } }: Says<'review'>, { reason, text }: SameWords): Html | false =>
  reason + text > 0 &&
  html`<h3 class="nhsuk-heading-s">${copied.title}</h3><ul class="nhsuk-list nhsuk-list--bullet">${reason > 0 && html`<li>${copied.reason(reason)}</li>`}${text > 0 && html`<li>${copied.text(text)}</li>`}</ul><p>${copied.limits}</p>`

const rest = ({ review: { quality } }: Says<'review'>, { places, why, how, ...check }: QualityLine): Html =>
  html`${places.map(({ text, href, found }) => html`<span class="sayso-line"><a href="${href}">${text}</a>${found !== undefined && html`: ${found}`}</span>`)}${why} ${how} <span class="nhsuk-body-s">${quality.check(check)}</span>`
