import { attributes, type Html, html } from '../html.ts'
import { type Asked, beside, formGroup, notes, type OneInput } from './form-group.ts'
import { type Label, label } from './heading.ts'
import { type Box, classNames, type Options, unfold } from './options.ts'

export type Textarea = { readonly name: string; readonly label: string | Label } & Asked &
  Box &
  Options<{
    spellcheck: boolean
    rows: string | number
    value: string
    disabled: boolean
    describedBy: string
    formGroup: OneInput
    autocomplete: string
  }>

export const textarea = (options: Textarea): Html => {
  const id = options.id || options.name
  const named: Label = unfold(options.label)
  const { markup, describedBy, isWrong } = notes(id, options, options.describedBy)
  const box = attributes({
    class: classNames('nhsuk-textarea', isWrong && 'nhsuk-textarea--error', options.classes),
    id,
    name: options.name,
    rows: options.rows || 5,
    spellcheck: options.spellcheck?.toString(),
    disabled: options.disabled,
    'aria-describedby': describedBy || undefined,
    autocomplete: options.autocomplete || undefined,
    ...options.attributes,
  })
  const { beforeInput, afterInput } = options.formGroup ?? {}
  const inner = html`${label({ ...named, for: named.for ?? id })}${markup}${beside(beforeInput)}
<textarea${box}>
${options.value}</textarea>${beside(afterInput)}`
  return formGroup(options.formGroup, isWrong, inner)
}
