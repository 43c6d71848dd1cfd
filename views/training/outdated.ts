import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { beginForm } from './begin.ts'
import { marked } from './mark.ts'
import { type Exchange, transcript } from './transcript.ts'

export type TrainingOutdated = {
  readonly scenario: string
  readonly title: string
  readonly said: readonly Exchange[]
  readonly newForm: string
}

/** A run whose conversation was rewritten: it can be read, not gone on with. */
export const trainingOutdated =
  ({ scenario, title, said, newForm }: TrainingOutdated): View<'outdated' | 'training'> =>
  (says) => ({
    title,
    back: { href: '/training', text: says.training.back },
    main: marked(
      says,
      html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${says.outdated.text}</p>
${transcript(says, said)}
${beginForm({ scenario, newForm, text: says.training.beginAgain })}`,
    ),
  })
