import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'

/** Since when the person lets words count no more that stand approved: not whose, which the approved page says. */
export const disownedView = (
  { part, review: { disowned } }: Says<'part' | 'review'>,
  since: readonly string[],
): Html =>
  since.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: part.important,
        heading: { text: disowned.title, level: 2 },
        html: html`<p>${disowned.since(since.map(momentInWords).join(', '))}</p><p>${disowned.text}</p>`,
      })
