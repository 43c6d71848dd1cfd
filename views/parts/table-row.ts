import { type Html, html, nothing } from '../html.ts'
import { unfold } from './content.ts'
import type { Entry, Options } from './options.ts'
import { type Cell, tableCell } from './table-cell.ts'
import type { Head } from './table-head.ts'

export type Data = Cell & Options<{ sortValue: string | number }>

type Setting = {
  readonly heads: readonly Entry<Head>[]
  readonly responsive: boolean | undefined
  readonly firstCellIsHeader: boolean | undefined
}

export const tableRow = (row: readonly Entry<string | Data>[], setting: Setting): Html => {
  const cells = row.map((data, index) => (data ? dataCell(unfold(data), index, setting) : nothing))
  return html`<tr class="nhsuk-table__row"${setting.responsive && html` role="row"`}>${cells}</tr>`
}

const dataCell = (data: Data, index: number, { heads, responsive, firstCellIsHeader }: Setting): Html => {
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
