import { attributes, type Html, html } from '../html.ts'
import { classNames, modifier } from './class-names.ts'
import { type HeaderAccount, headerAccount } from './header-account.ts'
import { type HeaderNavigation, headerNavigation } from './header-navigation.ts'
import { type HeaderSearch, headerSearch } from './header-search.ts'
import { type HeaderService, headerService } from './header-service.ts'
import type { Box, Options } from './options.ts'

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
