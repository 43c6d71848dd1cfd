import type { Row } from '#src/flow/layout.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Cells, cell } from './cells.ts'
import { urgentDayInWords } from './day.ts'
import type { Drawing } from './row.ts'
import type { Apart } from './urgent.ts'

/** What lies apart and belongs to this row: a button of its own for whoever may be shown it, or why there is nothing to show. */
export const urgentApart = ({ apart: field }: Row, drawing: Drawing & Cells): readonly Html[] => {
  const all = drawing.apart.filter((one) => one.field === field)
  const isTheirs = all.every(({ saidBy }) => saidBy.voice === 'person')
  return all.map((one) => cell(drawing, lineOf(drawing, one, isTheirs ? nothing : givenBy(drawing, one))))
}

/** A crew at the door tries the one that it has most cause to. */
const givenBy = ({ says }: Drawing, { saidBy: { name, relationship }, saidAt }: Apart): Html => {
  const { apart } = says.urgent
  return html` ${apart.givenBy} <bdi>${name}</bdi>${relationship !== undefined && html`, <bdi>${relationship}</bdi>,`} ${apart.gave} ${urgentDayInWords(saidAt)}`
}

const lineOf = ({ says, plan }: Drawing, { id, label, state, at, saidBy }: Apart, whose: Html): Html => {
  const { apart } = says.urgent
  if (state === 'destroyed')
    return html`${label}${whose}: ${apart.destroyed}${at !== undefined && html` (${urgentDayInWords(at)})`}. ${apart.askElsewhere}`
  if (state === 'damaged') return html`${label}${whose}: ${apart.damaged} ${apart.askElsewhere}`
  if (state === 'ask-why')
    return html`${label}${whose}: ${apart.onlyThere} <a class="scr" href="/urgent/${plan}/reason">${apart.sayWhy}</a>`
  return html`<span class="prn">${label}${whose}: ${apart.notPrinted}</span><form class="v scr" method="post" action="/urgent/${plan}/kept-apart/${id}" aria-label="${label}, ${saidBy.name}"><button><span>${apart.show(label)}${whose}</span></button></form>`
}
