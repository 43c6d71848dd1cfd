import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'

export type Begin = {
  readonly scenario: string
  readonly newForm: string
  readonly text: string
  /** Which conversation, where several can be begun on one page. */
  readonly which?: string
  readonly classes?: string
}

/** Begins a run of its own; the same form sent twice begins one. */
export const beginForm = ({ scenario, newForm, text, which, classes }: Begin): Html => {
  const hidden = which === undefined ? '' : `: ${which}`
  return html`<form method="post" action="/training/${scenario}/runs" aria-label="${text}${hidden}">
<input type="hidden" name="form" value="${newForm}">
${button({
  html: html`${text}${hidden !== '' && html`<span class="nhsuk-u-visually-hidden">${hidden}</span>`}`,
  ...(classes === undefined ? {} : { classes }),
})}</form>`
}
