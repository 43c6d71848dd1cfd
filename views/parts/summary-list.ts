import { attributes, type Html, html, nothing } from '../html.ts'
import { type Actions, actionsOf, type Card, type CardAction, card, cardAction } from './card.ts'
import {
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  entries,
  modifier,
  type Options,
  unfold,
} from './options.ts'

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

type Wide = Box & Options<{ width: string }>
type Cell = Content & Wide

export type SummaryListRow = { readonly key: string | Cell; readonly value: string | Cell } & Box &
  Options<{ border: boolean; actions: Actions<Wide> }>

type Setting = { readonly about: Content; readonly anyActions: boolean; readonly hasBorder: boolean }

export const summaryListRow = (row: SummaryListRow, { about, anyActions, hasBorder }: Setting): Html => {
  const key: Cell = unfold(row.key)
  const value: Cell = unfold(row.value)
  const { actions, more } = actionsOf(row.actions)
  const className = classNames(
    'nhsuk-summary-list__row',
    anyActions && actions.length === 0 && 'nhsuk-summary-list__row--no-actions',
    row.border === false && hasBorder && !row.classes?.includes(noBorder) && noBorder,
    row.classes,
  )
  return html`<div${attributes({ class: className, id: row.id, ...row.attributes })}>
<dt${cell('nhsuk-summary-list__key', key)}>${content(key)}</dt>
<dd${cell('nhsuk-summary-list__value', value)}>${content(value)}</dd>
${actions.length > 0 && html`<dd${cell('nhsuk-summary-list__actions', more)}>${actionList(actions, about)}</dd>`}
</div>`
}

const noBorder = 'nhsuk-summary-list__row--no-border'

const cell = (className: string, options: Wide = {}): Html => {
  const { width, classes } = options
  const wide = width && !classes?.includes(`nhsuk-u-width-${width}`) && `nhsuk-u-width-${width}`
  return attributes({ class: classNames(className, wide, classes), id: options.id, ...options.attributes })
}

const actionList = (actions: readonly CardAction[], about: Content): Html => {
  const [first, ...others] = actions.map((action) => cardAction(action, about))
  if (first === undefined) return nothing
  if (others.length === 0) return first
  const items = [first, ...others].map(
    (action) => html`<li class="nhsuk-summary-list__actions-list-item">${action}</li>`,
  )
  return html`<ul class="nhsuk-summary-list__actions-list">${items}</ul>`
}
