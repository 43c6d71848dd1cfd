import { attributes, type Html, html } from '../html.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  modifier,
  type Options,
  unfold,
} from './options.ts'

type Summary = Content & Options<{ classes: string; attributes: Attributes }>

export type Details = { readonly summary: string | Summary } & Content &
  Box &
  Options<{ open: boolean; variant: 'reverse' }>

export const details = (options: Details): Html => {
  const { variant, open, classes } = options
  const summary: Summary = unfold(options.summary)
  const className = classNames('nhsuk-details', modifier('nhsuk-details--', variant, classes), classes)
  const outer = attributes({ class: className, id: options.id, ...options.attributes, open })
  const heading = attributes({
    class: classNames('nhsuk-details__summary', summary.classes),
    ...summary.attributes,
  })
  return html`<details${outer}>
<summary${heading}><span class="nhsuk-details__summary-text">${content(summary)}</span></summary>
<div class="nhsuk-details__text">${content(options)}</div>
</details>`
}
