import type { CareEvent } from '#src/plan/care-events.ts'
import { dayInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

/** What a clinician told, and nobody who signed has looked at: `id` is the version that told it. */
export type HappenedLine = {
  readonly id: number
  readonly what: CareEvent
  readonly on: string
  readonly by: string
}

/** With what was ticked on the page of signing. */
export type Happening = { readonly happened: readonly HappenedLine[]; readonly looksAt: readonly number[] }

/** Before all else, since the rest is read in its light. */
export const happenedView = (
  says: Says<'careEvent' | 'part'>,
  lines: readonly HappenedLine[],
  more?: Html | false,
): Html =>
  lines.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.careEvent.happened, level: 2 },
        html: html`${happenedList(says, lines)}<p>${says.careEvent.happenedText}</p>${more}`,
      })

export const happenedList = (says: Says<'careEvent'>, lines: readonly HappenedLine[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${lines.map((one) => html`<li>${told(says, one)}</li>`)}</ul>`

/** Whoever signs says of each that it was looked at; what she does not tick stays due. */
export const lookingAt = (says: Says<'careEvent'>, { happened, looksAt }: Happening): Html =>
  happened.length === 0
    ? nothing
    : checkboxes({
        idPrefix: 'looks-at',
        name: 'looksAt',
        values: looksAt.map(String),
        fieldset: { legend: { text: says.careEvent.lookedAt } },
        hint: says.careEvent.lookedAtHint,
        items: happened.map((one) => ({ value: String(one.id), html: told(says, one) })),
      })

const told = ({ careEvent }: Says<'careEvent'>, { what, on, by }: HappenedLine): Html =>
  html`${careEvent.kinds[what]}, ${dayInWords(on)}, ${careEvent.toldBy} <bdi>${by}</bdi>`
