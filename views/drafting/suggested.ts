import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { ownWords } from '../parts/own-words.ts'
import type { Says } from '../words.ts'
import type { Question } from './question.ts'
import { writtenDownAt } from './recordings.ts'

/** What helpers suggest, and the way back from it, stand behind Continue: Enter in a field presses the first button. */
export const suggestedAt = (
  says: Says<'question'>,
  { asked, words, suggestions, typedBefore }: Question,
  name: string,
): Html => {
  const before = Object.entries(typedBefore).filter(
    ([key]) => key === `before:${name}` || key.startsWith(`before:${name}.`),
  )
  return html`${before.flatMap(([key, texts]) => texts.map((text) => html`<input type="hidden" name="${key}" value="${text}">`))}
${before.length > 0 && aside(says.question.putBack, `put-back ${name}`)}
${suggestions
  .filter(({ field }) => field === name)
  .map(
    (
      { from, who, relationship, lines, isHeard },
      index,
    ) => html`<div class="nhsuk-inset-text sayso-other"${index === 0 && html` id="${writtenDownAt(name)}" tabindex="-1"`}>
<p><strong>${says.question[isHeard ? 'heard' : 'suggests'](who, relationship)}</strong></p>
${asked.length > 1 && html`<p>${words.fields[name]?.label}</p>`}
${ownWords(lines)}
<p>${says.question.suggestsHint}</p>
${aside(says.question[isHeard ? 'takeHeard' : 'take'](who), `take ${name} ${from}`)}</div>`,
  )}`
}

const aside = (text: string, value: string): Html =>
  button({ text, name: 'do', value, classes: 'nhsuk-button--secondary' })
