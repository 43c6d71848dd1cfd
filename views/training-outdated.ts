import { html } from './html.ts'
import type { Page } from './page.ts'
import { trainingWords, outdatedWords as words } from './training.words.en.ts'
import { beginForm } from './training-begin.ts'
import { marked } from './training-mark.ts'
import { type Exchange, transcript } from './training-transcript.ts'

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
