import { attributes, type Html, html, nothing, trusted } from '../html.ts'
import { type Card, card } from './card.ts'
import { type Heading, heading } from './heading.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  entries,
  hasContent,
  modifier,
  type Options,
  unfold,
} from './options.ts'
import { scroll } from './scroll.ts'
import { words } from './words.en.ts'

/** `panel`, `heading` and `headingLevel` are the older way to ask for a card. */
export type Table = { readonly rows: readonly Entry<readonly Entry<string | Data>[]>[] } & Box &
  Options<{
    border: boolean
    lastRowBorder: boolean
    head: readonly Entry<string | Head>[]
    caption: string | Heading
    firstCellIsHeader: boolean
    compact: boolean
    responsive: boolean
    scroll: boolean
    striped: boolean
    variant: 'reverse'
    card: boolean | Card
    panel: boolean
    heading: string
    headingLevel: Heading['level']
    ascendingText: string
    descendingText: string
    sortAnnouncementText: string
  }>

export const table = (options: Table): Html => {
  const { responsive, firstCellIsHeader, variant } = options
  const heads = (options.head ?? []).map((head): Entry<Head> => (head ? unfold(head) : undefined))
  const sorting = sortingOf(entries(heads))
  const className = classOf(options, sorting.isSortable)
  const isSortable = className.includes('nhsuk-table--sortable')
  const caption: Heading = unfold(options.caption)
  const id = captionId(options, caption)
  const rows = entries(options.rows).map((row) => tableRow(row, { heads, responsive, firstCellIsHeader }))
  const inner = html`<table${box(options, className, isSortable && !sorting.isOnServer)}>
${captionOf({ ...caption, id }, isSortable)}
${heads.length > 0 && tableHead(heads, { ...sorting, responsive })}
<tbody class="nhsuk-table__body">${rows}</tbody>
</table>`
  return inCard(options, options.scroll ? scroll({ html: inner, labelledBy: id, variant }) : inner)
}

const classOf = (options: Table, isSortable: boolean): string => {
  const { border, lastRowBorder, classes } = options
  const modifiers = [
    options.variant,
    options.compact && 'compact',
    options.responsive && 'responsive',
    border === false ? 'no-border' : lastRowBorder === false && 'no-last-row-border',
    isSortable && 'sortable',
    options.striped && 'striped',
  ]
  return classNames(
    'nhsuk-table',
    ...modifiers.map((name) => modifier('nhsuk-table--', name, classes)),
    classes,
  )
}

const box = (options: Table, className: string, sortsInBrowser: boolean): Html =>
  attributes({
    class: className,
    id: options.id,
    'data-module': sortsInBrowser ? 'nhsuk-table' : undefined,
    'data-i18n.sort-announcement': options.sortAnnouncementText,
    'data-i18n.ascending': options.ascendingText,
    'data-i18n.descending': options.descendingText,
    role: options.responsive ? 'table' : undefined,
    ...options.attributes,
  })

/** A part that scrolls must have a name, so its caption gets an id even when none was given. */
const captionId = ({ scroll, id }: Table, caption: Heading): string | undefined => {
  if (caption.id || !scroll) return caption.id
  const name = id ?? (caption.text && `table-${caption.text.replaceAll(' ', '-').toLowerCase().slice(0, 40)}`)
  return name && `${name}-caption`
}

const captionOf = (caption: Heading, isSortable: boolean): Html => {
  if (!hasContent(caption)) return nothing
  const hidden = caption.visuallyHiddenText ?? (isSortable ? words.sortable : undefined)
  const { placement, ...small }: Exclude<Heading['caption'], string | undefined> = unfold(caption.caption)
  const isInside = placement === 'start' || placement === 'end'
  return heading({
    ...caption,
    visuallyHiddenText: hidden && `(${hidden})`,
    caption: { ...small, placement: isInside ? placement : undefined, size: small.size ?? caption.size },
    sizes: ['s', 'm', 'l', 'xl'],
    className: 'nhsuk-table__caption',
    classPrefix: 'nhsuk-table__caption--',
    element: 'caption',
  })
}

const inCard = ({ panel, ...options }: Table, inner: Html): Html => {
  if (!options.card && !panel) return inner
  const given: Card = typeof options.card === 'object' ? options.card : {}
  const older: Content & Heading = { text: options.heading, level: options.headingLevel }
  const variant = given.variant ?? (panel ? 'feature' : undefined)
  return card({ ...given, heading: given.heading ?? older, variant, description: { html: inner } })
}

type Sort = 'none' | 'ascending' | 'descending'

/** The head of a column: `sort` makes it sortable and says how it is sorted now; with `href` the server sorts. */
export type Head = Cell & Options<{ sort: boolean | Sort; sortNext: Sort }>

export type Sorting = { readonly isSortable: boolean; readonly isOnServer: boolean }

