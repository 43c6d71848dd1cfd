import type { Said } from '../../flow/answer.ts'
import { isList, type Json, part as partOf } from '../../flow/json.ts'
import { proseIn } from '../../flow/prose.ts'
import type { QualityPart } from '../../flow/quality.ts'
import { isParticular, wordsIn } from '../../flow/wording.ts'

type ByWords = QualityPart & { readonly kind: 'own-words' | 'particular' | 'seen-by' }

/** Judged by lists of words, which miss what is said in others: undefined where nothing is said at all. */
export const isTold = (part: ByWords, said: readonly (Said | undefined)[]): boolean | undefined => {
  const values = said.flatMap((one) => (one?.kind === 'answer' ? [one.value] : []))
  const texts = values.flatMap(proseIn)
  if (part.kind === 'own-words')
    return texts.length === 0 ? undefined : ownWordsIn(texts, part.common) >= part.least
  if (part.kind === 'particular')
    return texts.length === 0 ? undefined : texts.some((text) => isParticular(text, part.own))
  const chosen = values.flatMap((value) => choicesIn(value))
  if (texts.length + chosen.length === 0) return undefined
  return (
    chosen.some((one) => !part.but.includes(one)) ||
    texts.some((text) => wordsIn(text).some(({ word }) => /\d/.test(word) || part.words.includes(word)))
  )
}

const ownWordsIn = (texts: readonly string[], common: readonly string[]): number =>
  texts.flatMap((text) => wordsIn(text)).filter(({ word }) => !common.includes(word)).length

const choicesIn = (value: Json): readonly string[] => {
  const choices = partOf(value, 'choices')
  return isList(choices) ? choices.map(String) : []
}
