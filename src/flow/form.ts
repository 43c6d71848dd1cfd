import type { AnyExchanges, Exchanges } from './exchange.ts'
import type { Section } from './section.ts'
import type { AnyWords, Words, WrittenWords } from './words.ts'
import type { Variant } from './words-in.ts'
import { inVoice } from './words-in.ts'

/** Everything about one form: what it asks, in which words, and how it is exchanged. */
export type Form = {
  readonly section: Section
  /** In the wording that whoever holds the form reads: `readIn` gives the same form in another. */
  readonly words: AnyWords
  /** English, whole, both voices of a choice. */
  readonly written: WrittenWords
  readonly variants: readonly Variant[]
  readonly exchange: AnyExchanges
}

/** Binds the parts of a form; leaving one out, or a word in one, is a compile error. Other wordings may leave out anything. */
export const form = <const S extends Section>(
  section: S,
  words: Words<S>,
  exchange: Exchanges<S>,
  variants: readonly Variant<Words<S>>[] = [],
): Form => ({ section, words: inVoice(words, 'me'), written: words, variants, exchange })
