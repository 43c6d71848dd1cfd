import { attributes, type Html, html, nothing } from '../html.ts'
import { button } from './button.ts'
import { icon } from './icon.ts'
import { input } from './input.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  entries,
  modifier,
  type Options,
} from './options.ts'
import { words } from './words.en.ts'

/** `logo: false`, which the macro does not know, leaves the NHS logo out: it is not for everyone to use. */
export type Header = HeaderService &
  Box &
  Options<{
    inline: boolean
    navigation: HeaderNavigation
    search: boolean | HeaderSearch
    account: HeaderAccount
    containerClasses: string
    colour: 'white'
  }>

export const header = (options: Header): Html => {
  const { search, account, navigation, containerClasses } = options
  const box = attributes({
    class: classOf(options),
    id: options.id,
    'data-module': 'nhsuk-header',
    role: 'banner',
    ...options.attributes,
  })
  return html`<header${box}>
<div class="${classNames('nhsuk-header__container nhsuk-width-container', containerClasses)}">
${headerService(options)}
${search && headerSearch(search === true ? {} : search)}
${account && headerAccount(account)}
</div>
${navigation?.items?.length && headerNavigation(navigation, containerClasses)}
</header>`
}

const classOf = ({ colour, inline, organisation, classes }: Header): string =>
  classNames(
    'nhsuk-header',
    modifier('nhsuk-header--', colour, classes),
    modifier('nhsuk-header--', inline && 'inline', classes),
    organisation && 'nhsuk-header--organisation',
    classes,
  )

type Logo = Options<{ href: string; src: string; alt: string; ariaLabel: string }>
type Organisation = Options<{ name: string; split: string; descriptor: string }>

export type HeaderService = Options<{
  logo: false | Logo
  service: Options<{ text: string; href: string }>
  organisation: Organisation
}>

/** The logo and the name of the service, as one link wherever two would lead to the same place. */
export const headerService = ({ logo = {}, service = {}, organisation }: HeaderService): Html => {
  const { text } = service
  if (logo === false) return inService(name(text, service.href))
  const isOneLink = Boolean(service.href) && (service.href === logo.href || Boolean(text && !logo.href))
  const href = isOneLink ? service.href : logo.href
  const drawn = logoOf(logo, organisation)
  if (!href) return inService(html`${drawn}\n${name(text, service.href)}`)
  const alt = logo.alt ?? words.organisation
  const spoken = classNames(alt, organisation?.name, organisation?.split, isOneLink && text, words.homepage)
  const link = attributes({
    class: 'nhsuk-header__service-logo',
    href,
    'aria-label': logo.ariaLabel || spoken,
  })
  return isOneLink
    ? inService(html`<a${link}>${drawn}\n${name(text)}</a>`)
    : inService(html`<a${link}>${drawn}</a>\n${name(text, service.href)}`)
}

const inService = (inner: Html): Html => html`<div class="nhsuk-header__service">\n${inner}\n</div>`

const name = (text: string | undefined, href?: string): Html => {
  if (!text) return nothing
  return href
    ? html`<a class="nhsuk-header__service-name" href="${href}">${text}</a>`
    : html`<span class="nhsuk-header__service-name">${text}</span>`
}

const logoOf = ({ src, alt = words.organisation }: Logo, organisation: Organisation | undefined): Html => {
  const image = attributes({ class: 'nhsuk-header__organisation-logo', src, width: 280, alt })
  return html`${src ? html`<img${image}>` : nhsLogo(alt)}\n${organisation && organisationName(organisation)}`
}

const organisationName = ({ name, split, descriptor }: Organisation): Html => {
  const second = split && html` <span class="nhsuk-header__organisation-name-split">${split}</span>`
  const last =
    descriptor && html`<span class="nhsuk-header__organisation-name-descriptor">${descriptor}</span>`
  return html`<span class="nhsuk-header__organisation-name">${name}${second}</span>${last}`
}

/** `current` is the page that is shown, `active` the part of the service that it belongs to. */
type NavigationItem = Content &
  Options<{ href: string; current: boolean; active: boolean; classes: string; attributes: Attributes }>

export type HeaderNavigation = Options<{
  items: readonly Entry<NavigationItem>[]
  ariaLabel: string
  toggleMenuText: string
  toggleMenuVisuallyHiddenText: string
  classes: string
  attributes: Attributes
  justified: boolean
  colour: 'white'
}>

export const headerNavigation = (options: HeaderNavigation, containerClasses: string | undefined): Html => {
  const { colour, justified, classes } = options
  const box = attributes({
    class: classNames(
      'nhsuk-header__navigation',
      modifier('nhsuk-header__navigation--', colour, classes),
      modifier('nhsuk-header__navigation--', justified && 'justified', classes),
      classes,
    ),
    'aria-label': options.ariaLabel ?? words.menu,
    ...options.attributes,
  })
  const container = classNames('nhsuk-header__navigation-container nhsuk-width-container', containerClasses)
  return html`<nav${box}><div class="${container}"><ul class="nhsuk-header__navigation-list">
${entries(options.items).map(navigationItem)}${menu(options)}
</ul></div></nav>`
}

