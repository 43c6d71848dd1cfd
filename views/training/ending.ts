import type { Ending } from '#src/training/scenario.ts'
import type { Page } from '../frame/page.ts'
import { words as pageWords } from '../frame/words.en.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { textarea } from '../parts/textarea.ts'
import { marked } from './mark.ts'
import { trainingWords, endingWords as words } from './training.words.en.ts'
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
export const trainingEnding = (page: TrainingEnding): Page => ({
  title: page.isTooLong ? `${pageWords.errorTitle}${page.ending.title}` : page.ending.title,
  back: { href: '/training', text: trainingWords.back },
  main: marked(html`${page.isTooLong && errorSummary({ heading: trainingWords.problem, errorList: [{ text: words.tooLong(page.longest), href: '#text' }] })}
<p class="nhsuk-caption-l">${page.title}. ${words.over}.</p>
<h1 class="nhsuk-heading-l">${page.ending.title}</h1>
<p>${page.ending.text}</p>
<p>${words.notAGrade}</p>
${details({ summary: trainingWords.soFar, html: transcript(page.said) })}
${page.isExplained && !page.isTooLong ? button({ text: words.seeMoves, href: `/training/runs/${page.run}/debrief` }) : account(page)}
<p>${page.isExplained ? trainingWords.stopHint : words.stopHint}</p>
${button({ text: trainingWords.stop, href: `/training/runs/${page.run}/pause`, classes: 'nhsuk-button--secondary' })}`),
})

const account = (page: TrainingEnding): Html => html`<h2 class="nhsuk-heading-m">${words.firstYou}</h2>
<p>${words.whyFirst}</p>
<ul class="nhsuk-list nhsuk-list--bullet">${page.prompts.map((prompt) => html`<li>${prompt}</li>`)}</ul>
<form method="post" action="/training/runs/${page.run}/explanation" novalidate>
${textarea({
  name: 'text',
  label: words.label,
  hint: words.hint(page.longest),
  rows: 8,
  value: page.text,
  ...(page.isTooLong ? { errorMessage: words.tooLong(page.longest) } : {}),
})}
${button({ text: words.continue })}
</form>`
