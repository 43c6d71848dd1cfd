import { attributes, type Html, html, nothing } from '../html.ts'
import { type Card, card } from './card.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, hasContent, unfold } from './content.ts'
import { type Heading, heading } from './heading.ts'
import { type Box, type Entry, entries, type Options } from './options.ts'
import { scroll } from './scroll.ts'
import { type Head, sortingOf, tableHead } from './table-head.ts'
import { type Data, tableRow } from './table-row.ts'
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
