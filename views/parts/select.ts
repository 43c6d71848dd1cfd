import { attributes, type Html, html } from '../html.ts'
import { type Asked, formGroup, notes } from './form-group.ts'
import { type Label, label } from './heading.ts'
import { classNames } from './options.ts'

type Option = { readonly value: string; readonly text: string; readonly selected: boolean }
export type Select = Asked & {
  readonly name: string
  readonly id: string
  readonly label: string | Label
  readonly items: readonly Option[]
}

export const select = (options: Select): Html => {
  const { id, name } = options
  const named: Label = typeof options.label === 'string' ? { text: options.label } : options.label
  const noted = notes(id, options)
  const box = attributes({
    class: classNames('nhsuk-select', noted.isWrong && 'nhsuk-select--error'),
    id,
    name,
    'aria-describedby': noted.describedBy || undefined,
  })
  const inner = html`${label({ ...named, for: id })}${noted.markup}<select${box}>${options.items.map(option)}</select>`
  return formGroup(undefined, noted.isWrong, inner)
}

const option = ({ value, text, selected }: Option): Html =>
  html`<option${attributes({ value, selected })}>${text}</option>`
