import type { Drawn, Sheet } from '#src/flow/sheet.ts'
import { dayInWords, nhsNumberInWords } from '../frame/when.ts'
import { html } from '../html.ts'
import { urgentNumber } from './number.ts'
import { textBy, textOf, type UrgentText } from './said.ts'

/** How a field's answers are drawn: letter for letter, unless a machine wrote the value down or it can be dialled. */
export const textOfField = ({ drawn }: Sheet, field: string): UrgentText => {
  const as = drawn[field]
  return as === undefined ? textOf : texts[as]
}

/** A stage is told by its word and its shape; the colour only repeats them. */
const signs: UrgentText = (says, entry) => {
  if (entry.said.kind !== 'answer') return textOf(says, entry)
  const { value } = entry.said
  const stages = stageNames.filter((stage) => typeof value === 'object' && value !== null && stage in value)
  const drawn = entry.shown.map((text, index) => {
    const stage = stages[index]
    if (stage === undefined) return html`<li dir="auto">${text}</li>`
    return html`<li class="${stage}" dir="auto"><i aria-hidden="true">${says.urgent.stages[stage]} </i>${text}</li>`
  })
  return html`<ul class="s">${drawn}</ul>`
}
const stageNames = ['green', 'amber', 'red'] as const

const texts: Readonly<Record<Drawn, UrgentText>> = {
  day: textBy((text) => html`${dayInWords(text)}`),
  numbers: textBy(urgentNumber),
  'nhs-number': textBy((text) => html`${nhsNumberInWords(text)}`),
  stages: signs,
}
