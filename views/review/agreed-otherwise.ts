import type { WayOut } from '#src/flow/answer.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

type Side = readonly string[] | WayOut | undefined
/** What somebody agreed to or who may be told, as the approved version has it and as it stands. */
export type AgreedOtherwise = {
  readonly version: number
  readonly lines: readonly {
    readonly label: string
    readonly who: string
    readonly at: string | undefined
    readonly before: Side
    readonly now: Side
  }[]
  /** Teams of other practices for which it is paused. */
  readonly paused: readonly string[]
}

/** Before all else that is read: who agreed to less is not signed over. */
export const agreedOtherwiseView = (
  says: Says<'part' | 'review' | 'saidInstead'>,
  { version, lines, paused }: AgreedOtherwise,
): Html =>
  lines.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.review.agreedOtherwise.title(version), level: 2 },
        html: html`<ul class="nhsuk-list nhsuk-list--bullet" id="agreed-otherwise">${lines.map(
          ({ label, who, at, before, now }) =>
            html`<li><strong>${label}</strong>${who !== '' && html` (<bdi>${who}</bdi>${at !== undefined && html`, ${dayInWords(at)}`})`}: ${says.review.agreedOtherwise.was} ${side(says, before)}, ${says.review.agreedOtherwise.is} <strong>${side(says, now)}</strong></li>`,
        )}</ul>${paused.length > 0 && html`<p>${says.review.agreedOtherwise.paused} ${paused.map((name, index) => html`${index > 0 && ', '}<strong><bdi>${name}</bdi></strong>`)}</p>`}<p>${says.review.agreedOtherwise.text}</p>`,
      })

const side = ({ review, saidInstead }: Says<'review' | 'saidInstead'>, said: Side): Html => {
  if (said === undefined) return html`<em>${review.agreedOtherwise.nothing}</em>`
  if (typeof said === 'string') return html`<em>${saidInstead[said]}</em>`
  return html`“<span class="sayso-words" dir="auto">${said.join('; ')}</span>”`
}
