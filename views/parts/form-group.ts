import { attributes, type Html, html, nothing } from '../html.ts'
import { type Legend, legend } from './heading.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  hasContent,
  type Options,
  unfold,
} from './options.ts'
import { words } from './words.en.ts'

/** What every question takes; `errorMessage: true` gives the look of an error without a message of its own. */
export type Asked = Options<{ hint: string | Hint; errorMessage: boolean | string | ErrorMessage }>

/** The element round a question; of `beforeInput` and `beforeInputs` each component takes its own. */
export type FormGroup = Options<{ classes: string; attributes: Attributes }>
export type OneInput = FormGroup & Options<{ beforeInput: Content; afterInput: Content }>
export type ManyInputs = FormGroup & Options<{ beforeInputs: Content; afterInputs: Content }>

export const formGroup = (options: FormGroup | undefined, isWrong: boolean, inner: Html): Html => {
  const className = classNames('nhsuk-form-group', isWrong && 'nhsuk-form-group--error', options?.classes)
  return html`<div${attributes({ class: className, ...options?.attributes })}>${inner}</div>`
}

export type Notes = { readonly markup: Html; readonly describedBy: string; readonly isWrong: boolean }

/** The hint and the error message of the question `id`, and the ids that its input is described by. */
export const notes = (id: string | undefined, asked: Asked, describedBy = ''): Notes => {
  const { errorMessage: wrong } = asked
  const hinted: Hint = unfold(asked.hint)
  const failed: ErrorMessage = typeof wrong === 'boolean' ? {} : unfold(wrong)
  const hintId = hasContent(hinted) && (hinted.id ?? `${id}-hint`)
  const errorId = hasContent(failed) && (failed.id ?? `${id}-error`)
  return {
    markup: html`${hintId && hint({ ...hinted, id: hintId })}${errorId && errorMessage({ ...failed, id: errorId })}`,
    describedBy: classNames(describedBy, hintId, errorId),
    isWrong: wrong === true || errorId !== false,
  }
}

/** A fieldset round the inputs where the question has one. */
export const grouped = (given: Fieldset | null | undefined, { describedBy }: Notes, inner: Html): Html =>
  given ? fieldset({ ...given, describedBy, html: inner }) : inner

export const beside = (words: Content | undefined): Html => (words ? html`${content(words)}` : nothing)

export type Hint = Content & Box

export const hint = (options: Hint): Html => {
  const box = { class: classNames('nhsuk-hint', options.classes), id: options.id, ...options.attributes }
  return html`<div${attributes(box)}>${content(options)}</div>`
}

export type ErrorMessage = Content & Box & Options<{ visuallyHiddenText: string }>

export const errorMessage = ({ visuallyHiddenText = words.error, ...options }: ErrorMessage): Html => {
  const box = {
    class: classNames('nhsuk-error-message', options.classes),
    id: options.id,
    ...options.attributes,
  }
  const prefix =
    visuallyHiddenText && html`<span class="nhsuk-u-visually-hidden">${visuallyHiddenText}: </span>`
  return html`<span${attributes(box)}>${prefix}${content(options)}</span>`
}

export type Fieldset = Box &
  Options<{ describedBy: string; role: string; legend: string | Legend; html: Html }>

export const fieldset = (options: Fieldset): Html => {
  const box = attributes({
    class: classNames('nhsuk-fieldset', options.classes),
    id: options.id,
    role: options.role,
    'aria-describedby': options.describedBy || undefined,
    ...options.attributes,
  })
  return html`<fieldset${box}>${legend(unfold(options.legend))}${options.html}</fieldset>`
}
