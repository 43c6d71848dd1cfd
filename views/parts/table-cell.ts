import { attributes, type Html, html, trusted } from '../html.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, content, hasContent } from './content.ts'
import type { Attributes, Options } from './options.ts'

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

type Setting = {
  readonly element: 'th' | 'td'
  readonly scope?: 'row' | 'col' | undefined
  readonly role?: 'columnheader' | 'rowheader' | 'cell' | undefined
  /** The head of the column, said again in each cell of a responsive table, where a row becomes a block of its own. */
  readonly repeat?: Words | false | undefined
}

export const tableCell = (cell: Cell, { element, scope, role, repeat }: Setting): Html => {
  const box = attributes({
    class: classOf(cell, element === 'th' ? 'nhsuk-table__header' : 'nhsuk-table__cell'),
    scope,
    role,
    colspan: role ? undefined : cell.colspan,
    rowspan: cell.rowspan,
    ...cell.attributes,
  })
  const value = cell.href ? html`<a class="nhsuk-link" href="${cell.href}">${words(cell)}</a>` : words(cell)
  const name = trusted(element)
  return html`<${name}${box}>${repeat ? repeated(repeat, cell, value) : value}</${name}>`
}

const classOf = ({ format, align, width, classes }: Cell, className: string): string =>
  classNames(
    className,
    modifier(`${className}--`, format === 'numeric' && format, classes),
    modifier('nhsuk-u-text-align-', align, classes, ['left', 'centre', 'right']),
    modifier('nhsuk-u-width-', width, classes),
    classes,
  )

const words = (options: Words): Html => {
  const { visuallyHiddenText: hidden } = options
  const space = hasContent(options) && ' '
  return html`${content(options)}${hidden && html`<span class="nhsuk-u-visually-hidden">${space}${hidden}</span>`}`
}

const repeated = (head: Words, cell: Cell, value: Html): Html => {
  const inner = cell.html?.length ? html`<span>${value}</span>` : value
  return html`<span class="nhsuk-table__heading" aria-hidden="true">${words(head)} </span>${inner}`
}
