import type { Html } from '../html.ts'
import { type Card, card } from './card.ts'
import type { Heading } from './heading.ts'
import { type Box, type Content, type Options, unfold } from './options.ts'
import { words } from './words.en.ts'

export type WarningCallout = { readonly heading: string | Heading } & Content &
  Box &
  Options<{ actions: Card['actions']; visuallyHiddenText: string }>

export const warningCallout = (options: WarningCallout): Html => {
  const title: Heading = unfold(options.heading)
  const hidden = title.visuallyHiddenText ?? options.visuallyHiddenText
  return card({
    id: options.id,
    heading: {
      ...title,
      /** Words that already call themselves important are not announced so twice. */
      visuallyHiddenText: /[Ii]mportant/.test(title.text ?? '') ? undefined : hidden || words.important,
      level: title.level ?? 3,
    },
    description: { text: options.text, html: options.html },
    actions: options.actions,
    classes: options.classes,
    attributes: options.attributes,
    variant: 'warning',
  })
}
