import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** One turn that is over. */
export type Exchange = {
  readonly turn: string
  readonly title: string
  readonly lead: string | undefined
  readonly says: string
  readonly chosen: string
}

export const transcript = (says: Says<'training'>, said: readonly Exchange[]): Html =>
  html`<ol class="nhsuk-list sayso-transcript">${said.map(
    ({ lead, says: spoken, chosen }) => html`<li>
${lead !== undefined && html`<p class="sayso-aside">${lead}</p>`}
${speech(says, spoken)}
<p><strong>${says.training.youChose}:</strong> ${chosen}</p></li>`,
  )}</ol>`

/** Where somebody other than the patient speaks, the words begin with that person's name and a colon. */
export const speech = (says: Says<'training'>, spoken: string): Html => {
  const name = /^(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}): /u.exec(spoken)
  const text = name ? spoken.slice(name[0].length) : spoken
  return html`<p class="sayso-speaker">${says.training.says(name?.[1] ?? says.training.patient)}</p>
<blockquote class="sayso-speech"><p>${text}</p></blockquote>`
}
