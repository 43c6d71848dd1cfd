import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'

export type Begin = {
  readonly scenario: string
  readonly newForm: string
  readonly text: string
  readonly classes?: string
}

/** Begins a run of its own; the same form sent twice begins one. */
export const beginForm = ({ scenario, newForm, text, classes }: Begin): Html =>
  html`<form method="post" action="/training/${scenario}/runs" aria-label="${text}">
<input type="hidden" name="form" value="${newForm}">
${button({ text, ...(classes === undefined ? {} : { classes }) })}</form>`
