import { type Html, html, nothing } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import type { AgendaLine } from './agenda.ts'

/** What urgent care will read with a warning, or may take for something else, and where it stands. */
export type PageWarning = { readonly text: string; readonly places: readonly AgendaLine[] }

export const pageWarningsView = (says: Says<'approval' | 'part'>, warnings: readonly PageWarning[]): Html =>
  warnings.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.approval.pageWarnings, level: 2 },
        html: html`${warnings.map(
          ({ text, places }) =>
            html`<p>${text}</p><ul class="nhsuk-list nhsuk-list--bullet">${places.map(
              ({ text: place, who, href }) =>
                html`<li><bdi>${who}</bdi>: <a href="${href}">${place}</a></li>`,
            )}</ul>`,
        )}`,
      })

/** Who helps with the plan, or was asked to, and may be somebody whom it keeps away: by the answers that say so. */
export type BarredHelperLine = {
  readonly name: string
  readonly relationship: string
  readonly isHere: boolean
  readonly places: readonly { readonly text: string; readonly href: string }[]
}

export const barredHelpersView = (
  says: Says<'approval' | 'part'>,
  all: readonly BarredHelperLine[],
  isOwned: boolean,
): Html => {
  if (all.length === 0) return nothing
  const { title, reads, asked, because, ask, ends, endsNobody } = says.approval.barredHelpers
  return warningCallout({
    visuallyHiddenText: says.part.important,
    heading: { text: title, level: 2 },
    html: html`<ul class="nhsuk-list nhsuk-list--bullet">${all.map(
      ({ name, relationship, isHere, places }) =>
        html`<li><bdi>${name}</bdi> (<bdi>${relationship}</bdi>) ${isHere ? reads : asked} ${because} ${places.map(({ text, href }, at) => html`${at > 0 && ', '}<a href="${href}">${text}</a>`)}</li>`,
    )}</ul><p>${ask}</p><p>${isOwned ? ends : endsNobody}</p>`,
  })
}
