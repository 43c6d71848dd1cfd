import type { Filter, Row } from './layout.ts'

/**
 * A box of answers. Above what to do whoever listens hears no more than they must: there it says plain `lines`, which are read
 * without the signs of a list, and where it is too long for who listens or looks, all but what weighs stands further down.
 */
export type Rows<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'rows'
  readonly rows: readonly Row<Field, Sentence>[]
  readonly above?: {
    /** How many phrases of a screen reader may stand before what to do, from the top of the page; and letters, from below its banner. */
    readonly phrases: number
    readonly letters: number
    /** Before the way to what stands further down. */
    readonly more: Sentence
    readonly moreIn: string
    /** One of its lines says who signs for the others, so that none of them says it again. */
    readonly isSigned?: true
  }
}

/** What was too much for the box with this field, here below what to do. */
export type More<Field extends string = string> = { readonly draw: 'more'; readonly of: Field }

/** In one line, where there is any of it: that answers which may decide stand in another part, and what they are about. */
export type Named<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'named'
  readonly says: Sentence
  readonly part: string
  /** With any other answer than these; whatever was changed since is named too. */
  readonly answers: readonly { readonly field: Field; readonly unless: readonly string[] }[]
  /** Those of a list of people of whom it is said, or whose papers were seen. */
  readonly who: { readonly list: Field; readonly is: Filter<Field>; readonly label: Sentence }
}

/** In one line beside an answer that may be read as “do nothing”: what is for doing something, by its choice, and the way to where it stands whole. */
export type AllTheSame<Field extends string = string, Sentence extends string = string> = {
  readonly draw: 'all-the-same'
  readonly beside: Field
  readonly says: Sentence
  readonly part: string
  /** With these choices; what was written beside some is part of what they say. */
  readonly of: readonly (Filter<Field> & { readonly whole?: readonly string[] })[]
}
