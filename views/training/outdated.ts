import type { Page } from '../frame/page.ts'
import { html } from '../html.ts'
import { beginForm } from './begin.ts'
import { marked } from './mark.ts'
import { trainingWords, outdatedWords as words } from './training.words.en.ts'
import { type Exchange, transcript } from './transcript.ts'

export type TrainingOutdated = {
  readonly scenario: string
  readonly title: string
  readonly said: readonly Exchange[]
  readonly newForm: string
}

/** A run whose conversation was rewritten: it can be read, not gone on with. */
export const trainingOutdated = ({ scenario, title, said, newForm }: TrainingOutdated): Page => ({
  title,
  back: { href: '/training', text: trainingWords.back },
  main: marked(html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${words.text}</p>
${transcript(said)}
${beginForm({ scenario, newForm, text: trainingWords.beginAgain })}`),
})
