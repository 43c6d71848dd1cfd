import type { ViewWords } from '../words.ts'
import { withoutVoiceWords } from './without-voice.words.en.ts'

/** The words of a nation and an age, to whoever said that they cannot use a voice call: what takes signs or text comes first. */
export const withoutVoice = (words: ViewWords): ViewWords => {
  const before = made.get(words)
  if (before) return before
  const { helpLines, page } = words
  const now: ViewWords = {
    ...words,
    helpLines: { ...helpLines, isVoiceless: 'yes' },
    page: { ...page, helpWithoutVoice: withoutVoiceWords },
  }
  made.set(words, now)
  return now
}
const made = new WeakMap<ViewWords, ViewWords>()
