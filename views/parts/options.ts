import type { attributes, Html, Part } from '../html.ts'

/** How the NHS macros take options: each may be left out, and `undefined` counts as left out. */
export type Options<Named> = { readonly [Name in keyof Named]?: Named[Name] | undefined }

/** Further attributes: `true` writes the bare name, `false` leaves it out; an aria state is the word 'true' or 'false'. */
export type Attributes = Parameters<typeof attributes>[0]

/** What the outermost element of nearly every component takes. */
export type Box = Options<{ id: string; classes: string; attributes: Attributes }>

/** An entry of a list; `cond && entry` may stand in a list, since what is not an entry is passed over. */
export type Entry<Item> = Item | false | null | undefined

/** The entries that are there. */
export const entries = <Item>(list: readonly Entry<Item>[] = []): Item[] =>
  list.filter((entry): entry is Item => Boolean(entry))

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

type Name = string | false | undefined

/** The class attribute: the names that are there, in the order given. */
export const classNames = (...names: Name[]): string => {
  let all = ''
  for (const name of names) if (name) all += all ? ` ${name}` : name
  return all
}

/**
 * The class for one value of an option, or nothing when the value is not one of `kinds`
 * or the caller's own classes name one of them already.
 */
export const modifier = (
  prefix: string,
  value: Name,
  given = '',
  kinds: readonly string[] = value ? [value] : [],
): Name =>
  value &&
  kinds.includes(value) &&
  !(given && kinds.some((kind) => given.includes(prefix + kind))) &&
  prefix + value
