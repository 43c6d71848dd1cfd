import { attributes, type Html, html, nothing, trusted } from '../html.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  hasContent,
  modifier,
  type Options,
  unfold,
} from './options.ts'

export type HeadingSize = 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl'
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** Any line that names what follows it; `className`, `classPrefix`, `sizes` and `element` let other components be one. */
export type Heading = Content &
  Box &
  Options<{
    visuallyHiddenText: string
    href: string
    caption: string | Caption
    size: HeadingSize
    sizes: readonly HeadingSize[]
    level: HeadingLevel
    className: string
    classPrefix: string
    element: `h${HeadingLevel}` | 'p' | 'div' | 'a' | 'label' | 'legend' | 'caption'
  }>

export const heading = (options: Heading): Html => {
  if (!hasContent(options)) return nothing
  const element = trusted(options.element ?? `h${options.level ?? 1}`)
  const sizeClass = sizeClassOf(options)
  const box = attributes({
    class: classOf(options, sizeClass) || undefined,
    id: options.id,
    ...options.attributes,
  })
  const small = captionOf(options, sizeClass ? options.size : undefined)
  if (small === undefined) return html`<${element}${box}>${inner(options)}</${element}>`
  const { placement = 'start' } = small
  const line = caption(small)
  return html`${placement === 'before' && line}<${element}${box}>${
    placement === 'start' && html`${line}\n`
  }${inner(options)}${placement === 'end' && html`\n${line}`}</${element}>${placement === 'after' && line}`
}

const sizeClassOf = (options: Heading): string | false | undefined =>
  modifier(prefixOf(options), options.size, options.classes, options.sizes ?? allSizes)

const prefixOf = ({ className = 'nhsuk-heading', classPrefix }: Heading): string =>
  classPrefix ?? `${className}-`

/** `nhsuk-heading` gives way to `nhsuk-heading-l`, while a name such as `nhsuk-label` keeps its size beside it. */
const classOf = (options: Heading, sizeClass: string | false | undefined): string => {
  const { className = 'nhsuk-heading', classes } = options
  const replaced = sizeClass && prefixOf(options) === `${className}-`
  return classNames(!replaced && className, sizeClass, classes)
}

/** The caption is as large as its heading unless it says otherwise. */
const captionOf = (options: Heading, size: HeadingSize | undefined): Caption | undefined => {
  if (options.caption === undefined) return undefined
  const small: Caption = unfold(options.caption)
  return hasContent(small) ? { ...small, size: small.size ?? size } : undefined
}

const inner = (options: Heading): Html => {
  const words = options.href
    ? html`<a class="nhsuk-link" href="${options.href}">${content(options)}</a>`
    : html`${content(options)}`
  return options.visuallyHiddenText
    ? html`${words}<span class="nhsuk-u-visually-hidden"> ${options.visuallyHiddenText}</span>`
    : words
}

const allSizes: readonly HeadingSize[] = ['xxs', 'xs', 's', 'm', 'l', 'xl']

/** The smaller line that belongs to a heading: `before` and `after` stand outside of it, `start` and `end` inside. */
export type Caption = Content &
  Box &
  Options<{
    element: 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
    placement: 'before' | 'start' | 'end' | 'after'
    size: 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl' | 'xxl'
  }>

export const caption = (options: Caption): Html => {
  const { size, placement, classes } = options
  const element = trusted(options.element ?? 'span')
  const box = attributes({
    class: classNames(
      modifier('nhsuk-caption-', size, classes, captionSizes) || 'nhsuk-caption',
      (placement === 'after' || placement === 'end') && 'nhsuk-caption--bottom',
      classes,
    ),
    id: options.id,
    ...options.attributes,
  })
  return html`<${element}${box}>${content(options)}</${element}>`
}

const captionSizes = ['m', 'l', 'xl', 'xxl']

type Size = Exclude<HeadingSize, 'xxs' | 'xs'>

type Shared = Content & Options<{ visuallyHiddenText: string; caption: string | Caption; size: Size }>

