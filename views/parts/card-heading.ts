import { type Html, html, nothing } from '../html.ts'
import { type Heading, heading } from './heading.ts'
import { words } from './words.en.ts'

type Place = {
  readonly href: string | undefined
  readonly urgency: keyof typeof words.urgency | undefined
}

/** The heading of a card; one with an urgency begins with words for it that stand in for the colour. */
export const cardHeading = (title: Heading, { href, urgency }: Place): Html => {
  const hidden = title.visuallyHiddenText || (urgency && words.urgency[urgency])
  const line = title.text
    ? heading({
        ...title,
        html: inner(title.text, href, hidden),
        visuallyHiddenText: undefined,
        href: undefined,
        level: title.level ?? 2,
        className: 'nhsuk-card__heading',
        classPrefix: 'nhsuk-heading-',
      })
    : nothing
  return html`${line}${title.html}${urgency && html`<span class="nhsuk-card--care__arrow" aria-hidden="true"></span>`}`
}

const inner = (text: string, href: string | undefined, hidden: string | undefined): Html => {
  if (href) return html`<a class="nhsuk-card__link" href="${href}">${text}</a>`
  if (!hidden) return html`${text}`
  return html`<span role="text"><span class="nhsuk-u-visually-hidden">${hidden}: </span>${text}</span>`
}
