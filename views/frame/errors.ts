import { html } from '../html.ts'
import type { ViewWords } from '../words.ts'
import type { View } from './page.ts'

export type Fault = keyof ViewWords['error']

/** One page for each fault; the number lets an operator find it in the log, and shows nothing else. */
export const errorView =
  (fault: Fault, requestId: string): View<'error' | 'page'> =>
  (says) => {
    const said = says.error[fault]
    const { title, text, next } = said
    return {
      title,
      unsaved: { text: fault === 'not-known' || fault === 'broken' ? title : says.page.unsavedElsewhere },
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
<p>${text}</p>
<p><a href="${next.href}">${next.text}</a></p>
${'number' in said && html`<p class="nhsuk-body-s">${said.number} ${requestId}</p>`}`,
    }
  }
