import type { AnyExchanges, Exchanges } from './exchange.ts'
import type { Section } from './section.ts'
import type { AnyWords, Words } from './words.ts'

/** Everything about one form: what it asks, in which words, and how it is exchanged. */
export type Form = {
  readonly section: Section
  readonly words: AnyWords
  readonly exchange: AnyExchanges
}

/** Binds the parts of a form; leaving one out, or a word in one, is a compile error. */
export const form = <const S extends Section>(section: S, words: Words<S>, exchange: Exchanges<S>): Form => ({
  section,
  words,
  exchange,
})
