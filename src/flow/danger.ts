import { heardText, type Spelling } from './heard-text.ts'
import type { Json } from './json.ts'
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
  const ears = {
    person: earFor(words, words.lists),
    carer: earFor(words, { ...words.lists, ...words.carerLists }),
  }
  return (text, writer) => heardBy(ears[writer], heardText(text, words.spelling))
}

export const hearsNothing: Listener = () => undefined

/** Every text of an answer, at any depth. */
export const textsIn = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

type Ear = {
  readonly kinds: Readonly<Record<Danger, RegExp | undefined>>
  readonly harmless: readonly RegExp[]
  readonly past: RegExp | undefined
  readonly now: RegExp | undefined
}

const earFor = ({ kinds, harmless, past, now }: DangerWords, lists: WordLists): Ear => ({
  kinds: {
    taken: patternIn(kinds.taken, lists),
    self: patternIn(kinds.self, lists),
    'by-others': patternIn(kinds['by-others'], lists),
    others: patternIn(kinds.others, lists),
  },
  harmless: Object.values(harmless).flatMap((patterns) => everywhere(patternIn(patterns, lists))),
  past: patternIn(past, lists),
  now: patternIn(now, lists),
})

const everywhere = (pattern: RegExp | undefined): readonly RegExp[] =>
  pattern ? [new RegExp(pattern, 'g')] : []

/**
 * What is harmless goes out first, then what is long ago; whatever is still there is listened to. Most texts speak of
 * no danger even with all that in, and are through at once.
 */
const heardBy = (ear: Ear, text: string): Danger | undefined => {
  if (dangerIn(ear, text) === undefined) return undefined
  const left = ear.harmless.reduce((rest, one) => rest.replace(one, withoutWords), text)
  const present = left
    .split(sentenceEnd)
    .filter((sentence) => ear.past?.test(` ${sentence}`) !== true || ear.now?.test(` ${sentence}`) === true)
    .map((sentence) => ` ${sentence}${sentenceEnd}`)
    .join('')
  return dangerIn(ear, present)
}

const dangerIn = ({ kinds }: Ear, text: string): Danger | undefined =>
  dangers.find((one) => kinds[one]?.test(text) === true)

const sentenceEnd = '. '

/** What stands there instead is no word, so that no pattern reaches across. */
const withoutWords = (found: string): string => (found.endsWith(sentenceEnd) ? `~ ${sentenceEnd}` : '~ ')
