import { attributes, type Html, html, nothing } from '../html.ts'
import { type Asked, beside, formGroup, type Notes, notes, type OneInput } from './form-group.ts'
import { type Label, label } from './heading.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  hasContent,
  modifier,
  type Options,
  unfold,
} from './options.ts'

type Affix = Content & FormClasses
type FormClasses = Options<{ classes: string; attributes: Attributes }>

export type Input = { readonly name: string; readonly label: string | Label } & Asked &
  Box &
  Options<{
    type: string
    inputmode: string
    value: string | number
    disabled: boolean
    describedBy: string
    prefix: string | Affix
    suffix: string | Affix
    code: boolean
    width: 2 | 3 | 4 | 5 | 10 | 20 | 30
    large: boolean
    formGroup: OneInput
    autocomplete: string
    pattern: string
    placeholder: string
    spellcheck: boolean
    autocapitalize: string
    inputWrapper: FormClasses
  }>

export const input = (options: Input): Html => {
  const id = options.id || options.name
  const named: Label = unfold(options.label)
  const noted = notes(id, options, options.describedBy)
  const inner = html`${label({ ...named, for: named.for ?? id })}${noted.markup}${wrapped(options, element(options, id, noted))}`
  return formGroup(options.formGroup, noted.isWrong, inner)
}

const element = (options: Input, id: string, { describedBy, isWrong }: Notes): Html => {
  const { name, value, disabled, autocomplete, autocapitalize, pattern, placeholder, inputmode } = options
  return html`<input${attributes({
    class: classOf(options, isWrong),
    id,
    name,
    type: options.type || 'text',
    spellcheck: options.spellcheck?.toString(),
    value,
    disabled,
    'aria-describedby': describedBy || undefined,
    autocomplete,
    autocapitalize,
    pattern,
    placeholder,
    inputmode,
    ...options.attributes,
  })}>`
}

const classOf = ({ large, code, width, classes }: Input, isWrong: boolean): string =>
  classNames(
    'nhsuk-input',
    modifier('nhsuk-input--', large && 'large', classes),
    modifier('nhsuk-input--', code && 'code', classes),
    isWrong && 'nhsuk-input--error',
    modifier('nhsuk-input--width-', width?.toString(), classes, widths),
    classes,
  )

const widths = ['2', '3', '4', '5', '10', '20', '30']

/** Units and a button stand beside the input in a wrapper, which is there only when it has something to hold. */
const wrapped = (options: Input, field: Html): Html => {
  const { beforeInput = {}, afterInput = {} } = options.formGroup ?? {}
  const prefix: Affix = unfold(options.prefix)
  const suffix: Affix = unfold(options.suffix)
  const isWrapped = options.inputWrapper || [beforeInput, prefix, suffix, afterInput].some(hasContent)
  if (!isWrapped) return field
  const { classes, attributes: more } = options.inputWrapper ?? {}
  const large = modifier('nhsuk-input--', options.large && 'large', options.classes)
  const className = classNames('nhsuk-input-wrapper', large && 'nhsuk-input-wrapper--large', classes)
  return html`<div${attributes({ class: className, ...more })}>${beside(beforeInput)}${affix('prefix', prefix)}
${field}
${affix('suffix', suffix)}${beside(afterInput)}</div>`
}

const affix = (place: 'prefix' | 'suffix', options: Affix): Html => {
  if (!hasContent(options)) return nothing
  const className = classNames(`nhsuk-input-wrapper__${place}`, options.classes)
  return html`<div${attributes({ class: className, 'aria-hidden': 'true', ...options.attributes })}>${content(options)}</div>`
}
