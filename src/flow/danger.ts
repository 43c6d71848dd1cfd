import { heardText, type Spelling } from './heard-text.ts'
import type { Json } from './json.ts'
import { type Signs, signsFor, type Together, togetherIn } from './signs.ts'
import { type Patterns, patternIn, type WordLists } from './word-pattern.ts'

/** What words may speak of, most urgent first: something was taken, hurting oneself, being hurt, hurting others. */
export const dangers = ['taken', 'self', 'by-others', 'others'] as const
export type Danger = (typeof dangers)[number]

/** Who wrote: a carer's "she" may be the person, the person's own "she" is somebody else. */
export type Writer = 'person' | 'carer'

/** Which words are listened for; all of it is data, and a lexicon without patterns hears nothing. */
export type DangerWords = {
  readonly spelling: Spelling
  readonly lists: WordLists
  /** What a carer means by some of them: laid over the lists. */
  readonly carerLists: WordLists
  readonly kinds: Readonly<Record<Danger, Patterns>>
  readonly signs: Signs
  /** Signs that speak of a danger together: in one sentence, or in three that follow each other. */
  readonly together: Readonly<Record<Danger, { readonly inOne: Together; readonly nearby: Together }>>
  /** Phrases that mean something else: they are taken out before anything is listened for. */
  readonly harmless: Readonly<Record<string, Patterns>>
  /** A sentence with one of these tells of long ago, unless it has one of `now` as well. */
  readonly past: Patterns
  readonly now: Patterns
}

/** A yes or no to show help, never a measure (RULE-MH-2). */
export type Listener = (text: string, writer: Writer) => Danger | undefined

/** Built once where the words are listed: the patterns for each writer are read then. */
export const listenerFor = (words: DangerWords): Listener => {
  const signs = signEar(words)
  const person = patternEar(words, words.lists)
  const carer = patternEar(words, { ...words.lists, ...words.carerLists })
  const means = meaningOf(words)
  return (text, writer) => {
    const ears = [writer === 'carer' ? carer : person, signs]
    const heard = heardText(text, words.spelling)
    if (ears.every((ear) => ear(heard) === undefined)) return undefined
    const meant = means(heard, writer)
    return ears.map((ear) => ear(meant)).find((danger) => danger !== undefined)
  }
}

export const hearsNothing: Listener = () => undefined

/** Every text of an answer, at any depth. */
export const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** What a text as patterns read it speaks of. */
type Ear = (heard: string) => Danger | undefined

const patternEar = ({ kinds }: DangerWords, lists: WordLists): Ear => {
  const patterns = dangers.map((danger) => ({ danger, pattern: patternIn(kinds[danger], lists) }))
  return (heard) => patterns.find(({ pattern }) => pattern?.test(heard) === true)?.danger
}

const signEar = ({ signs, together }: DangerWords): Ear => {
  const read = signsFor(signs)
  const rules = dangers.map((danger) => ({
    danger,
    inOne: togetherIn(together[danger].inOne, signs),
    nearby: togetherIn(together[danger].nearby, signs),
  }))
  return (heard) => {
    const sentences = heard.split(sentenceEnd).map((one) => one.split(' ').filter((word) => word !== ''))
    const found = sentences.map(read)
    const near =
      sentences.length < 2 ? [] : sentences.map((_, at) => read(sentences.slice(at, at + 3).flat()))
    return rules.find(({ inOne, nearby }) => found.some(inOne) || near.some(nearby))?.danger
  }
}

/**
 * What is harmless goes out first, then what is long ago; whatever is still there is listened to. Most texts speak of
 * no danger even with all that in, and are through before.
 */
const meaningOf = ({ lists, carerLists, harmless, past, now }: DangerWords) => {
  const readers = { person: lists, carer: { ...lists, ...carerLists } }
  const without = (words: WordLists) =>
    Object.values(harmless).flatMap((patterns) => everywhere(patternIn(patterns, words)))
  const out = { person: without(readers.person), carer: without(readers.carer) }
  const [isPast, isNow] = [patternIn(past, lists), patternIn(now, lists)]
  return (heard: string, writer: Writer): string =>
    out[writer]
      .reduce((rest, one) => rest.replace(one, withoutWords), heard)
      .split(sentenceEnd)
      .filter((one) => isPast?.test(` ${one}`) !== true || isNow?.test(` ${one}`) === true)
      .map((sentence) => ` ${sentence}${sentenceEnd}`)
      .join('')
}

const everywhere = (pattern: RegExp | undefined): readonly RegExp[] =>
  pattern ? [new RegExp(pattern, 'g')] : []

const sentenceEnd = '. '

/** What stands there instead is no word, so that no pattern reaches across. */
const withoutWords = (found: string): string => (found.endsWith(sentenceEnd) ? `~ ${sentenceEnd}` : '~ ')
