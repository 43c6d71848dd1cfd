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