type InnerHeading = Shared & Options<{ id: string; level: HeadingLevel; attributes: Attributes }>

/** What a label and a legend have in common: either may be the heading of its page. */
export type Titled = Shared &
  Box &
  Options<{ heading: boolean | string | InnerHeading; isPageHeading: boolean }>

export type Title = {
  readonly hasWords: boolean
  readonly hasHeading: boolean
  readonly heading: InnerHeading
  readonly words: Content
  readonly visuallyHiddenText: string | undefined
  readonly caption: Caption
  readonly size: Size | undefined
}

/** Settles whether there is a heading, and which of its options stand in for those of the label or legend. */
export const titled = (options: Titled): Title => {
  const { heading: given, isPageHeading } = options
  const hasHeading = given !== false && Boolean(isPageHeading || (isPageHeading !== false && given))
  const heading: InnerHeading = typeof given === 'boolean' ? {} : unfold(given)
  const own = hasHeading ? heading : {}
  const words = {
    text: own.text ?? options.text ?? heading.text,
    html: own.html ?? options.html ?? heading.html,
  }
  const size = own.size ?? options.size
  const caption: Caption = unfold(own.caption ?? options.caption)
  return {
    hasWords: hasContent(words),
    hasHeading,
    heading,
    words,
    visuallyHiddenText: own.visuallyHiddenText ?? options.visuallyHiddenText,
    caption: { ...caption, size: caption.size ?? size },
    size,
  }
}

export type Label = Titled & Options<{ for: string }>

export const label = (options: Label): Html => {
  const title = titled(options)
  if (!title.hasWords) return nothing
  const { placement } = title.caption
  const outside = placement === 'before' || placement === 'after'
  const element = heading({
    ...title.words,
    id: options.id,
    visuallyHiddenText: title.visuallyHiddenText,
    caption: outside ? undefined : title.caption,
    size: title.size,
    sizes: ['s', 'm', 'l', 'xl'],
    className: 'nhsuk-label',
    classPrefix: 'nhsuk-label--',
    classes: options.classes,
    attributes: { for: options.for, ...options.attributes },
    element: 'label',
  })
  const named = title.hasHeading ? wrapped(title.heading, element) : element
  if (!outside) return named
  return placement === 'before'
    ? html`${caption(title.caption)}${named}`
    : html`${named}${caption(title.caption)}`
}

const wrapped = (options: Title['heading'], element: Html): Html => {
  const level = trusted(`h${options.level ?? 1}`)
  const box = attributes({ class: 'nhsuk-label-wrapper', id: options.id, ...options.attributes })
  return html`<${level}${box}>${element}</${level}>`
}

export type Legend = Titled

export const legend = (options: Legend): Html => {
  const title = titled(options)
  if (!title.hasWords) return nothing
  const className = classNames(
    'nhsuk-fieldset__legend',
    modifier('nhsuk-fieldset__legend--', title.size, options.classes, legendSizes),
    options.classes,
  )
  const element = title.hasHeading
    ? html`<legend${attributes({ class: className, id: options.id, ...options.attributes })}>${heading({
        ...line(title),
        id: title.heading.id,
        level: title.heading.level,
        className: 'nhsuk-fieldset__heading',
        attributes: title.heading.attributes,
      })}</legend>`
    : heading({
        ...line(title),
        id: options.id,
        className,
        attributes: options.attributes,
        element: 'legend',
      })
  return title.caption.placement === 'after' ? html`${element}${caption(title.caption)}` : element
}

/** A legend is the first thing in its fieldset, so a caption that would stand before it goes inside. */
const line = ({ words, visuallyHiddenText, caption }: Title) => {
  const placement = caption.placement === 'before' ? 'start' : caption.placement
  return {
    ...words,
    visuallyHiddenText,
    caption: placement === 'after' ? undefined : { ...caption, placement },
  }
}

const legendSizes = ['s', 'm', 'l', 'xl']
