import { type Contradiction, readerOf } from './contradictions.ts'
import { rememberingTexts } from './heard-text.ts'
import type { Patterns, WordLists } from './phrases.ts'

/** What the team may write against what the plan says harms. */
export type Harms = {
  /** By the name of a substance, as what may not go together. */
  readonly substances: readonly Contradiction[]
  readonly worse: Worse
  readonly warned: Warned
}

/** What nobody may lose sight of where another plan takes the place of one that says it. */
export type Warned = {
  readonly in: readonly string[]
  /** What it is about, where that one tells of some and the new one says that there are none. */
  readonly denied: (question: string) => string
}

/** What is not to be done, beside words of the team that have it as something to do. */
export type Worse = {
  readonly words: string
  /** Questions that ask what is not to be done. */
  readonly in: readonly string[]
  /** Whether a clause of the advice has the words of a line that says what is not to be done, and no word that says not to. */
  readonly isAdvised: (line: string, advice: string) => boolean
  /** The same in one item, where a line says of one thing alone that it is not to be given. */
  readonly isGivenThere: (line: string, advice: string) => boolean
}

export type HarmWords = {
  readonly lists: WordLists
  readonly told: string
  readonly allergy: (substance: string) => string
  readonly allergicIn: readonly string[]
  /** Where anybody's answer counts as the team's words do. */
  readonly takenIn: readonly string[]
  readonly harmless: Patterns
  /** In what is told of another: that this one harms too, and that it does not. */
  readonly besideName: { readonly harms: Patterns; readonly harmless: Patterns }
  readonly substances: Readonly<Record<string, { readonly words: string; readonly named: Patterns }>>
  readonly warned: Warned
  readonly worse: Omit<Worse, 'isAdvised' | 'isGivenThere'> & WorseWords
}
type WorseWords = {
  /** How a line begins that says not to; what it says then is what is not to be done. */
  readonly refuses: RegExp
  /** With one of these, or of `negated`, behind that, a line says something else. */
  readonly unsaid: readonly string[]
  readonly negated: readonly string[]
  /** Forms of one word that no ending tells. */
  readonly same: Readonly<Record<string, string>>
  /** Words that tell nothing of what is done. */
  readonly small: readonly string[]
  /** That something is given, as a line of one thing says it. */
  readonly given: readonly string[]
}

/** Told by words alone, so that it only asks: other words for the same thing go unnoticed. */
export const harmsFrom = (data: HarmWords): Harms => ({
  warned: data.warned,
  substances: Object.entries(data.substances).map(([id, { words, named }]) => {
    const lists = { ...data.lists, it: named }
    const names = readerOf(lists, ['{it}'], [])
    const advises = readerOf(lists, ['{it}'], data.harmless)
    return {
      ...{ id: `allergy-${id}`, words: data.allergy(words), told: data.told, wantedIn: data.takenIn },
      refusedIn: data.allergicIn,
      isRefused: (field, text) => data.allergicIn.includes(field) && names(text),
      isRefusedBesideName: readerOf(lists, data.besideName.harms, data.besideName.harmless),
      isWanted: (field, text) => !data.allergicIn.includes(field) && advises(text),
    }
  }),
  worse: { words: data.worse.words, in: data.worse.in, ...advisedBy(data.worse) },
})

/** At least two words of the line, and half of those that tell something. */
const advisedBy = (words: WorseWords): Pick<Worse, 'isAdvised' | 'isGivenThere'> => {
  const tell = tellingWords(words)
  const hasOneOf = (clause: string, some: readonly string[]) =>
    wordsOf(clause).some((word) => some.includes(word))
  // Each line is held against all advice, and each advice against all lines.
  const refusedIn = rememberingTexts((line) =>
    clausesOf(line)
      .map((clause) => clause.replace(words.refuses, ''))
      .filter((clause) => !hasOneOf(clause, [...words.unsaid, ...words.negated]))
      .map(tell),
  )
  const advisedIn = rememberingTexts((advice) =>
    clausesOf(advice)
      .filter((clause) => !hasOneOf(clause, words.negated))
      .map(tell),
  )
  const isShared = (line: string, advice: string, least: number): boolean =>
    refusedIn(line).some((refused) =>
      advisedIn(advice).some((wanted) => {
        const shared = [...refused].filter((word) => wanted.has(word)).length
        return shared >= least && shared * 2 >= refused.size
      }),
    )
  return {
    isAdvised: (line, advice) => isShared(line, advice, sharedLeast),
    isGivenThere: (line, advice) => isShared(line, advice, hasOneOf(line, words.given) ? 1 : sharedLeast),
  }
}
const sharedLeast = 2

const clausesOf = (text: string): readonly string[] =>
  text.split(/[.;:,!?\n\u2014\u2013]|\s(?:and|then|but|or)\s/)

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .match(/\p{L}+/gu) ?? []

const tellingWords =
  ({ same, small }: WorseWords) =>
  (clause: string): ReadonlySet<string> =>
    new Set(
      wordsOf(clause)
        .filter((word) => !small.includes(word))
        .map((word) => (Object.hasOwn(same, word) ? (same[word] ?? word) : stemOf(word))),
    )

/** Of what is done and what was done: strapped, strapping and straps are one word. */
const stemOf = (word: string): string => {
  const bare = word.replace(/(?<=..)(?:ing|ed|es|s|e)$/, '')
  return bare.length >= shortest && bare.length < word.length ? bare.replace(/([bdgmnprt])\1$/, '$1') : word
}
const shortest = 3
