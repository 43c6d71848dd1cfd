import { attributes, type Html, html, nothing, trusted } from '../html.ts'
import { type Caption, caption } from './caption.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, content, hasContent, unfold } from './content.ts'
import type { Box, Options } from './options.ts'

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
