import { attributes, type Html, html } from '../html.ts'
import { type Box, type Content, classNames, content, modifier, type Options } from './options.ts'

export type Scroll = Content & Box & Options<{ labelledBy: string; variant: 'reverse' }>

/** A part of the page that scrolls sideways by itself, so that a wide table never widens the page. */
export const scroll = (options: Scroll): Html => {
  const { variant, labelledBy, classes } = options
  const box = attributes({
    class: classNames('nhsuk-scroll', modifier('nhsuk-scroll--', variant, classes), classes),
    id: options.id,
    'data-module': 'nhsuk-scroll',
    ...options.attributes,
  })
  const region = attributes({ class: 'nhsuk-scroll__content', role: 'region', 'aria-labelledby': labelledBy })
  const inner = options.html?.length ? options.html : options.text && html`<p>${content(options)}</p>`
  return html`<div${box}><div${region}>${inner}</div></div>`
}
