import type { Turn } from '#src/training/turn.ts'
import type { Page } from '../frame/page.ts'
import { words as pageWords } from '../frame/words.en.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { radios } from '../parts/radios.ts'
import { marked } from './mark.ts'
import { trainingWords as words } from './training.words.en.ts'
import { type Exchange, speech, transcript } from './transcript.ts'

export type TrainingTurn = {
  readonly run: string
  readonly title: string
  readonly turn: Turn
  /** How many tries the run has, this one included. */
  readonly tries: number
  /** The try whose key is open already. */
  readonly lookBackAt: number | undefined
  readonly said: readonly Exchange[]
  readonly isWrong: boolean
}

/** One turn: what is said to the learner, what they can answer, and how to stop. Measures are for afterwards. */
export const trainingTurn = (page: TrainingTurn): Page => ({
  title: page.isWrong ? `${pageWords.errorTitle}${page.turn.title}` : page.turn.title,
  back: { href: '/training', text: words.back },
  main: marked(html`${page.isWrong && errorSummary({ heading: words.problem, errorList: [{ text: words.chooseOne, href: '#move' }] })}
<div data-listen="${words.listen}">
<p class="nhsuk-caption-l">${page.title}</p>
<h1 class="nhsuk-heading-l">${page.turn.title}</h1>
${page.turn.lead !== undefined && html`<p class="sayso-aside">${page.turn.lead}</p>`}
${speech(page.turn.says)}
</div>
${moves(page)}
${page.said.length > 0 && details({ summary: words.soFar, html: transcript(page.said) })}
${page.lookBackAt !== undefined && html`<p><a href="/training/runs/${page.run}/debrief?try=${page.lookBackAt}">${words.lookBackAt(page.lookBackAt)}</a></p>`}
<p>${words.stopHint}</p>
${button({ text: words.stop, href: `/training/runs/${page.run}/pause`, classes: 'nhsuk-button--secondary' })}`),
})

const moves = ({
  run,
  turn,
  tries,
  isWrong,
}: TrainingTurn): Html => html`<form method="post" action="/training/runs/${run}/moves" novalidate>
<input type="hidden" name="turn" value="${turn.id}">
<input type="hidden" name="try" value="${tries}">
${radios({
  name: 'move',
  fieldset: { legend: { text: words.choose, size: 'm' } },
  items: turn.moves.map(({ id, text }) => ({ value: id, text })),
  ...(isWrong ? { errorMessage: words.chooseOne } : {}),
})}
${button({ text: words.continue })}
</form>`
