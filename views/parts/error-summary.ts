import { attributes, type Html, html } from '../html.ts'
import { heading } from './heading.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  entries,
  hasContent,
  type Options,
  unfold,
} from './options.ts'

type Words = Content & Options<{ id: string; attributes: Attributes }>
type Failure = Content & Options<{ href: string; attributes: Attributes }>

export type ErrorSummary = { readonly heading: string | Words } & Box &
  Options<{
    description: string | Content
    errorList: readonly Entry<Failure>[]
    disableAutoFocus: boolean
  }>

/** `role="alert"` is on an inner element, since on the one that script moves the focus to it would cut the reading short. */
export const errorSummary = (options: ErrorSummary): Html => {
  const { disableAutoFocus, classes } = options
  const title: Words = unfold(options.heading)
  const description = unfold(options.description)
  const list = entries(options.errorList)
  const box = attributes({
    class: classNames('nhsuk-error-summary', classes),
    id: options.id,
    'data-module': 'nhsuk-error-summary',
    'data-disable-auto-focus': disableAutoFocus?.toString(),
    ...options.attributes,
  })
  return html`<div${box}><div role="alert">
${heading({ ...title, level: 2, className: 'nhsuk-error-summary__heading' })}
<div class="nhsuk-error-summary__body">
${hasContent(description) && html`<p>${content(description)}</p>`}
${list.length > 0 && html`<ul class="nhsuk-list nhsuk-error-summary__list">${list.map(failure)}</ul>`}
</div></div></div>`
}

const failure = (options: Failure): Html =>
  options.href
    ? html`<li><a${attributes({ href: options.href, ...options.attributes })}>${content(options)}</a></li>`
    : html`<li>${content(options)}</li>`
