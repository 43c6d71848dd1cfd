import { html } from '../html.ts'
import { errorWords } from './errors.words.en.ts'
import type { Page } from './page.ts'

export type Fault = keyof typeof errorWords

/** One page for each fault; the number lets an operator find it in the log, and shows nothing else. */
export const errorView = (fault: Fault, requestId: string): Page => {
  const { title, text, next } = errorWords[fault]
  return {
    title,
    main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
<p><a href="${next.href}">${next.text}</a></p>
${fault === 'broken' && html`<p class="nhsuk-body-s">${errorWords.broken.number} ${requestId}</p>`}`,
  }
}
