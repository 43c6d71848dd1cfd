import { attributes, type Html, html } from '../html.ts'
import { classNames } from './class-names.ts'
import { unfold } from './content.ts'
import { type Legend, legend } from './legend.ts'
import type { Box, Options } from './options.ts'

export type Fieldset = Box &
  Options<{ describedBy: string; role: string; legend: string | Legend; html: Html }>

export const fieldset = (options: Fieldset): Html => {
  const box = attributes({
    class: classNames('nhsuk-fieldset', options.classes),
    id: options.id,
    role: options.role,
    'aria-describedby': options.describedBy || undefined,
    ...options.attributes,
  })
  return html`<fieldset${box}>${legend(unfold(options.legend))}${options.html}</fieldset>`
}
