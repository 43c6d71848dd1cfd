import { type Html, html, nothing } from '../html.ts'
import type { Entry, Options } from './options.ts'
import { type Cell, tableCell } from './table-cell.ts'

type Sort = 'none' | 'ascending' | 'descending'

/** The head of a column: `sort` makes it sortable and says how it is sorted now; with `href` the server sorts. */
export type Head = Cell & Options<{ sort: boolean | Sort; sortNext: Sort }>

export type Sorting = { readonly isSortable: boolean; readonly isOnServer: boolean }

export const sortingOf = (heads: readonly Head[]): Sorting => {
  const sorted = heads.findIndex(({ sort }) => sort)
  return { isSortable: sorted >= 0, isOnServer: sorted >= 0 && heads.slice(sorted).some(({ href }) => href) }
}

type Setting = Sorting & { readonly responsive: boolean | undefined }

export const tableHead = (heads: readonly Entry<Head>[], setting: Setting): Html => {
  const { responsive } = setting
  const cells = heads.map((head) => (head ? headCell(head, setting) : nothing))
  return html`<thead class="nhsuk-table__head"${responsive && html` role="rowgroup"`}>
<tr class="nhsuk-table__row"${responsive && html` role="row"`}>${cells}</tr>
</thead>`
}

const headCell = (head: Head, { isOnServer, responsive }: Setting): Html => {
  const sort = head.sort === true ? 'none' : head.sort
  const sorting = {
    'data-sort': Boolean(sort),
    'data-sort-next': isOnServer || !sort ? undefined : head.sortNext,
    'aria-sort': sort === 'none' ? undefined : sort,
  }
  const cell = { ...head, attributes: { ...sorting, ...head.attributes } }
  return tableCell(cell, { element: 'th', scope: 'col', role: responsive ? 'columnheader' : undefined })
}
