import { attributes, type Html, html } from '../html.ts'
import { classNames } from './class-names.ts'
import { type Content, content } from './content.ts'
import { icon } from './icon.ts'
import { type Attributes, type Entry, entries, type Options } from './options.ts'
import { words } from './words.en.ts'

/** A link with `href`, a form that posts with `action` and may be named, and else words. */
type Item = Content &
  Options<{ href: string; icon: boolean; action: string; method: string; formName: string; classes: string }>

export type HeaderAccount = Options<{
  items: readonly Entry<Item>[]
  ariaLabel: string
  classes: string
  attributes: Attributes
}>

export const headerAccount = (options: HeaderAccount): Html => {
  const box = attributes({
    class: classNames('nhsuk-header__account', options.classes),
    'aria-label': options.ariaLabel ?? words.account,
    ...options.attributes,
  })
  const items = entries(options.items).map(
    (item) => html`<li class="${classNames('nhsuk-header__account-item', item.classes)}">${inner(item)}</li>`,
  )
  return html`<nav${box}><ul class="nhsuk-header__account-list">${items}</ul></nav>`
}

const inner = (item: Item): Html => {
  const shown = html`${item.icon && html`${icon('user')}\n`}${content(item)}`
  if (item.href) return html`<a class="nhsuk-header__account-link" href="${item.href}">${shown}</a>`
  if (!item.action) return shown
  const form = { class: 'nhsuk-header__account-form', action: item.action, method: item.method ?? 'post' }
  const name = { novalidate: true, 'aria-label': item.formName }
  return html`<form${attributes({ ...form, ...name })}><button class="nhsuk-header__account-button">${shown}</button></form>`
}
