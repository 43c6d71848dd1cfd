import { html } from '../html.ts'
import type { ViewWords } from '../words.ts'
import type { View } from './page.ts'

export type Fault = keyof ViewWords['error']

/** One page for each fault; the number lets an operator find it in the log, and shows nothing else. */
export const errorView =
  (fault: Fault, requestId: string): View<'error'> =>
  (says) => {
    const { title, text, next } = says.error[fault]
    return {
      title,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
<p><a href="${next.href}">${next.text}</a></p>
${fault === 'broken' && html`<p class="nhsuk-body-s">${says.error.broken.number} ${requestId}</p>`}`,
    }
  }