export const sortingOf = (heads: readonly Head[]): Sorting => {
  const sorted = heads.findIndex(({ sort }) => sort)
  return { isSortable: sorted >= 0, isOnServer: sorted >= 0 && heads.slice(sorted).some(({ href }) => href) }
}

type HeadSetting = Sorting & { readonly responsive: boolean | undefined }

export const tableHead = (heads: readonly Entry<Head>[], setting: HeadSetting): Html => {
  const { responsive } = setting
  const cells = heads.map((head) => (head ? headCell(head, setting) : nothing))
  return html`<thead class="nhsuk-table__head"${responsive && html` role="rowgroup"`}>
<tr class="nhsuk-table__row"${responsive && html` role="row"`}>${cells}</tr>
</thead>`
}

const headCell = (head: Head, { isOnServer, responsive }: HeadSetting): Html => {
  const sort = head.sort === true ? 'none' : head.sort
  const sorting = {
    'data-sort': Boolean(sort),
    'data-sort-next': isOnServer || !sort ? undefined : head.sortNext,
    'aria-sort': sort === 'none' ? undefined : sort,
  }
  const cell = { ...head, attributes: { ...sorting, ...head.attributes } }
  return tableCell(cell, { element: 'th', scope: 'col', role: responsive ? 'columnheader' : undefined })
}

export type Data = Cell & Options<{ sortValue: string | number }>

type RowSetting = {
  readonly heads: readonly Entry<Head>[]
  readonly responsive: boolean | undefined
  readonly firstCellIsHeader: boolean | undefined
}

export const tableRow = (row: readonly Entry<string | Data>[], setting: RowSetting): Html => {
  const cells = row.map((data, index) => (data ? dataCell(unfold(data), index, setting) : nothing))
  return html`<tr class="nhsuk-table__row"${setting.responsive && html` role="row"`}>${cells}</tr>`
}

const dataCell = (data: Data, index: number, { heads, responsive, firstCellIsHeader }: RowSetting): Html => {
  const head: Head = heads[index] || {}
  const isHeader = index === 0 && firstCellIsHeader
  const isTextAmongNumbers = data.format === 'string' && head.format === 'numeric'
  const cell = {
    ...data,
    format: data.format ?? head.format,
    align: data.align ?? (isTextAmongNumbers ? 'right' : head.align),
    attributes: { 'data-sort-value': data.sortValue || undefined, ...data.attributes },
  }
  return tableCell(cell, {
    element: isHeader ? 'th' : 'td',
    scope: isHeader ? 'row' : undefined,
    role: responsive ? (isHeader ? 'rowheader' : 'cell') : undefined,
    repeat: responsive && head,
  })
}

type Format = 'numeric' | 'string'
type Words = Content & Options<{ visuallyHiddenText: string }>

/** What a cell takes, be it of the head or of a row. */
export type Cell = Words &
  Options<{
    href: string
    format: Format
    colspan: number
    rowspan: number
    align: 'left' | 'centre' | 'right'
    width: string
    classes: string
    attributes: Attributes
  }>

type CellSetting = {
  readonly element: 'th' | 'td'
  readonly scope?: 'row' | 'col' | undefined
  readonly role?: 'columnheader' | 'rowheader' | 'cell' | undefined
  /** The head of the column, said again in each cell of a responsive table, where a row becomes a block of its own. */
  readonly repeat?: Words | false | undefined
}

export const tableCell = (cell: Cell, { element, scope, role, repeat }: CellSetting): Html => {
  const box = attributes({
    class: cellClassOf(cell, element === 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell'),
    scope,
    role,
    colspan: role ? undefined : cell.colspan,
    rowspan: cell.rowspan,
    ...cell.attributes,
  })
  const value = cell.href
    ? html`<a class="nhsuk-link" href="${cell.href}">${cellWords(cell)}</a>`
    : cellWords(cell)
  const name = trusted(element)
  return html`<${name}${box}>${repeat ? repeated(repeat, cell, value) : value}</${name}>`
}

const cellClassOf = ({ format, align, width, classes }: Cell, className: string): string =>
  classNames(
    className,
    modifier(`${className}--`, format === 'numeric' && format, classes),
    modifier('nhsuk-u-text-align-', align, classes, ['left', 'centre', 'right']),
    modifier('nhsuk-u-width-', width, classes),
    classes,
  )

const cellWords = (options: Words): Html => {
  const { visuallyHiddenText: hidden } = options
  const space = hasContent(options) && ' '
  return html`${content(options)}${hidden && html`<span class="nhsuk-u-visually-hidden">${space}${hidden}</span>`}`
}

const repeated = (head: Words, cell: Cell, value: Html): Html => {
  const inner = cell.html?.length ? html`<span>${value}</span>` : value
  return html`<span class="nhsuk-table__heading" aria-hidden="true">${cellWords(head)} </span>${inner}`
}
