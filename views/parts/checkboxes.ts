import { attributes, type Html, html, nothing } from '../html.ts'
import { type Choice, choice, folded, type More } from './choice.ts'
import {
  type Asked,
  beside,
  type Fieldset,
  formGroup,
  grouped,
  type ManyInputs,
  notes,
} from './form-group.ts'
import { type Box, classNames, type Entry, modifier, type Options } from './options.ts'

/** An `exclusive` box unticks the others of its group ("None of these"), an `inclusive` one ticks them all. */
type Checkbox = Choice &
  Options<{
    name: string
    behaviour: 'exclusive' | 'inclusive'
    behaviourGroup: string
    exclusive: boolean
    exclusiveGroup: string
  }>

export type Checkboxes = { readonly name: string; readonly items: readonly Entry<Checkbox>[] } & Asked &
  Box &
  Options<{
    describedBy: string
    fieldset: Fieldset | null
    formGroup: ManyInputs
    idPrefix: string
    values: readonly string[]
    disabled: boolean
    small: boolean
    inline: boolean
    more: More<Checkbox>
  }>

export const checkboxes = (options: Checkboxes): Html => {
  const { classes, fieldset } = options
  const idPrefix = options.idPrefix || options.name
  const noted = notes(idPrefix, options, fieldset?.describedBy || options.describedBy)
  const box = attributes({
    class: classNames(
      'nhsuk-checkboxes',
      modifier('nhsuk-checkboxes--', options.small && 'small', classes),
      modifier('nhsuk-checkboxes--', options.inline && 'inline', classes),
      classes,
    ),
    id: options.id,
    'data-module': 'nhsuk-checkboxes',
    ...options.attributes,
  })
  const { beforeInputs, afterInputs } = options.formGroup ?? {}
  const describedBy = fieldset ? '' : noted.describedBy
  const items = [...options.items, ...(options.more?.items ?? [])].map((item, index) => {
    const id = index > 0 ? `${idPrefix}-${index + 1}` : idPrefix
    return item ? checkbox(options, item, id, describedBy) : nothing
  })
  const inner = html`${noted.markup}<div${box}>${beside(beforeInputs)}${folded(items, options.items.length, options.more)}${beside(afterInputs)}</div>`
  return formGroup(options.formGroup, noted.isWrong, grouped(fieldset, noted, inner))
}

const checkbox = (options: Checkboxes, item: Checkbox, id: string, describedBy: string): Html => {
  /** Without script an inclusive box could tick nothing, so it is hidden then. */
  const itemClass = item.behaviour === 'inclusive' && 'nhsuk-u-frontend-not-supported-hidden'
  if (item.divider) {
    return html`<div class="${classNames('nhsuk-checkboxes__divider', itemClass)}">${item.divider}</div>`
  }
  return choice(item, {
    block: 'nhsuk-checkboxes',
    id: item.id || id,
    checked: item.checked ?? (item.value !== undefined && Boolean(options.values?.includes(item.value))),
    describedBy,
    itemClass,
    attributes: {
      name: item.name || options.name,
      type: 'checkbox',
      disabled: item.disabled ?? options.disabled,
      'data-behaviour': item.exclusive ? 'exclusive' : item.behaviour,
      'data-behaviour-group': item.exclusiveGroup ?? item.behaviourGroup,
    },
  })
}
