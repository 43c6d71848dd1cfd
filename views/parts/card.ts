import { attributes, type Html, html, nothing } from '../html.ts'
import { type Actions, actionsOf, cardAction } from './card-action.ts'
import { cardHeading } from './card-heading.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, hasContent, unfold } from './content.ts'
import type { Heading } from './heading.ts'
import { icon } from './icon.ts'
import type { Attributes, Box, Options } from './options.ts'

type Urgency = 'non-urgent' | 'urgent' | 'emergency'
type Description = Content & Options<{ classes: string; attributes: Attributes }>

export type Card = Box &
  Options<{
    heading: string | Heading
    href: string
    clickable: boolean
    variant: 'feature' | 'primary' | 'secondary' | 'warning' | Urgency
    image: Options<{ src: string; alt: string; html: Html }>
    description: string | Description
    actions: Actions
  }>

export const card = (options: Card): Html => {
  const title: Heading = unfold(options.heading)
  const description: Description = unfold(options.description)
  const urgency = hasContent(title) ? urgencyOf(options.variant) : undefined
  const className = classOf(options, urgency)
  const isFeature = className.includes('nhsuk-card--feature')
  const named = cardHeading(title, { href: isFeature ? undefined : options.href, urgency })
  const actions = actionList(options, title)
  const isAbove = urgency !== undefined || actions !== nothing
  return html`<div${attributes({ class: className, id: options.id, ...options.attributes })}>${image(options)}
${isAbove && html`<div class="nhsuk-card__heading-container">${named}${actions}</div>`}
<div${attributes({ class: classNames('nhsuk-card__content', description.classes), ...description.attributes })}>
${!isAbove && named}
${body(description)}
${className.includes('nhsuk-card--primary') && icon('chevron-right-circle')}
</div></div>`
}

const urgencyOf = (variant: Card['variant']): Urgency | undefined =>
  variant === 'non-urgent' || variant === 'urgent' || variant === 'emergency' ? variant : undefined

const classOf = ({ clickable, variant, classes }: Card, urgency: Urgency | undefined): string =>
  classNames(
    'nhsuk-card',
    clickable && 'nhsuk-card--clickable',
    modifier('nhsuk-card--', variant, classes, variants),
    modifier('nhsuk-card--care nhsuk-card--care--', urgency, classes),
    classes,
  )

const variants = ['feature', 'primary', 'secondary', 'warning']

const image = ({ image }: Card): Html => {
  if (image?.html?.length) return image.html
  return image?.src
    ? html`<img${attributes({ class: 'nhsuk-card__img', src: image.src, alt: image.alt ?? '' })}>`
    : nothing
}

const body = (description: Description): Html => {
  if (description.html?.length) return description.html
  return description.text ? html`<p class="nhsuk-card__description">${description.text}</p>` : nothing
}

const actionList = (options: Card, title: Heading): Html => {
  const { actions, more } = actionsOf(options.actions)
  const drawn = actions.map((action) => cardAction(action, title))
  const className = classNames('nhsuk-card__actions', more?.classes)
  if (drawn.length === 0) return nothing
  if (drawn.length === 1) return html`<div class="${className}">${drawn}</div>`
  return html`<ul class="${className}">${drawn.map((action) => html`<li class="nhsuk-card__action">${action}</li>`)}</ul>`
}
