import { attributes, type Html, html, trusted } from '../html.ts'
import { classNames, modifier } from './class-names.ts'
import { type Content, content } from './content.ts'
import type { Box, Options } from './options.ts'

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
      modifier('nhsuk-caption-', size, classes, sizes) || 'nhsuk-caption',
      (placement === 'after' || placement === 'end') && 'nhsuk-caption--bottom',
      classes,
    ),
    id: options.id,
    ...options.attributes,
  })
  return html`<${element}${box}>${content(options)}</${element}>`
}

const sizes = ['m', 'l', 'xl', 'xxl']
