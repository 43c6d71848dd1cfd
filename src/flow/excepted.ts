import { type Calling, withoutCalledFor } from './called-for.ts'
import { type NotNames, namesWrittenIn, wordsIn } from './names-written.ts'

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
  /** Of `allows`, what is said of what is to be, and never of what is. */
  readonly wishes: readonly string[]
  /** Behind or before `only`: it is about whom somebody lets come. */
  readonly lets: readonly string[]
  /** Of `everybody`, what means no less; of `staysAway`, where; and what changes nothing beside it. */
  readonly whole: readonly string[]
  readonly away: readonly string[]
  readonly filler: readonly string[]
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

/** Whether a text may name who may be told, and not who should stay away: whoever reads it has to compare, whoever is called. */
export const mayNameWhoMay = (
  text: string,
  { excepting }: LeavingOut = {},
  known?: ReadonlySet<string>,
): boolean =>
  excepting !== undefined &&
  sentencesIn(text).some(
    (sentence) =>
      inSentence(sentence, excepting, known ?? new Set()).isTurned || isOfAll(sentence, excepting),
  )

/** Names that texts which warn of people write, and nobody has: those whom a turned text leaves out too. */
export const namesWarned = (
  texts: readonly string[],
  leavingOut: (LeavingOut & { readonly written?: NotNames }) | undefined,
  known: ReadonlySet<string>,
) => {
  const isTurned = texts.some((text) => mayNameWhoMay(text, leavingOut, known))
  const namesIn = (of: readonly string[]) =>
    new Set(of.flatMap((text) => namesWrittenIn(text, leavingOut?.written, known)))
  const warned = namesIn(warningsIn(texts, leavingOut, known).map(({ all }) => all))
  const leftOut = isTurned ? [...namesIn(texts).difference(warned)] : []
  return {
    isTurned,
    names: [
      ...[...warned].map((written) => ({ written })),
      ...leftOut.map((written) => ({ written, isTurned: true as const })),
    ],
  }
}

/** A text as it warns: `sure` without whoever may be meant the other way round, `all` without those alone who are left out. */
export type Warning = { readonly sure: string; readonly all: string }

/**
 * "Nobody but Ann may come", "only Ann may come", "everyone but Ann must keep away" and "nobody but Ann" warn of all and not of
 * Ann: nobody is marked for being left out. "Nobody, but Ann" may mean her: she is left in `all`, to be asked about.
 */
const withoutExcepted = (
  text: string,
  excepting: Excepting | undefined,
  known: ReadonlySet<string> = new Set(),
): Warning => {
  if (excepting === undefined) return { sure: text, all: text }
  const read = sentencesIn(text).map((sentence) => inSentence(sentence, excepting, known))
  return { sure: read.map(({ sure }) => sure).join(''), all: read.map(({ all }) => all).join('') }
}

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?;…\n])/u)

const tokensIn = (sentence: string): readonly string[] => sentence.split(/(?<=[\s-])/u)

const wordsOf = (tokens: readonly string[]): readonly string[] =>
  tokens.map((token) => wordsIn(token.replace(/[’']/gu, ''))[0] ?? '')

/** "Nobody should come", "everyone must keep out" and "everybody" leave nobody out, and tell nobody apart. */
const isOfAll = (sentence: string, excepting: Excepting): boolean => {
  const { whole, away, allows, comes, wishes, staysAway, filler } = excepting
  const tokens = tokensIn(sentence)
  const words = wordsOf(tokens).filter((word) => word !== '')
  if (isOnlyLast(tokens, words, excepting)) return true
  const all = allIn(words, { ...excepting, everybody: whole })
  if (!all) return false
  const beside = [...words.slice(0, all.at), ...words.slice(all.at + all.length)]
  const has = (list: readonly string[]) => beside.some((word) => list.includes(word))
  if (all.of === 'nobody') return has(wishes) && has(comes) && !has(staysAway)
  if (phraseAt(words, all.at, whole) === 0) return false
  return beside.every((word) => filler.includes(word)) || (has(away) && !(has(allows) && has(comes)))
}

/** "Ann only": whether she alone may come or alone should not is not said. */
const isOnlyLast = (tokens: readonly string[], words: readonly string[], excepting: Excepting): boolean =>
  words.length > 1 &&
  excepting.only.includes(words.at(-1) ?? '') &&
  words.every(
    (word, at) =>
      at === words.length - 1 || isAmongNames(tokens[at] ?? '', word, { excepting, known: noNames }),
  )
const noNames: ReadonlySet<string> = new Set()

const inSentence = (
  sentence: string,
  excepting: Excepting,
  known: ReadonlySet<string>,
): Warning & { readonly isTurned: boolean } => {
  const tokens = tokensIn(sentence)
  const words = wordsOf(tokens)
  const said = { sure: sentence, all: sentence, isTurned: false }
  const found = butIn(words, excepting) ?? onlyIn(words, excepting)
  if (!found) return said
  const isApart = isClosed(tokens[found.from - found.by - 1] ?? '')
  const end = endOfNames(tokens, words, found.from, { excepting, known })
  const without = [...tokens.slice(0, found.from), ...tokens.slice(end)].join('')
  const goesOn = [...excepting.allows, ...excepting.comes].includes(words[end] ?? '')
  const isWhole = isEnd(tokens, end) || (found.isBeside && goesOn)
  if (end === found.from || !isWhole)
    return {
      ...said,
      isTurned: found.isBeside && !isApart && !excepting.not.includes(words[found.from] ?? ''),
    }
  const clause = clauseAt(tokens, words, end)
  const meaning = meaningOf([...found.before, ...(isEnd(tokens, end) ? [] : clause)], found.of, excepting)
  if (meaning === 'meant') return said
  const { staysAway, away } = excepting
  const isHarm = words.slice(end).some((word) => staysAway.includes(word) && !away.includes(word))
  const isAsked = meaning === 'unsure' && (isApart || isHarm)
  return { sure: without, all: isAsked ? sentence : without, isTurned: true }
}

type Of = 'nobody' | 'everybody' | 'only'
/** Where those begin who are left out, and what was said before them of all. */
type Found = {
  readonly of: Of
  readonly from: number
  /** How many words leave them out. */
  readonly by: number
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
      return { of: all.of, from: at + but, by: but, before, isBeside: all.at + all.length === at }
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

/** At the beginning, or beside whom somebody lets come: "I only want Ann here". */
const onlyIn = (words: readonly string[], { only, lets }: Excepting): Found | undefined => {
  const isLet = (at: number) => lets.includes(words[at] ?? '')
  const at = words.findIndex(
    (word, index) => only.includes(word) && (index === 0 || isLet(index - 1) || isLet(index + 1)),
  )
  if (at < 0) return undefined
  const from = isLet(at + 1) ? at + 2 : at + 1
  return {
    of: 'only',
    from,
    by: from - at,
    before: [...words.slice(0, at), ...words.slice(at + 1, from)],
    isBeside: true,
  }
}

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
  if (of === 'only') return isAllowed && !isAway ? 'left-out' : isAway || said.length > 0 ? 'meant' : 'unsure'
  if (isAway) return isAllowed ? 'unsure' : 'meant'
  return isAllowed ? 'left-out' : 'unsure'
}
