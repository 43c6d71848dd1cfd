import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'
import type { View } from './page.ts'

/** The numbers, one tap each; it never says that anybody watches (RULE-MH-1). */
export const helpPanel = (
  says: Says<'helpLines'>,
): Html => html`<section class="sayso-help" aria-labelledby="help-now">
<h2 class="nhsuk-heading-s" id="help-now">${says.helpLines.heading}</h2>
${lineList(says)}
<p class="nhsuk-body-s">${says.helpLines.unwatched}</p>
</section>`

const lineList = (says: Says<'helpLines'>): Html =>
  html`<ul class="nhsuk-list">${says.helpLines.lines.map(
    (line) =>
      html`<li>${line.who}: <a href="${'call' in line ? `tel:${line.call}` : `sms:${line.sms}`}">${line.text}</a></li>`,
  )}</ul>`

/** The whole page, never a block: there is always a way on. */
export const helpNow =
  (next: string | undefined): View<'helpLines'> =>
  (says) => ({
    title: says.helpLines.pageTitle,
    main: html`<h1 class="nhsuk-heading-l">${says.helpLines.pageTitle}</h1>
${next !== undefined && html`<p>${says.helpLines.interruption}</p><p>${says.helpLines.kept}</p>`}
${lineList(says)}
<p>${says.helpLines.unwatched}</p>
${button({ text: says.helpLines.goOn, href: next ?? '/', classes: 'nhsuk-button--secondary' })}`,
  })
