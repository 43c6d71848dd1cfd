import { isNear } from './heard-text.ts'
import { unmarked, wordsIn } from './names-written.ts'
import { isOtherForm, type ShortNames } from './short-names.ts'

/** What people are to somebody, as it is said: by the choices of the questions who they are and what they do. */
export type Kin<Field extends string = string> = {
  readonly fields: readonly Field[]
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Words that look like one of them with a letter wrong, and mean something else. */
  readonly notNear?: readonly string[]
}

/** Somebody who is listed: the words of their names, the first of each, and what they are to the person. */
export type Listed = Readonly<Record<'names' | 'firsts' | 'is', readonly string[]>>

/** What tells one text from another: `none` are words that are no names, `places` what says where, `known` all words of names that are listed. */
export type Telling = {
  readonly kin: Kin | undefined
  readonly none: readonly string[]
  readonly places?: readonly string[]
  /** Words that only begin like a longer name. */
  readonly notShort?: readonly string[]
  /** Names that one person may go by. */
  readonly shortNames?: ShortNames
  readonly known: ReadonlySet<string>
}

/**
 * Whether a text may mean somebody whom it does not name: by what they are to the person where it gives that no name, or by a name,
 * either with one letter wrong, or by a first name that is longer, shorter, or another of the same person’s. It is asked about, so that one too many costs a question.
 */
export const mayBeMeant = (text: string, { names, firsts, is }: Listed, telling: Telling): boolean => {
  const tokens = tokensIn(text)
  const words = telling.kin ? is.flatMap((one) => telling.kin?.words[one] ?? []) : []
  return (
    tokens.some((_, at) => words.some((phrase) => isKinAt(tokens, at, wordsIn(phrase), telling))) ||
    tokens.some(
      (token, at) =>
        !isPlace(tokens, at, telling) &&
        (names.some((name) => isMisspelt(token, name, telling)) ||
          firsts.some((first) => isShortened(token, first, telling) || isOtherName(token, first, telling))),
    )
  )
}

/** Words, what makes them somebody's, and signs. */
const tokensIn = (text: string): readonly string[] =>
  unmarked(text)
    .replace(/-/g, ' ')
    .match(/\p{L}+|[’']s(?!\p{L})|[^\p{L}\s]/gu) ?? []

const isKinAt = (
  tokens: readonly string[],
  at: number,
  phrase: readonly string[],
  telling: Telling,
): boolean => {
  if (!isPhraseAt(tokens, at, phrase, telling)) return false
  const next = tokens[at + phrase.length] ?? ''
  const isLonger = longerAt(tokens, at, phrase.length, telling)
  const isAnothers = isPossessive(next) || isPossessive(tokens[at - 1] ?? '')
  // "Ruth, my daughter", and "Ruth, who has my key".
  const before = phrase.length > relativeLeast ? [at - 1, at] : [at - 1]
  const isNamedBefore =
    before.some((from) => tokens[from - 1] === ',' && isName(tokens[from - 2] ?? '', telling)) ||
    (phrase.length > relativeLeast && isName(tokens[at - 1] ?? '', telling))
  return !isLonger && !isAnothers && !isNamedBefore && !isName(next, telling)
}

const relativeLeast = 2

/** "Son in law" is no son, and an ex-wife no wife. */
const longerAt = (tokens: readonly string[], at: number, length: number, telling: Telling): boolean =>
  Object.values(telling.kin?.words ?? {})
    .flat()
    .map(wordsIn)
    .filter((phrase) => phrase.length > length)
    .some((phrase) => [at, at - 1].some((from) => isPhraseAt(tokens, from, phrase, telling)))

const isPhraseAt = (
  tokens: readonly string[],
  at: number,
  phrase: readonly string[],
  { kin, none, known }: Telling,
): boolean =>
  phrase.every((word, index) => {
    const token = tokens[at + index]?.toLowerCase() ?? ''
    const isKnown = (): boolean =>
      known.has(token) || [...kinWordsIn(kin), ...none, ...(kin?.notNear ?? [])].includes(token)
    const isLong = token.length >= kinNearLeast && word.length >= kinNearLeast
    return token === word || (isLong && isNear(token, word) && !isKnown())
  })
const kinNearLeast = 5

const kinWordsIn = (kin: Kin | undefined): readonly string[] =>
  Object.values(kin?.words ?? {}).flatMap((phrases) => phrases.flatMap(wordsIn))

/** Where somebody lives: "in Poole", and not "in Petr’s house". */
const isPlace = (tokens: readonly string[], at: number, { places = [] }: Telling): boolean =>
  !isPossessive(tokens[at + 1] ?? '') &&
  places
    .map(wordsIn)
    .some((phrase) =>
      phrase.every((word, index) => tokens[at - phrase.length + index]?.toLowerCase() === word),
    )

const isPossessive = (token: string): boolean => /^[’']s$/.test(token)

const isName = (token: string, { none }: Telling): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token) && !none.includes(token.toLowerCase())

/** "Stan" for Stanley, and "Stanley" for Stan. */
const isShortened = (token: string, first: string, { kin, none, notShort = [], known }: Telling): boolean => {
  const word = token.toLowerCase()
  const isLonger = /^\p{Lu}/u.test(token) && word.startsWith(first) && word !== `${first}s`
  return (
    Math.min(word.length, first.length) >= shortLeast &&
    word !== first &&
    (first.startsWith(word) || isLonger) &&
    ![...kinWordsIn(kin), ...none, ...notShort].includes(word) &&
    !known.has(word)
  )
}
const shortLeast = 3

/** "Peggy" for Margaret. */
const isOtherName = (token: string, first: string, { shortNames, known }: Telling): boolean =>
  !known.has(token.toLowerCase()) && isOtherForm(token, first, shortNames)

const isMisspelt = (token: string, name: string, { kin, none, known }: Telling): boolean => {
  const word = token.toLowerCase()
  const isLong = word.length >= nearLeast && name.length >= nearLeast
  const isWritten = word.length > nearLeast || /^\p{Lu}/u.test(token)
  return (
    isLong &&
    isWritten &&
    ![...kinWordsIn(kin), ...none].includes(word) &&
    !known.has(word) &&
    word !== `${name}s` &&
    isNear(word, name)
  )
}
const nearLeast = 4
