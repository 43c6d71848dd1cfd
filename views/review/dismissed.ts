import { type Html, html, nothing } from '../html.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'

/** Words that may refuse a treatment and were read as none, with who said so and why. */
export type Dismissed = {
  readonly text: string
  readonly href: string
  readonly lines: readonly string[]
  readonly by: string
  readonly because: string | undefined
}

/** Before she signs: what stands as no refusal under her name. */
export const dismissedRefusals = (says: Says<'approval'>, dismissed: readonly Dismissed[]): Html =>
  dismissed.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m">${says.approval.dismissed}</h2>${dismissed.map(
        (one) => html`<p><a href="${one.href}">${one.text}</a></p>${ownWords(one.lines)}
${readAsNoneBy(says, one)}`,
      )}`

/** The reading of a clinician and her reason, beside words that stay. */
export const readAsNoneBy = (
  says: Says<'approval'>,
  { by, because }: Pick<Dismissed, 'by' | 'because'>,
): Html =>
  html`<p>${says.approval.dismissedBy} <bdi>${by}</bdi>${because !== undefined && html`: <span class="sayso-words" dir="auto">${because}</span>`}</p>`
