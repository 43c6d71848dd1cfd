type Word = { readonly word: string; readonly from: number; readonly to: number }

/** Hyphens part words, so that "ward-based" is found as "ward based". */
export const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'&][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    from: index,
    to: index + word.length,
  }))

/** A dot within a figure ends none. */
export const sentencesIn = (text: string): readonly string[] => text.split(/[!?;\n]+|\.(?!\d)/u)

/** A figure, words in quotation marks, a name (a capital that begins no sentence), or one of these words. */
export const isParticular = (text: string, own: readonly string[]): boolean =>
  /\d|["“”‘«»]/u.test(text) ||
  wordsIn(text).some(({ word }) => own.includes(word)) ||
  sentencesIn(text).some((sentence) => /\p{L},*\s+\p{Lu}\p{Ll}/u.test(sentence))

/** How many words the middle one of these sentences has; a half is the lower. */
export const middleLength = (sentences: readonly string[]): number =>
  sentences.map(lengthOf).toSorted((one, other) => one - other)[Math.floor((sentences.length - 1) / 2)] ?? 0

export const lengthOf = (sentence: string): number => wordsIn(sentence).length

/** Kincaid’s grade for English: years at school. It is rough, and says nothing of a few words. */
export const gradeOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap((one) => wordsIn(one).map(({ word }) => word))
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return words.length === 0 || sentences.length === 0
    ? 0
    : 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Vowels that stand together are one, and an e at the end is mute. */
const syllablesIn = (word: string): number =>
  Math.max(1, (word.replace(/(?<![aeiouyl])e$|(?<=[aeiouy])es$/, '').match(/[aeiouy]+/g) ?? []).length)
