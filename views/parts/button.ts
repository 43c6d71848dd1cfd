import { attributes, type Html, html } from '../html.ts'
import { type IconName, icon } from './icon.ts'
import { type Box, type Content, classNames, content, hasContent, modifier, type Options } from './options.ts'

type Icon = { readonly placement: 'start' | 'end' } & Options<{ name: IconName; html: Html }>

/** A button, or a link that looks like one when it has an `href` and no `type`. */
export type Button = Content &
  Box &
  Options<{
    name: string
    type: 'submit' | 'button' | 'reset'
    value: string
    disabled: boolean
    href: string
    variant: 'brand' | 'login' | 'reverse' | 'secondary' | 'secondary-solid' | 'warning'
    small: boolean
    ariaLabel: string
    preventDoubleClick: boolean
    icon: IconName | Icon
  }>

export const button = (options: Button): Html => {
  const { type, href, disabled } = options
  const box = {
    class: classOf(options),
    id: options.id,
    'data-module': 'nhsuk-button',
    'data-prevent-double-click': options.preventDoubleClick?.toString(),
    'aria-label': options.ariaLabel,
  }
  if (href && !type) {
    const link = attributes({ ...box, href, role: 'button', draggable: 'false', ...options.attributes })
    return html`<a${link}>${inner(options)}</a>`
  }
  const press = attributes({
    ...box,
    name: options.name,
    type: type ?? 'submit',
    value: options.value,
    disabled,
    'aria-disabled': disabled ? 'true' : undefined,
    ...options.attributes,
  })
  return html`<button${press}>${inner(options)}</button>`
}

const classOf = ({ variant, icon, small, classes }: Button): string =>
  classNames(
    'nhsuk-button',
    modifier('nhsuk-button--', variant, classes, variants),
    modifier('nhsuk-button--', icon && 'icon', classes),
    modifier('nhsuk-button--', small && 'small', classes),
    classes,
  )

const variants = ['brand', 'login', 'reverse', 'secondary', 'secondary-solid', 'warning']

const inner = (options: Button): Html => {
  if (!options.icon) return html`${content(options)}`
  const sign: Icon =
    typeof options.icon === 'string' ? { name: options.icon, placement: 'start' } : options.icon
  const drawn = sign.html ?? (sign.name && icon(sign.name))
  const words = hasContent(options) && html`<span class="nhsuk-button__content">${content(options)}</span>`
  return sign.placement === 'start' ? html`${drawn}\n${words}` : html`${words}\n${drawn}`
}
