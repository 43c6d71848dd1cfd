import { type Calling, withoutCalledFor } from './called-for.ts'
import { wordsIn } from './names-written.ts'

/** How a language leaves somebody out of what it says of all; without `but` it leaves nobody out. */
export type Excepting = {
  readonly nobody: readonly string[]
  readonly everybody: readonly string[]
  /** With one of `not` before them they are nobody. */
  readonly anybody: readonly string[]
  readonly only: readonly string[]
  /** What leaves somebody out, in one word or more. */
  readonly but: readonly string[]
  readonly not: readonly string[]
  /** What allows something: that nobody comes but he tells of what is, and not of what is to be. */
  readonly allows: readonly string[]
  readonly comes: readonly string[]
  readonly staysAway: readonly string[]
  /** What stands among names and is none. */
  readonly amongNames: readonly string[]
}

/** Whom words that warn of people call to help, and whom they leave out. */
export type LeavingOut = { readonly calling?: Calling; readonly excepting?: Excepting }

/** What each text warns of: without whom it calls to help, and whom it leaves out. */
export const warningsIn = (
  texts: readonly string[],
  { calling, excepting }: LeavingOut = {},
  known?: ReadonlySet<string>,
): readonly Warning[] =>
  texts.map((text) => {
    const { sure, all } = withoutExcepted(text, excepting, known)
    return { sure: withoutCalledFor(sure, calling), all: withoutCalledFor(all, calling) }
  })

/** A text as it warns: `sure` without whoever may be meant the other way round, `all` without those alone who are left out. */
export type Warning = { readonly sure: string; readonly all: string }

/**
 * "Nobody but Ann may come", "only Ann may come" and "everyone but Ann must keep away" warn of all and not of Ann. Where words do
 * not say what is allowed ("nobody but Ann") she may be meant: she is left in `all`, to be asked about.
 */
const withoutExcepted = (
  text: string,
  excepting: Excepting | undefined,
  known: ReadonlySet<string> = new Set(),
): Warning => {
  if (excepting === undefined) return { sure: text, all: text }
  const read = text.split(/(?<=[.!?;…\n])/u).map((sentence) => inSentence(sentence, excepting, known))
  return { sure: read.map(({ sure }) => sure).join(''), all: read.map(({ all }) => all).join('') }
}

const inSentence = (sentence: string, excepting: Excepting, known: ReadonlySet<string>): Warning => {
  const tokens = sentence.split(/(?<=[\s-])/u)
  const words = tokens.map((token) => wordsIn(token.replace(/[’']/gu, ''))[0] ?? '')
  const found = butIn(words, excepting) ?? onlyIn(words, excepting)
  if (!found) return { sure: sentence, all: sentence }
  const end = endOfNames(tokens, words, found.from, { excepting, known })
  const without = [...tokens.slice(0, found.from), ...tokens.slice(end)].join('')
  const isWhole = isEnd(tokens, end) || (found.isBeside && excepting.allows.includes(words[end] ?? ''))
  if (end === found.from || !isWhole) return { sure: sentence, all: sentence }
  const clause = clauseAt(tokens, words, end)
  const said = [...found.before, ...(isEnd(tokens, end) ? [] : clause)]
  const meaning = meaningOf(said, found.of, excepting)
  if (meaning === 'left-out') return { sure: without, all: without }
  return meaning === 'unsure' ? { sure: without, all: sentence } : { sure: sentence, all: sentence }
}

type Of = 'nobody' | 'everybody' | 'only'
/** Where those begin who are left out, and what was said before them of all. */
type Found = {
  readonly of: Of
  readonly from: number
  readonly before: readonly string[]
  /** What is said of all may follow. */
  readonly isBeside: boolean
}

const butIn = (words: readonly string[], excepting: Excepting): Found | undefined => {
  for (const at of words.keys()) {
    const but = phraseAt(words, at, excepting.but)
    const all = but > 0 ? allIn(words.slice(0, at), excepting) : undefined
    if (all) {
      const before = [...words.slice(0, all.at), ...words.slice(all.at + all.length, at)]
      return { of: all.of, from: at + but, before, isBeside: all.at + all.length === at }
    }
  }
  return undefined
}

/** The last word for all, or for nobody: "not anyone" is nobody. */
const allIn = (
  words: readonly string[],
  { nobody, everybody, anybody, not }: Excepting,
): { readonly of: Of; readonly at: number; readonly length: number } | undefined => {
  const lengthAt = (at: number) => phraseAt(words, at, [...nobody, ...everybody, ...anybody])
  const at = words.findLastIndex((_, index) => lengthAt(index) > 0)
  if (at < 0) return undefined
  const isNegated = phraseAt(words, at, anybody) > 0 && words.slice(0, at).some((one) => not.includes(one))
  const of = isNegated || phraseAt(words, at, nobody) > 0 ? 'nobody' : 'everybody'
  return { of, at, length: lengthAt(at) }
}

/** How many words the first phrase has that begins there. */
const phraseAt = (words: readonly string[], at: number, phrases: readonly string[]): number =>
  phrases.map(wordsIn).find((phrase) => phrase.every((word, index) => words[at + index] === word))?.length ??
  0

const onlyIn = (words: readonly string[], { only }: Excepting): Found | undefined =>
  only.includes(words[0] ?? '') ? { of: 'only', from: 1, before: [], isBeside: true } : undefined

/** Names, what people are to each other, and what joins them; a comma ends them, since what follows may be about somebody else. */
const endOfNames = (
  tokens: readonly string[],
  words: readonly string[],
  from: number,
  { excepting, known }: { readonly excepting: Excepting; readonly known: ReadonlySet<string> },
): number => {
  let end = from
  while (end < tokens.length && isAmongNames(tokens[end] ?? '', words[end] ?? '', { excepting, known })) {
    end += 1
    if (isClosed(tokens[end - 1] ?? '')) break
  }
  return end
}

const isAmongNames = (
  token: string,
  word: string,
  { excepting, known }: { readonly excepting: Excepting; readonly known: ReadonlySet<string> },
): boolean => /^\p{Lu}/u.test(token) || excepting.amongNames.includes(word) || known.has(word)

const isClosed = (token: string): boolean => /[,.;:!?…()–—]\s*$/u.test(token)

const isEnd = (tokens: readonly string[], at: number): boolean =>
  tokens.slice(at).every((token) => token.trim() === '') || isClosed(tokens[at - 1] ?? '')

const clauseAt = (tokens: readonly string[], words: readonly string[], from: number): readonly string[] => {
  const length = tokens.slice(from).findIndex(isClosed)
  return words.slice(from, length < 0 ? undefined : from + length + 1).filter((word) => word !== '')
}

const meaningOf = (
  said: readonly string[],
  of: Of,
  { not, allows, comes, staysAway }: Excepting,
): 'left-out' | 'meant' | 'unsure' => {
  const has = (list: readonly string[]) => said.some((word) => list.includes(word))
  const isAllowed = has(allows) && has(comes)
  if (of === 'everybody') {
    if (has(not)) return has(comes) || has(staysAway) ? 'left-out' : 'unsure'
    if (has(staysAway)) return isAllowed ? 'unsure' : 'left-out'
    return isAllowed ? 'meant' : 'unsure'
  }
  const isAway = has(staysAway) || (of === 'only' && has(not))
  if (of === 'only') return isAllowed && !isAway ? 'left-out' : 'meant'
  if (isAway) return isAllowed ? 'unsure' : 'meant'
  return isAllowed ? 'left-out' : 'unsure'
}
