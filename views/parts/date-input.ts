import { attributes, type Html, html } from '../html.ts'
import {
  type Asked,
  beside,
  type Fieldset,
  formGroup,
  grouped,
  type ManyInputs,
  notes,
} from './form-group.ts'
import type { Label } from './heading.ts'
import { type Input, input } from './input.ts'
import { type Box, classNames, type Entry, entries, type Options, unfold } from './options.ts'

/** One box of a date: an input that is named and labelled after its part unless told otherwise. */
type Part = Omit<Input, 'name' | 'label'> & Options<{ name: string; label: string | Label; error: boolean }>

export type DateInput = { readonly id: string } & Asked &
  Box &
  Options<{
    namePrefix: string
    items: readonly Entry<Part>[]
    formGroup: ManyInputs
    fieldset: Fieldset | null
    day: Part | false
    month: Part | false
    year: Part | false
    values: Readonly<Record<string, string | number | undefined>>
    disabled: boolean
  }>

export const dateInput = (options: DateInput): Html => {
  const { id, fieldset, day, month, year } = options
  const given = entries(options.items)
  const parts =
    given.length > 0 ? given : [...part('day', day), ...part('month', month), ...part('year', year)]
  const noted = notes(id, options, fieldset?.describedBy)
  const anyWrong = parts.some(isWrong)
  const boxes = parts.map((item) => box(options, item, noted.isWrong && !anyWrong))
  const { beforeInputs, afterInputs } = options.formGroup ?? {}
  const outer = attributes({
    class: classNames('nhsuk-date-input', options.classes),
    id,
    ...options.attributes,
  })
  const inner = html`${noted.markup}<div${outer}>${beside(beforeInputs)}${boxes}${beside(afterInputs)}</div>`
  /** JAWS reads the description of a fieldset of text inputs only when it has the role of a group. */
  const group = fieldset && { ...fieldset, role: fieldset.role ?? 'group' }
  return formGroup(options.formGroup, noted.isWrong || anyWrong, grouped(group, noted, inner))
}

const part = (name: 'day' | 'month' | 'year', given: Part | false | undefined): Part[] =>
  given === false
    ? []
    : [{ ...given, name: given?.name ?? name, width: given?.width ?? (name === 'year' ? 4 : 2) }]

const classError = 'nhsuk-input--error'

const isWrong = ({ error, classes }: Part): boolean => Boolean(error || classes?.includes(classError))

const box = (options: DateInput, item: Part, allWrong: boolean): Html => {
  const name = item.name ?? ''
  const named: Label = unfold(item.label)
  const looksWrong = !item.classes?.includes(classError) && (item.error ?? allWrong)
  return html`<div class="nhsuk-date-input__item">${input({
    ...item,
    id: item.id || `${options.id}-${name}`,
    name: options.namePrefix ? `${options.namePrefix}[${name}]` : name,
    label: {
      ...named,
      text: named.text ?? capitalised(name),
      classes: classNames('nhsuk-date-input__label', named.classes),
    },
    errorMessage: looksWrong,
    value: item.value ?? options.values?.[name],
    width: item.width ?? (name === 'year' ? 4 : 2),
    inputmode: item.inputmode || 'numeric',
    disabled: item.disabled ?? options.disabled,
    classes: classNames('nhsuk-date-input__input', item.classes),
  })}</div>`
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
