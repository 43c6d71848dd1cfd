import { attributes, type Html, html, nothing } from '../html.ts'
import { classNames } from './class-names.ts'
import { type Content, content, hasContent, unfold } from './content.ts'
import { type ErrorMessage, errorMessage } from './error-message.ts'
import { type Fieldset, fieldset } from './fieldset.ts'
import { type Hint, hint } from './hint.ts'
import type { Attributes, Options } from './options.ts'

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
