import type { Field } from './section.ts'
import type { AnyFieldWords } from './words.ts'

/** An answer as a sentence: authored words around what was said, and what stands below in lines of its own. */
export type Told = {
  readonly before: string
  readonly said: string
  readonly after: string
  readonly below: readonly string[]
}

/** Where in a sentence the answer stands. */
export const place = '{…}'

/** How a field's answer is told: where its words have no sentence, the one that begins to play it back. */
export const sentenceOf = ({ told, heard }: Pick<AnyFieldWords, 'told' | 'heard'>): string =>
  told ?? `${heard} ${place}`

/** Words in which each choice reads as it does in the sentence. */
export const wordsForTelling = (words: AnyFieldWords): AnyFieldWords =>
  words.toldAs && words.choices ? { ...words, choices: { ...words.choices, ...words.toldAs } } : words

/** Nothing of what was said is changed: one line stands in the sentence, several stand below it. */
export const toldOf = (field: Field, words: AnyFieldWords, lines: readonly string[]): Told => {
  const [before = '', after = ''] = sentenceOf(words).split(place)
  const [first = '', ...rest] = lines
  if (lines.length === 1 || field.control === 'one-with-note')
    return { before, said: first, after, below: rest }
  const begins = before.trimEnd()
  return { before: begins.endsWith(':') ? begins : `${begins}:`, said: '', after: '', below: lines }
}
