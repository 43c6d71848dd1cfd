import { attributes, type Html, html } from '../html.ts'
import { classNames } from './class-names.ts'
import { type Content, content } from './content.ts'
import type { Box, Options } from './options.ts'
import { words } from './words.en.ts'

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
