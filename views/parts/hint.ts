import { attributes, type Html, html } from '../html.ts'
import { classNames } from './class-names.ts'
import { type Content, content } from './content.ts'
import type { Box } from './options.ts'

export type Hint = Content & Box

export const hint = (options: Hint): Html => {
  const box = { class: classNames('nhsuk-hint', options.classes), id: options.id, ...options.attributes }
  return html`<div${attributes(box)}>${content(options)}</div>`
}
