import { attributes, type Html, html } from '../html.ts'
import { type Card, card } from './card.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, unfold } from './content.ts'
import { type Box, type Entry, entries, type Options } from './options.ts'
import { type SummaryListRow, summaryListRow } from './summary-list-row.ts'

export type SummaryList = { readonly rows: readonly Entry<SummaryListRow>[] } & Box &
  Options<{ border: boolean; lastRowBorder: boolean; html: Html; card: Card }>

/** `html` stands in for the rows; with `card` the list is the description of that card. */
export const summaryList = (options: SummaryList): Html => {
  const rows = entries(options.rows)
  const about: Content = unfold(options.card?.heading)
  const anyActions = rows.some(hasActions)
  const drawn = rows.map((row, index) =>
    summaryListRow(row, { about, anyActions, hasBorder: hasBorder(options, index === rows.length - 1) }),
  )
  const box = attributes({ class: classOf(options), id: options.id, ...options.attributes })
  const list = html`<dl${box}>${options.html?.length ? options.html : drawn}</dl>`
  return options.card ? card({ ...options.card, description: { html: list } }) : list
}

const classOf = ({ border, lastRowBorder, classes }: SummaryList): string => {
  const borderless = border === false ? 'no-border' : lastRowBorder === false && 'no-last-row-border'
  return classNames('nhsuk-summary-list', modifier('nhsuk-summary-list--', borderless, classes), classes)
}

/** Whether the list leaves it to the row to take its border away. */
const hasBorder = ({ lastRowBorder, classes }: SummaryList, isLast: boolean): boolean =>
  !(classes && /--no-(last-row-)?border/.test(classes)) && !(lastRowBorder === false && isLast)

/** As in the macro, a plain list of actions makes no third column. */
const hasActions = ({ actions }: SummaryListRow): boolean =>
  actions !== undefined && 'items' in actions && Boolean(actions.items?.length)
