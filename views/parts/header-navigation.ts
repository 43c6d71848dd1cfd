import { attributes, type Html, html } from '../html.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, content } from './content.ts'
import { type Attributes, type Entry, entries, type Options } from './options.ts'
import { words } from './words.en.ts'

/** `current` is the page that is shown, `active` the part of the service that it belongs to. */
type Item = Content &
  Options<{ href: string; current: boolean; active: boolean; classes: string; attributes: Attributes }>

export type HeaderNavigation = Options<{
  items: readonly Entry<Item>[]
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

const navigationItem = (item: Item): Html => {
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
