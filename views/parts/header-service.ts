import { attributes, type Html, html, nothing } from '../html.ts'
import { classNames } from './class-names.ts'
import { nhsLogo } from './nhs-logo.ts'
import type { Options } from './options.ts'
import { words } from './words.en.ts'

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
