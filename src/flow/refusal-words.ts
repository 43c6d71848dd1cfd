import { heardText, type Spelling } from './heard-text.ts'
import type { Json } from './json.ts'
import { type Patterns, patternIn, type WordLists } from './word-pattern.ts'

/** Which words may refuse a treatment in advance; all of it is data, and without patterns nothing is noticed. */
export type RefusalWords = {
  readonly spelling: Spelling
  readonly lists: WordLists
  readonly refuses: Patterns
  /** Phrases that only look like it: they are taken out before anything is looked for. */
  readonly harmless: Patterns
}

/** A yes or no to explain and to have read by a clinician; it decides nothing. */
export type RefusalReader = (text: string) => boolean

export const refusalReaderFor = ({ spelling, lists, refuses, harmless }: RefusalWords): RefusalReader => {
  const found = patternIn(refuses, lists)
  const out = patternIn(harmless, lists)
  const left = out && new RegExp(out, 'g')
  return (text) => {
    const heard = heardText(text, spelling)
    return found?.test(left ? heard.replace(left, '~ ') : heard) === true
  }
}

/** Whether any text of a value may refuse a treatment, at any depth. */
export const mayRefuse = (value: Json, reads: RefusalReader): boolean => {
  if (typeof value === 'string') return reads(value)
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((one) => mayRefuse(one, reads))
  )
}
