import type { Row } from '#src/flow/layout.ts'
import { type Html, html } from '../html.ts'
import { urgentDayInWords } from './day.ts'
import type { Drawing } from './row.ts'
import type { Apart } from './urgent.ts'

/** What lies apart and belongs to this row: a button of its own for whoever may be shown it, or why there is nothing to show. */
export const urgentApart = ({ apart: field }: Row, drawing: Drawing): readonly Html[] =>
  drawing.apart.filter((one) => one.field === field).map((one) => html`<dd>${lineOf(drawing, one)}</dd>`)

const lineOf = ({ says, plan }: Drawing, { id, label, state, at }: Apart): Html => {
  const { apart } = says.urgent
  if (state === 'destroyed')
    return html`${label}: ${apart.destroyed}${at !== undefined && html` (${urgentDayInWords(at)})`}. ${apart.askElsewhere}`
  if (state === 'damaged') return html`${label}: ${apart.damaged} ${apart.askElsewhere}`
  if (state === 'ask-why')
    return html`${label}: ${apart.onlyThere} <a class="scr" href="/urgent/${plan}/reason">${apart.sayWhy}</a>`
  return html`<span class="prn">${label}: ${apart.notPrinted}</span><form class="v scr" method="post" action="/urgent/${plan}/kept-apart/${id}" aria-label="${label}"><button>${apart.show(label)}</button></form>`
}
