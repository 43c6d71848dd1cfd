import type { Cards } from '#src/flow/layout.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import { closedOrAbsent } from './empty-list.ts'
import type { EntriesOf } from './index.ts'
import { type Drawing, urgentLine, urgentRow } from './row.ts'
import { saidBy, textOf } from './said.ts'

/** Every item of a list with all its rows, each found by its name: what the call is about decides which one is read. */
export const urgentCards = (cards: Cards, drawing: Drawing): Html => {
  const items = [...(drawing.index.lists.get(cards.list) ?? [])]
  if (items.length === 0) return closedOrAbsent(cards, drawing)
  const jump = ([, one]: Item, index: number): Html => {
    const id = String(index + 1)
    return html`<li><a href="#c${id}" dir="auto">${nameOf(drawing.says, cards, one)}</a></li>`
  }
  return html`${items.length > 1 ? html`<ol class="j">${items.map(jump)}</ol>` : nothing}${items.map((item, index) => card(cards, drawing, item, String(index + 1)))}`
}

type Item = readonly [id: string, entries: EntriesOf]

const nameOf = (says: Says<'urgent'>, { name }: Cards, one: EntriesOf): string =>
  one.get(name)?.[0]?.shown.join(' ') || says.urgent.unnamed

const card = (cards: Cards, drawing: Drawing, [item, one]: Item, id: string): Html => {
  const { says, sheet, signer } = drawing
  const [named, ...renamed] = one.get(cards.name) ?? []
  const label = sheet.labels[cards.name] ?? ''
  return html`<article id="c${id}"><h3 dir="auto">${nameOf(drawing.says, cards, one)}</h3>${named && saidBy(says, named, signer)}<dl>${
    renamed.length > 0 && urgentLine(label, renamed, drawing, textOf)
  }${cards.rows.map((row) => urgentRow(row, drawing, one, item))}</dl></article>`
}
