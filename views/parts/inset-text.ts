import { attributes, type Html, html } from '../html.ts'
import { type Box, type Content, classNames, content, type Options } from './options.ts'
import { words } from './words.en.ts'

export type InsetText = Content & Box & Options<{ visuallyHiddenText: string }>

export const insetText = (options: InsetText): Html => {
  const box = {
    class: classNames('nhsuk-inset-text', options.classes),
    id: options.id,
    ...options.attributes,
  }
  return html`<div${attributes(box)}>
<span class="nhsuk-u-visually-hidden">${options.visuallyHiddenText || words.information}: </span>
${options.html?.length ? content(options) : html`<p>${content(options)}</p>`}
</div>`
}
