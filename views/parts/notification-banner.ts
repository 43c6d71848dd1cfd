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
import { words } from './words.en.ts'

export type NotificationBanner = Content &
  Box &
  Options<{
    title: string | Heading
    heading: string | Heading
    variant: 'success'
    role: string
    disableAutoFocus: boolean
  }>

/** News about the whole page; the `success` variant is read out at once. */
export const notificationBanner = (options: NotificationBanner): Html => {
  const { variant, classes } = options
  const title: Heading = unfold(options.title)
  const id = title.id || 'nhsuk-notification-banner-title'
  const box = attributes({
    class: classNames(
      'nhsuk-notification-banner',
      classes,
      modifier('nhsuk-notification-banner--', variant, classes),
    ),
    id: options.id,
    'data-module': 'nhsuk-notification-banner',
    'data-disable-auto-focus': options.disableAutoFocus?.toString(),
    role: options.role || (variant === 'success' ? 'alert' : 'region'),
    'aria-labelledby': id,
    ...options.attributes,
  })
  const text = title.text ?? (variant === 'success' ? words.success : words.important)
  const named = { ...title, id, text, level: title.level ?? 2, className: 'nhsuk-notification-banner__title' }
  return html`<div${box}>
<div class="nhsuk-notification-banner__header">${heading(named)}</div>
<div class="nhsuk-notification-banner__content">${news(options)}</div>
</div>`
}

/** Text without a heading takes the look of one. */
const news = (options: NotificationBanner): Html => {
  const line: Heading = unfold(options.heading)
  const className = 'nhsuk-notification-banner__heading'
  const body = options.html?.length
    ? options.html
    : options.text && html`<p class="${hasContent(line) ? 'nhsuk-body' : className}">${content(options)}</p>`
  return html`${heading({ ...line, level: line.level ?? 3, className })}${body}`
}
