import type { Cards, People } from '#src/flow/layout.ts'
import { type Html, html } from '../html.ts'
import { boxed, type Drawing, urgentLine, urgentRows } from './row.ts'
import { closedList } from './said.ts'

/** A list that somebody closed empty, or passed over, says so with who did; one that nobody answered says that. */
export const closedOrAbsent = (block: Cards | People, drawing: Drawing): Html => {
  const { list, absent } = block
  const { sheet, index } = drawing
  const said = index.fields.get(list)
  if (!said) return urgentRows([{ field: list, absent }], drawing)
  if (block.draw === 'cards' && block.closedSaysNothing && said.every((one) => one.said.kind === 'answer'))
    return html`<p class="o">${sheet.words.sentences[absent]}</p>`
  const closed = closedList(sheet.words.sentences[absent] ?? '')
  const box = boxed(drawing, said)
  return html`${box.sources.lead}<dl>${urgentLine(sheet.labels[list] ?? '', said, box, closed)}</dl>`
}
