import { attributes, type Html, html } from '../html.ts'
import { type Heading, heading } from './heading.ts'
import {
  type Box,
  type Content,
  classNames,
  content,
  hasContent,
  modifier,
  type Options,
  unfold,
} from './options.ts'

export type Panel = { readonly heading: string | Heading } & Content &
  Box &
  Options<{ variant: 'interruption' }>

export const panel = (options: Panel): Html => {
  const { variant, classes } = options
  const title: Heading = unfold(options.heading)
  const className = classNames('nhsuk-panel', modifier('nhsuk-panel--', variant, classes), classes)
  const named = heading({
    ...title,
    sizes: ['m', 'l', 'xl'],
    className: 'nhsuk-panel__heading',
    classPrefix: 'nhsuk-panel__heading--',
  })
  return html`<div${attributes({ class: className, id: options.id, ...options.attributes })}>${named}${
    hasContent(options) && html`<div class="nhsuk-panel__body">${content(options)}</div>`
  }</div>`
}
