import { type Html, html } from '../html.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import { type ChangeView, changeView } from './changes.ts'

/** Words that were changed while somebody said of them whether they refuse a treatment. */
export type WordsChanged = {
  readonly change: ChangeView
  /** What was typed beside the old ones, and has no box any more. */
  readonly because: string
}

export const wordsChangedView = (
  says: Says<'review' | 'reviewSection' | 'saidInstead'>,
  { change, because }: WordsChanged,
): Html => {
  const { wordsChanged } = says.review.refusals
  return html`<section aria-labelledby="words-changed"><h2 class="nhsuk-heading-m" id="words-changed" tabindex="-1">${wordsChanged.title}</h2>
<p>${wordsChanged.text}</p>
${changeView(says, change, { ...says.reviewSection, isBeforeKnown: false })}
${because !== '' && textarea({ id: 'because-changed', name: 'because-changed', label: wordsChanged.because, rows: 2, value: because, attributes: { dir: 'auto' } })}</section>`
}
