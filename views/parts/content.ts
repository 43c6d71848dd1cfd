import type { Html, Part } from '../html.ts'
import type { Options } from './options.ts'

/** Words as the NHS macros take them: text, which gets escaped, or markup, which wins where both are given. */
export type Content = Options<{ text: string; html: Html }>

export const content = ({ text, html }: Content): Part => (html?.length ? html : text)

export const hasContent = ({ text, html }: Content): boolean => Boolean(html?.length || text?.length)

/** An option given as words alone becomes the object that it is short for. */
export const unfold = <Named extends Content>(given: string | Named | undefined): Named | Content => {
  if (given === undefined) return {}
  if (typeof given === 'string') return { text: given }
  return isMarkup(given) ? { html: given } : given
}

/** Markup is a String object to the runtime and a string to the compiler, so `typeof` does not find it. */
const isMarkup = (given: unknown): given is Html => given instanceof String