const navigationItem = (item: NavigationItem): Html => {
  const { href, current, active } = item
  const isHere = current || active
  const box = attributes({
    class: classNames(
      'nhsuk-header__navigation-item',
      isHere && 'nhsuk-header__navigation-item--current',
      item.classes,
    ),
    ...item.attributes,
  })
  /** Strong, so that it still stands out for who sets colours of their own. */
  const shown = isHere
    ? html`<strong class="nhsuk-header__navigation-item-current-fallback">${content(item)}</strong>`
    : html`${content(item)}`
  const here = attributes({ 'aria-current': isHere ? (current ? 'page' : 'true') : undefined })
  return href
    ? html`<li${box}><a class="nhsuk-header__navigation-link" href="${href}"${here}>${shown}</a></li>`
    : html`<li${box}><span class="nhsuk-header__navigation-text"${here}>${shown}</span></li>`
}

/** Hidden until script finds that the items do not fit in one line. */
const menu = (options: HeaderNavigation): Html => {
  const { toggleMenuVisuallyHiddenText = words.menuBrowse, toggleMenuText = words.menuMore } = options
  return html`<li class="nhsuk-header__menu" hidden>
<button class="nhsuk-header__menu-toggle nhsuk-header__navigation-link" id="toggle-menu" aria-expanded="false"><span class="nhsuk-u-visually-hidden">${toggleMenuVisuallyHiddenText} </span>${toggleMenuText}</button>
</li>`
}

/** A link with `href`, a form that posts with `action` and may be named, and else words. */
type AccountItem = Content &
  Options<{ href: string; icon: boolean; action: string; method: string; formName: string; classes: string }>

export type HeaderAccount = Options<{
  items: readonly Entry<AccountItem>[]
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
    (item) =>
      html`<li class="${classNames('nhsuk-header__account-item', item.classes)}">${accountItem(item)}</li>`,
  )
  return html`<nav${box}><ul class="nhsuk-header__account-list">${items}</ul></nav>`
}

const accountItem = (item: AccountItem): Html => {
  const shown = html`${item.icon && html`${icon('user')}\n`}${content(item)}`
  if (item.href) return html`<a class="nhsuk-header__account-link" href="${item.href}">${shown}</a>`
  if (!item.action) return shown
  const form = { class: 'nhsuk-header__account-form', action: item.action, method: item.method ?? 'post' }
  const name = { novalidate: true, 'aria-label': item.formName }
  return html`<form${attributes({ ...form, ...name })}><button class="nhsuk-header__account-button">${shown}</button></form>`
}

export type HeaderSearch = Options<{
  action: string
  method: string
  name: string
  label: Options<{ visuallyHiddenText: string }>
  input: Options<{ placeholder: string }>
  button: Options<{ ariaLabel: string }>
  classes: string
  attributes: Attributes
}>

export const headerSearch = (options: HeaderSearch): Html => {
  const { action = 'https://www.nhs.uk/search/', method = 'get' } = options
  const field = input({
    label: {
      text: options.label?.visuallyHiddenText ?? words.searchWebsite,
      classes: 'nhsuk-u-visually-hidden',
    },
    id: 'search-field',
    name: options.name ?? 'q',
    type: 'search',
    autocomplete: 'off',
    placeholder: options.input?.placeholder ?? words.search,
    formGroup: {
      afterInput: {
        html: button({ ariaLabel: options.button?.ariaLabel ?? words.search, icon: 'search', small: true }),
      },
    },
  })
  const box = attributes({
    class: classNames('nhsuk-header__search', options.classes),
    ...options.attributes,
  })
  const form = attributes({
    class: 'nhsuk-header__search-form',
    id: 'search',
    action,
    method,
    novalidate: true,
  })
  return html`<search${box}><form${form}>${field}</form></search>`
}

/** Only for services that NHS England lets use it; Sayso's own header does without. */
export const nhsLogo = (alt: string): Html =>
  html`<svg class="nhsuk-header__logo" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" height="40" width="100" focusable="false" role="img" aria-label="${alt}"><title>${alt}</title><path fill="currentcolor" d="${outline}"/></svg>`

const outline =
  'M200 0v80H0V0h200Zm-27.5 5.5c-14.5 0-29 5-29 22 0 10.2 7.7 13.5 14.7 16.3l.7.3c5.4 2 10.1 3.9 10.1 8.4 0 6.5-8.5 7.5-14 7.5s-12.5-1.5-16-3.5L135 70c5.5 2 13.5 3.5 20 3.5 15.5 0 32-4.5 32-22.5 0-19.5-25.5-16.5-25.5-25.5 0-5.5 5.5-6.5 12.5-6.5a35 35 0 0 1 14.5 3l4-13.5c-4.5-2-12-3-20-3Zm-131 2h-22l-14 65H22l9-45h.5l13.5 45h21.5l14-65H64l-9 45h-.5l-13-45Zm63 0h-18l-13 65h17l6-28H117l-5.5 28H129l13.5-65H125L119.5 32h-20l5-24.5Z'
