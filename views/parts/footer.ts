import { attributes, type Html, html, nothing } from '../html.ts'
import { type Heading, heading } from './heading.ts'
import {
  type Attributes,
  type Box,
  type Content,
  classNames,
  content,
  type Entry,
  entries,
  type Options,
  unfold,
} from './options.ts'
import { words } from './words.en.ts'

type Link = { readonly href: string } & Content & Options<{ attributes: Attributes }>
type Links = { readonly items: readonly Entry<Link>[] }

type Navigation = Content & Options<Links & { heading: string | Heading; title: string; width: string }>
type Meta = Content & Options<Links & { visuallyHiddenText: string }>

export type Footer = Box &
  Options<{
    columns: 1 | 2 | 3 | 4
    navigation: Navigation | readonly Navigation[]
    meta: string | Meta
    copyright: string | Content
    containerClasses: string
  }>

export const footer = (options: Footer): Html => {
  const { columns = 4 } = options
  const box = attributes({
    class: classNames('nhsuk-footer', options.classes),
    id: options.id,
    role: 'contentinfo',
    ...options.attributes,
  })
  const rows = batches(navigationOf(options.navigation), columns).map(
    (batch) =>
      html`<div class="nhsuk-footer__navigation nhsuk-grid-row">${batch.map((column) => navigation(column, widths[columns]))}</div>`,
  )
  return html`<footer${box}>
<div class="${classNames('nhsuk-width-container', options.containerClasses)}">
${rows}
<div class="nhsuk-footer__meta">${meta(unfold(options.meta))}${copyright(unfold(options.copyright))}</div>
</div></footer>`
}

const widths = { 1: 'full', 2: 'one-half', 3: 'one-third', 4: 'one-quarter' }

const navigationOf = (given: Footer['navigation'] = []): readonly Navigation[] => [given].flat()

const batches = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )

const navigation = (column: Navigation, width: string): Html => {
  const title: Heading = unfold(column.heading ?? column.title)
  const named = heading({
    ...title,
    level: 2,
    size: 's',
    className: 'nhsuk-footer__heading',
    classPrefix: 'nhsuk-heading-',
  })
  return html`<div class="nhsuk-grid-column-${column.width || width}">
${named}${small(column)}${column.items && list(column.items)}
</div>`
}

const meta = (options: Meta): Html => {
  const { items, visuallyHiddenText = words.supportLinks } = options
  const hidden = html`<h2 class="nhsuk-u-visually-hidden">${visuallyHiddenText}</h2>`
  return html`${items && html`${hidden}${list(items)}`}${small(options)}`
}

/** Only the empty text leaves the line out; who says nothing gets that of the NHS. */
const copyright = ({ text = words.copyright, ...options }: Content): Html => small({ text, ...options })

const small = (options: Content): Html => {
  if (options.html?.length) return options.html
  return options.text ? html`<p class="nhsuk-body-s">${content(options)}</p>` : nothing
}

const list = (items: readonly Entry<Link>[]): Html =>
  html`<ul class="nhsuk-footer__list">${entries(items).map(
    (item) =>
      html`<li class="nhsuk-footer__list-item"><a${attributes({
        class: 'nhsuk-footer__list-item-link',
        href: item.href,
        ...item.attributes,
      })}>${content(item)}</a></li>`,
  )}</ul>`
