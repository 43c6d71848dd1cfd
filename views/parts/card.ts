import { attributes, type Html, html, nothing } from '../html.ts'
import { type Heading, heading } from './heading.ts'
import { icon } from './icon.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  entries,
  hasContent,
  modifier,
  type Options,
  unfold,
} from './options.ts'
import { words } from './words.en.ts'

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

/** A link, or a button when it has a `type` or nowhere to go. */
export type CardAction = Content &
  Box &
  Options<{
    visuallyHiddenText: string
    name: string
    type: 'submit' | 'button'
    value: string
    href: string
  }>

/** Actions are a list, or an object that holds the list and more. */
export type Actions<More = unknown> =
  | readonly Entry<CardAction>[]
  | (Options<{ items: readonly Entry<CardAction>[]; classes: string }> & More)

/** `about` is the heading of the card, which tells one "Change" from the next to those who hear the page. */
export const cardAction = (action: CardAction, about: Content): Html => {
  const { type, href, visuallyHiddenText } = action
  const box = { class: classNames('nhsuk-link', action.classes), id: action.id }
  const hidden = html`${visuallyHiddenText && ` ${visuallyHiddenText}`}${hasContent(about) && html` (${content(about)})`}`
  const inner = html`${content(action)}${hidden.length > 0 && html`<span class="nhsuk-u-visually-hidden">${hidden}</span>`}`
  if (href && !type) return html`<a${attributes({ ...box, href, ...action.attributes })}>${inner}</a>`
  const press = {
    ...box,
    name: action.name,
    type: type ?? 'submit',
    value: action.value,
    ...action.attributes,
  }
  return html`<button${attributes(press)}>${inner}</button>`
}

/** The actions of either form, and what the object says besides. */
export const actionsOf = <More>(given: Actions<More> | undefined) =>
  isList(given)
    ? { actions: entries(given), more: undefined }
    : { actions: entries(given?.items), more: given }

const isList = (given: unknown): given is readonly unknown[] => Array.isArray(given)
