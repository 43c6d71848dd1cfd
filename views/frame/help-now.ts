import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { helpLines } from './help-lines.en.ts'
import type { Page } from './page.ts'

/** The numbers, one tap each; it never says that anybody watches (RULE-MH-1). */
export const helpPanel = (): Html => html`<section class="sayso-help" aria-labelledby="help-now">
<h2 class="nhsuk-heading-s" id="help-now">${helpLines.heading}</h2>
${lineList()}
<p class="nhsuk-body-s">${helpLines.unwatched}</p>
</section>`

const lineList = (): Html =>
  html`<ul class="nhsuk-list">${helpLines.lines.map(
    (line) =>
      html`<li>${line.who}: <a href="${'call' in line ? `tel:${line.call}` : `sms:${line.sms}`}">${line.text}</a></li>`,
  )}</ul>`

/** The whole page, never a block: there is always a way on. */
export const helpNow = (next: string | undefined): Page => ({
  title: helpLines.pageTitle,
  main: html`<h1 class="nhsuk-heading-l">${helpLines.pageTitle}</h1>
${next !== undefined && html`<p>${helpLines.interruption}</p><p>${helpLines.kept}</p>`}
${lineList()}
<p>${helpLines.unwatched}</p>
${button({ text: helpLines.goOn, href: next ?? '/', classes: 'nhsuk-button--secondary' })}`,
})
