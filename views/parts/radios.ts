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

export type Radios = { readonly name: string; readonly items: readonly Entry<Choice>[] } & Asked &
  Box &
  Options<{
    fieldset: Fieldset | null
    formGroup: ManyInputs
    idPrefix: string
    value: string
    disabled: boolean
    small: boolean
    inline: boolean
    more: More
  }>

export const radios = (options: Radios): Html => {
  const { classes } = options
  const idPrefix = options.idPrefix || options.name
  const noted = notes(idPrefix, options, options.fieldset?.describedBy)
  const box = attributes({
    class: classNames(
      'nhsuk-radios',
      modifier('nhsuk-radios--', options.small && 'small', classes),
      modifier('nhsuk-radios--', options.inline && 'inline', classes),
      classes,
    ),
    id: options.id,
    'data-module': 'nhsuk-radios',
    ...options.attributes,
  })
  const { beforeInputs, afterInputs } = options.formGroup ?? {}
  const items = [...options.items, ...(options.more?.items ?? [])].map((item, index) =>
    radio(options, item, index > 0 ? `${idPrefix}-${index + 1}` : idPrefix),
  )
  const inner = html`${noted.markup}<div${box}>${beside(beforeInputs)}${folded(items, options.items.length, options.more)}${beside(afterInputs)}</div>`
  return formGroup(options.formGroup, noted.isWrong, grouped(options.fieldset, noted, inner))
}

const radio = (options: Radios, item: Entry<Choice>, id: string): Html => {
  if (!item) return nothing
  if (item.divider) return html`<div class="nhsuk-radios__divider">${item.divider}</div>`
  return choice(item, {
    block: 'nhsuk-radios',
    id: item.id || id,
    checked: item.checked ?? (Boolean(options.value) && item.value === options.value),
    attributes: { name: options.name, type: 'radio', disabled: item.disabled ?? options.disabled },
  })
}
