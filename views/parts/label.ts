import { attributes, type Html, html, nothing, trusted } from '../html.ts'
import { caption } from './caption.ts'
import { heading } from './heading.ts'
import type { Options } from './options.ts'
import { type Title, type Titled, titled } from './titled.ts'

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
