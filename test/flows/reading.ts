export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:])[”"]?\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

export const wordsIn = (sentence: string): readonly string[] => sentence.match(/[A-Za-z0-9’-]+/g) ?? []

/** Flesch-Kincaid grade: 5 is a reader of ten or eleven. Syllables are counted by groups of vowels. */
export const schoolYearOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

const syllablesIn = (word: string): number => {
  const groups = word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 1
  const silent = /[^aeiouyl]e$/i.test(word) && groups > 1 ? 1 : 0
  return groups - silent
}
