import { gradeOf, lengthOf, middleLength, sentencesIn, wordsIn } from './wording.ts'

/** A hint about the wording of what the team writes: what is found, why it matters, how to mend it. It counts for nothing. */
export type TextCheck = {
  readonly id: string
  readonly version: number
  /** Where it was published that this goes wrong. */
  readonly source: string
  /** Fields of which alone it is asked; of all that the team writes where it is left out. */
  readonly fields?: readonly string[]
  readonly finds: Finds
  readonly words: { readonly found: string; readonly why: string; readonly how: string }
  /** What it has to find, and what it must not: the lint holds it to both. */
  readonly samples: { readonly found: readonly string[]; readonly clean: readonly string[] }
}
type Finds =
  /** Words in this order; not in a sentence that has one of `unless`. */
  | { readonly kind: 'phrases'; readonly phrases: readonly string[]; readonly unless: readonly string[] }
  /** More than `most` words of capitals that are not known and are written out nowhere in the text. */
  | { readonly kind: 'short-forms'; readonly known: readonly string[]; readonly most: number }
  /** None of these words, and no figure. */
  | { readonly kind: 'lacks'; readonly words: readonly string[] }
  /** No word of one of these lists: what has two sides is told from one. */
  | { readonly kind: 'lacks-side'; readonly sides: readonly (readonly string[])[] }
  /** Of all texts together, `least` words at least: a middle sentence of more than `words`, or more than `grade` years at school. */
  | { readonly kind: 'hard-to-read'; readonly least: number; readonly words: number; readonly grade: number }

/** The places in a text of which the check speaks, as they are written; none where it has nothing to say. */
export const evidenceIn = ({ finds }: Pick<TextCheck, 'finds'>, text: string): readonly string[] => {
  switch (finds.kind) {
    case 'phrases':
      return sentencesIn(text).flatMap((sentence) => phrasesIn(sentence, finds.phrases, finds.unless))
    case 'short-forms': {
      const forms = [...new Set(sentencesIn(text).filter(isMixed).flatMap(capitals))]
      const unknown = forms.filter((one) => !finds.known.includes(one) && !isWrittenOut(text, one))
      return unknown.length > finds.most ? unknown : []
    }
    case 'lacks-side': {
      const words = wordsIn(text)
      const isWhole = finds.sides.every((side) => words.some(({ word }) => side.includes(word)))
      return words.length === 0 || isWhole ? [] : [text.trim()]
    }
    case 'hard-to-read':
      return hardToRead(sentencesIn(text), finds)
    default: {
      const words = wordsIn(text)
      const isThere = words.some(({ word }) => /\d/.test(word) || finds.words.includes(word))
      return words.length === 0 || isThere ? [] : [text.trim()]
    }
  }
}

/** The longest sentence stands for all of them. */
const hardToRead = (
  all: readonly string[],
  { least, words, grade }: Finds & { readonly kind: 'hard-to-read' },
): readonly string[] => {
  const sentences = all.filter((one) => lengthOf(one) > 0)
  const sum = sentences.reduce((count, one) => count + lengthOf(one), 0)
  if (sum < least || (middleLength(sentences) <= words && gradeOf(sentences) <= grade)) return []
  return sentences
    .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    .slice(0, 1)
    .map((one) => one.trim())
}

const phrasesIn = (
  sentence: string,
  phrases: readonly string[],
  unless: readonly string[],
): readonly string[] => {
  const words = wordsIn(sentence)
  return wantedIn(phrases).flatMap((wanted) => {
    const at = words.findIndex((_, start) => wanted.every((one, next) => words[start + next]?.word === one))
    const [first, last] = [words[at], words[at + wanted.length - 1]]
    const others = words.filter((_, place) => place < at || place >= at + wanted.length)
    if (!first || !last || others.some(({ word }) => unless.includes(word))) return []
    return [sentence.slice(first.from, last.to)]
  })
}

/** The words of each phrase of a check, read once. */
const wantedIn = (phrases: readonly string[]): readonly (readonly string[])[] => {
  const known = wantedOf.get(phrases) ?? phrases.map((phrase) => wordsIn(phrase).map(({ word }) => word))
  wantedOf.set(phrases, known)
  return known
}
const wantedOf = new WeakMap<readonly string[], readonly (readonly string[])[]>()

/** What is written in capitals throughout has no short forms that can be told. */
const isMixed = (sentence: string): boolean => /\p{Ll}/u.test(sentence)
const capitals = (sentence: string): readonly string[] => sentence.match(/\b[A-Z]{2,6}\b/g) ?? []

/** "Syringe driver (SD)", or "SD (syringe driver)". */
const isWrittenOut = (text: string, form: string): boolean =>
  text.includes(`(${form})`) || new RegExp(`\\b${form}\\s*\\(`).test(text)
