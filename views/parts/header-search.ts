import { attributes, type Html, html } from '../html.ts'
import { button } from './button.ts'
import { classNames } from './class-names.ts'
import { input } from './input.ts'
import type { Attributes, Options } from './options.ts'
import { words } from './words.en.ts'

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
