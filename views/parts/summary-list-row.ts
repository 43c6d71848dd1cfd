import { attributes, type Html, html, nothing } from '../html.ts'
import { type Actions, actionsOf, type CardAction, cardAction } from './card-action.ts'
import { classNames } from './class-names.ts'
import { type Content, content, unfold } from './content.ts'
import type { Box, Options } from './options.ts'

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
