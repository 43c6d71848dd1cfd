import { type Html, html } from '../html.ts'
import { trainingWords as words } from './training.words.en.ts'

/** One turn that is over. */
export type Exchange = {
  readonly turn: string
  readonly title: string
  readonly lead: string | undefined
  readonly says: string
  readonly chosen: string
}

export const transcript = (said: readonly Exchange[]): Html =>
  html`<ol class="nhsuk-list sayso-transcript">${said.map(
    ({ lead, says, chosen }) => html`<li>
${lead !== undefined && html`<p class="sayso-aside">${lead}</p>`}
${speech(says)}
<p><strong>${words.youChose}:</strong> ${chosen}</p></li>`,
  )}</ol>`

/** Where somebody other than the patient speaks, the words begin with that person's name and a colon. */
export const speech = (says: string): Html => {
  const name = /^(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}): /u.exec(says)
  const text = name ? says.slice(name[0].length) : says
  return html`<p class="sayso-speaker">${words.says(name?.[1] ?? words.patient)}</p>
<blockquote class="sayso-speech"><p>${text}</p></blockquote>`
}
