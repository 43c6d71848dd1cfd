import type { attributes } from '../html.ts'

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
