import type { Turn } from '#src/training/turn.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { details } from '../parts/details.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { radios } from '../parts/radios.ts'
import type { Says } from '../words.ts'
import { marked } from './mark.ts'
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
  readonly chosen: string | undefined
}

/** One turn: what is said to the learner, what they can answer, and how to stop. Measures are for afterwards. */
export const trainingTurn =
  (page: TrainingTurn): View<'page' | 'part' | 'training'> =>
  (says) => ({
    title: page.isWrong ? `${says.page.errorTitle}${page.turn.title}` : page.turn.title,
    back: { href: '/training', text: says.training.back },
    main: marked(
      says,
      html`${page.isWrong && errorSummary({ heading: says.training.problem, errorList: [{ text: says.training.chooseOne, href: '#move' }] })}
<div data-listen="${says.training.listen}">
<p class="nhsuk-caption-l">${page.title}</p>
<h1 class="nhsuk-heading-l">${page.turn.title}</h1>
${page.turn.lead !== undefined && html`<p class="sayso-aside">${page.turn.lead}</p>`}
${speech(says, page.turn.says)}
</div>
${moves(says, page)}
${page.said.length > 0 && details({ summary: says.training.soFar, html: transcript(says, page.said) })}
${page.lookBackAt !== undefined && html`<p><a href="/training/runs/${page.run}/debrief?try=${page.lookBackAt}">${says.training.lookBackAt(page.lookBackAt)}</a></p>`}
<p>${says.training.stopHint}</p>
${button({ text: says.training.stop, href: `/training/runs/${page.run}/pause`, classes: 'nhsuk-button--secondary' })}`,
    ),
  })

const moves = (
  says: Says<'part' | 'training'>,
  { run, turn, tries, isWrong, chosen }: TrainingTurn,
): Html => html`<form method="post" action="/training/runs/${run}/moves" novalidate aria-label="${says.training.choose}">
<input type="hidden" name="turn" value="${turn.id}">
<input type="hidden" name="try" value="${tries}">
${radios({
  name: 'move',
  fieldset: { legend: { text: says.training.choose, size: 'm' } },
  items: turn.moves.map(({ id, text }) => ({ value: id, text, checked: id === chosen })),
  ...(isWrong
    ? { errorMessage: { text: says.training.chooseOne, visuallyHiddenText: says.part.error } }
    : {}),
})}
${button({ text: says.training.continue })}
</form>`
