import type { Caption } from './caption.ts'
import { type Content, hasContent, unfold } from './content.ts'
import type { HeadingLevel, HeadingSize } from './heading.ts'
import type { Attributes, Box, Options } from './options.ts'

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
