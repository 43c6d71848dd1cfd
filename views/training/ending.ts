import type { Ending } from '#src/training/scenario.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import { marked } from './mark.ts'
import { type Exchange, transcript } from './transcript.ts'

export type TrainingEnding = {
  readonly run: string
  readonly title: string
  readonly ending: Ending
  readonly prompts: readonly string[]
  readonly isExplained: boolean
  readonly said: readonly Exchange[]
  readonly text: string
  readonly longest: number
  readonly isTooLong: boolean
}

/** How it ended, and the learner's own account before anything is shown about their moves. */
export const trainingEnding =
  (page: TrainingEnding): View<'ending' | 'page' | 'part' | 'training'> =>
  (says) => ({
    title: page.isTooLong ? `${says.page.errorTitle}${page.ending.title}` : page.ending.title,
    back: { href: '/training', text: says.training.back },
    main: marked(
      says,
      html`${page.isTooLong && errorSummary({ heading: says.training.problem, errorList: [{ text: says.ending.tooLong(page.longest), href: '#text' }] })}
<p class="nhsuk-caption-l">${page.title}. ${says.ending.over}.</p>
<h1 class="nhsuk-heading-l">${page.ending.title}</h1>
<p>${page.ending.text}</p>
<p>${says.ending.notAGrade}</p>
${details({ summary: says.training.soFar, html: transcript(says, page.said) })}
${page.isExplained && !page.isTooLong ? button({ text: says.ending.seeMoves, href: `/training/runs/${page.run}/debrief` }) : account(says, page)}
<p>${page.isExplained ? says.training.stopHint : says.ending.stopHint}</p>
${button({ text: says.training.stop, href: `/training/runs/${page.run}/pause`, classes: 'nhsuk-button--secondary' })}`,
    ),
  })

const account = (
  says: Says<'ending' | 'part'>,
  page: TrainingEnding,
): Html => html`<h2 class="nhsuk-heading-m">${says.ending.firstYou}</h2>
<p>${says.ending.whyFirst}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${page.prompts.map((prompt) => html`<li>${prompt}</li>`)}</ul>
<form method="post" action="/training/runs/${page.run}/explanation" novalidate aria-label="${says.ending.firstYou}">
${textarea({
  name: 'text',
  label: says.ending.label,
  hint: says.ending.hint(page.longest),
  rows: 8,
  value: page.text,
  attributes: { dir: 'auto' },
  ...(page.isTooLong
    ? { errorMessage: { text: says.ending.tooLong(page.longest), visuallyHiddenText: says.part.error } }
    : {}),
})}
${button({ text: says.ending.continue })}
</form>`
