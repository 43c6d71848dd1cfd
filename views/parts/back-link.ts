import { attributes, type Html, html } from '../html.ts'
import { type Box, type Content, classNames, content, hasContent, modifier, type Options } from './options.ts'
import { words } from './words.en.ts'

/** A link, or a button when it has a `type` or nowhere to go. */
export type BackLink = Content &
  Box &
  Options<{ type: 'button' | 'submit'; href: string; variant: 'reverse'; visuallyHiddenText: string }>

export const backLink = (options: BackLink): Html => {
  const { type, href, variant, classes, visuallyHiddenText } = options
  const className = classNames('nhsuk-back-link', modifier('nhsuk-back-link--', variant, classes), classes)
  const box = { class: className, id: options.id, ...options.attributes }
  const hidden =
    visuallyHiddenText && html`<span class="nhsuk-u-visually-hidden">${visuallyHiddenText} </span>`
  const inner = html`${hidden}${hasContent(options) ? content(options) : words.back}`
  return href && !type
    ? html`<a${attributes({ href, ...box })}>${inner}</a>`
    : html`<button${attributes({ type: type ?? 'submit', ...box })}>${inner}</button>`
}
