import { attributes, type Html, html } from '../html.ts'
import { type Box, type Content, classNames, content, hasContent, type Options } from './options.ts'
import { words } from './words.en.ts'

export type SkipLink = Content & Box & Options<{ href: string }>

export const skipLink = (options: SkipLink): Html => {
  const box = attributes({
    class: classNames('nhsuk-skip-link', options.classes),
    id: options.id,
    'data-module': 'nhsuk-skip-link',
    href: options.href || '#maincontent',
    ...options.attributes,
  })
  return html`<a${box}>${hasContent(options) ? content(options) : words.skip}</a>`
}
