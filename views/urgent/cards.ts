import type { Cards } from '#src/flow/layout.ts'
import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'
import { changedHere, itemChanged } from './changes.ts'
import { closedOrAbsent } from './empty-list.ts'
import type { EntriesOf } from './index.ts'
import { meant } from './meant.ts'
import { boxed, type Drawing, entriesIn, urgentLine, urgentRow } from './row.ts'
import { textOf } from './said.ts'
import { urgentClashes } from './said-otherwise.ts'
import { toTop } from './to-top.ts'

/** Every item of a list with all its rows, each found by its name: what the call is about decides which one is read. */
export const urgentCards = (cards: Cards, drawing: Drawing): Html => {
  const items = [...(drawing.index.lists.get(cards.list) ?? [])]
  if (items.length === 0) return closedOrAbsent(cards, drawing)
  const links = items.map(
    ([, one], index) =>
      html`<a href="#${cards.list}-${index + 1}" dir="auto">${nameOf(drawing.says, cards, one)}</a>`,
  )
  return html`${items.length > 1 && html`<div class="j g">${links}</div>`}${items.map((item, index) => card(cards, drawing, item, String(index + 1)))}`
}

type Item = readonly [id: string, entries: EntriesOf]

const nameOf = (says: Says<'urgent'>, { name }: Cards, one: EntriesOf): string =>
  one.get(name)?.[0]?.shown.join(' ') || says.urgent.unnamed

/** What to do stands before what sets it off: the rows come in the order of the layout. */
const card = (cards: Cards, drawing: Drawing, [item, one]: Item, id: string): Html => {
  const { says, sheet } = drawing
  const [named, ...renamed] = one.get(cards.name) ?? []
  const box = boxed(drawing, [...(named ? [named] : []), ...renamed, ...entriesIn(cards.rows, one)])
  return html`<article id="${cards.list}-${id}"><h3 dir="auto">${nameOf(says, cards, one)}</h3>${box.sources.lead}${named && box.sources.of(named)}${itemChanged(drawing, item, nameOf(says, cards, one))}${named && changedHere(drawing, named)}${named && meant(drawing, named)}${urgentClashes(drawing, [...one.values()].flat())}<dl>${
    renamed.length > 0 && urgentLine(sheet.labels[cards.name] ?? '', renamed, box, textOf)
  }${cards.rows.map((row) => urgentRow(row, box, one, item))}</dl>${toTop(drawing)}</article>`
}
