import { type Html, html } from '../html.ts'
import type { Says } from '../words.ts'

/** Whether an answer is kept from helpers, and whether its box is ticked; only the person has one. */
export type Hiding = {
  readonly isHidden: boolean
  readonly isTicked: boolean
  /** Kept from helpers from the start. */
  readonly isDelicate: boolean
  /** It tells where they are, and the address is hidden. */
  readonly isWithAddress: boolean
  /** The same question stands in every item of the list. */
  readonly isInItem: boolean
  /** It may say that somebody must not be called, who may be among the helpers: the box stands before the answer. */
  readonly isBarring: boolean
  /** A box above keeps it from more than helpers. */
  readonly hasBox: boolean
  /** The questions of a page with several: one box hides the answers to all of them. */
  readonly all: readonly string[]
  /** Answers here that no helper reads because of their words, and whether helpers read there what stood before. */
  readonly keptByWords: readonly { readonly label: string; readonly reads: 'before' | 'nothing' }[]
}

/**
 * What the box would say of words that are kept anyway is not so: it is about what helpers read instead, and there is none where
 * they read nothing.
 */
export const keptByWords = (
  { question: { keptByWords: words, hideSeveral } }: Says<'question'>,
  { keptByWords: kept, all, isTicked }: Hiding,
): { readonly text: Html; readonly label: string | undefined } => {
  const reads = kept.some((one) => one.reads === 'before') ? 'before' : 'nothing'
  const isOne = all.length < 2
  const what = isOne ? words.this : words.these(kept.map(({ label }) => label))
  const ofOne = reads === 'before' || isTicked ? words.hideBefore : undefined
  return { text: html`<p>${what} ${words[reads]}</p>`, label: isOne ? ofOne : hideSeveral }
}
