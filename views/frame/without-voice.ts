import type { ViewWords } from '../words.ts'

/** The words of a nation and an age, to whoever said that they cannot use a voice call: what takes signs or text comes first. */
export const withoutVoice = (words: ViewWords): ViewWords => {
  const before = made.get(words)
  if (before) return before
  const { helpLines, page } = words
  const now: ViewWords = {
    ...words,
    helpLines: { ...helpLines, isVoiceless: 'yes' },
    page: { ...page, helpWithoutVoice: helpLines.footWithoutVoice },
  }
  made.set(words, now)
  return now
}
const made = new WeakMap<ViewWords, ViewWords>()
