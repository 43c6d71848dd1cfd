import { type Calling, withoutCalledFor } from './called-for.ts'
import { type NotNames, namesWrittenIn, wordsIn } from './names-written.ts'
import type { ShortNames } from './short-names.ts'
import { numbersIn } from './telephone-numbers.ts'

/** By which words of a language a sentence that is asked for as a warning may allow instead, or leave somebody out. */
export type Excepting = {
  /** Leave somebody out, whatever else the sentence says; in one word or more. */
  readonly excepts: readonly string[]
  /** Joins what comes next, where that begins with one of `aside` and nobody is told of all. */
  readonly joins: readonly string[]
  readonly nobody: readonly string[]
  readonly everybody: readonly string[]
  /** Allow, unless one of `not` stands before them in their clause. */
  readonly allows: readonly string[]
  /** Allow, unless one of `not` stands there, or what follows is feared. */
  readonly modals: readonly string[]
  /** Behind a modal: what may happen. */
  readonly feared: readonly string[]
  /** Behind a modal or one of `musts`, with one of `be` between them: what somebody may be. */
  readonly fearedToBe: readonly string[]
  readonly be: readonly string[]
  /** Allow where one of `comes` follows. */
  readonly musts: readonly string[]
  readonly comes: readonly string[]
  /** Allow, unless one of `away` is in their clause. */
  readonly wishes: readonly string[]
  readonly not: readonly string[]
  /** Who does harm should stay away; with one of `not` before one of `away` in a clause, nobody should. */
  readonly away: readonly string[]
  readonly harms: readonly string[]
  /** Begin what goes on about somebody who was named before. */
  readonly aside: readonly string[]
  /** What people are to each other. */
  readonly kin: readonly string[]
  /** What has a capital and is no name. */
  readonly notNames: NotNames
}

/** Whom words that warn of people call to help, and what in them may allow. */
export type LeavingOut = { readonly calling?: Calling; readonly excepting?: Excepting }

/** Words around names: what stands before one and is none, names that are ordinary words too, and those that one person may go by. */
export type NameWords = LeavingOut & {
  readonly titles: readonly string[]
  readonly ordinary: readonly string[]
  readonly shortNames?: ShortNames
  /** What stands for a name: of somebody else where words are listened to, and of a person named nowhere, for helpers. */
  readonly instead?: string
  readonly unnamed?: string
}

/**
 * What each text warns of: without whom it calls to help, and without the sentences that may allow somebody, or leave somebody
 * out. No list reads those both ways round, so nobody is said to stay away for standing in one: who reads it asks.
 */
export const warningsIn = (
  texts: readonly string[],
  { calling, excepting }: LeavingOut = {},
  known?: ReadonlySet<string>,
): readonly string[] =>
  texts.map((text) => {
    const warns = excepting === undefined ? text : readIn(text, excepting, known).warns.join('')
    return withoutCalledFor(warns, calling)
  })

/** Whether it is not clear whom a text means, as it may leave somebody out or allow somebody: whoever reads it asks, whoever is called. */
export const isUnclear = (
  text: string,
  { excepting }: LeavingOut = {},
  known?: ReadonlySet<string>,
): boolean => excepting !== undefined && readIn(text, excepting, known).isUnclear

/** Names that texts which warn of people write, and nobody has: those whom an unclear text leaves out too. */
export const namesWarned = (
  texts: readonly string[],
  leavingOut: (LeavingOut & { readonly written?: NotNames }) | undefined,
  known: ReadonlySet<string>,
) => {
  const isTurned = texts.some((text) => isUnclear(text, leavingOut, known))
  const namesIn = (of: readonly string[]) =>
    new Set(of.flatMap((text) => namesWrittenIn(text, leavingOut?.written, known)))
  const warned = namesIn(warningsIn(texts, leavingOut, known))
  const leftOut = isTurned ? [...namesIn(texts).difference(warned)] : []
  return {
    isTurned,
    names: [
      ...[...warned].map((written) => ({ written })),
      ...leftOut.map((written) => ({ written, isTurned: true as const, isInIt: true as const })),
    ],
  }
}

type Reading = { readonly warns: readonly string[]; readonly isUnclear: boolean }

/** `firm` says itself that somebody stays away; `bare` says it by where it stands, so that an unclear sentence beside it takes that. */
type Kind = 'firm' | 'bare' | 'unclear' | 'of-all' | 'aside'

const readIn = (text: string, excepting: Excepting, known: ReadonlySet<string> = noNames): Reading => {
  const read = sentencesIn(text).map((sentence) => ({ sentence, kind: kindOf(sentence, excepting, known) }))
  const isOfAll = read.some(({ kind }) => kind === 'of-all')
  const isBare = read.some(({ sentence, kind }) => kind === 'bare' && wordsIn(sentence).length > 0)
  const isUnclear = read.some(({ kind }) => kind === 'unclear') || (isOfAll && isBare)
  const isKept = (kind: Kind): boolean => kind === 'firm' || (kind === 'bare' && !isUnclear)
  return { isUnclear, warns: read.filter(({ kind }) => isKept(kind)).map(({ sentence }) => sentence) }
}
const noNames: ReadonlySet<string> = new Set()

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?;…\n])/u)

const kindOf = (sentence: string, excepting: Excepting, known: ReadonlySet<string>): Kind => {
  const words = plainWordsIn(sentence)
  const clauses = sentence.split(/[,;:()—–]|(?<![\p{L}’'])and(?![\p{L}’'])/iu).map(plainWordsIn)
  const has = (list: readonly string[]): boolean => words.some((_, at) => lengthAt(words, at, list) > 0)
  const isOfAll = has([...excepting.nobody, ...excepting.everybody])
  const allows = clauses.some((clause) => isAllowing(clause, excepting))
  const isFirm = has(excepting.harms) || clauses.some((clause) => keepsAway(clause, excepting))
  const isNamed = isOfSomebody(sentence, excepting, known)
  const isAside = excepting.aside.includes(words[0] ?? '') && !isNamed
  if (allows) return 'unclear'
  if (excepts(words, isOfAll, excepting)) return isAside && !isOfAll ? 'aside' : 'unclear'
  if (!isOfAll || has(excepting.harms)) return isFirm ? 'firm' : 'bare'
  if (isFirm || isNamed || has(excepting.everybody)) return 'unclear'
  return isAside ? 'aside' : 'of-all'
}

const plainWordsIn = (text: string): readonly string[] => wordsIn(text.replace(/[’']/gu, ''))

/** "He must not come, but he has a key" leaves nobody out; "nobody but he" may. */
const excepts = (words: readonly string[], isOfAll: boolean, excepting: Excepting): boolean =>
  words.some((word, at) => {
    if (excepting.joins.includes(word)) return isOfAll || !excepting.aside.includes(words[at + 1] ?? '')
    return lengthAt(words, at, excepting.excepts) > 0
  })

/** By a name, a number or what they are; "he only comes at night" is about whom another sentence named. */
const isOfSomebody = (sentence: string, { kin, notNames }: Excepting, known: ReadonlySet<string>): boolean =>
  plainWordsIn(sentence).some((word) => known.has(word) || kin.includes(word)) ||
  numbersIn(sentence).length > 0 ||
  namesWrittenIn(sentence, notNames).length > 0

const isAllowing = (clause: readonly string[], excepting: Excepting): boolean => {
  const { allows, modals, musts, comes, wishes, not, away } = excepting
  const isAway = clause.some((word) => away.includes(word))
  const isNegated = (words: readonly string[]): boolean => words.some((word) => not.includes(word))
  const found = (list: readonly string[], isMeant: (after: readonly string[]) => boolean): boolean =>
    clause.some((_, at) => {
      const length = lengthAt(clause, at, list)
      return length > 0 && !isNegated(clause.slice(0, at)) && isMeant(clause.slice(at + length))
    })
  /** "May really not come", and not "may come, not he". */
  const isDenied = (after: readonly string[]): boolean =>
    isNegated(after.slice(0, after.findIndex((word) => comes.includes(word) || not.includes(word)) + 1))
  const isNear = (after: readonly string[]): boolean =>
    after.slice(0, mustNear).some((word) => comes.includes(word))
  return (
    found(allows, () => true) ||
    found(modals, (after) => !isDenied(after) && !isFeared(after, excepting)) ||
    found(musts, (after) => !isDenied(after) && !isAway && isNear(after)) ||
    found(wishes, () => !isAway) ||
    // "Do not keep her away" lets her in.
    clause.some((word, at) => away.includes(word) && isNegated(clause.slice(0, at)))
  )
}
const mustNear = 3

const isFeared = ([next = '', after = '', last = '']: readonly string[], excepting: Excepting): boolean => {
  const { feared, fearedToBe, be } = excepting
  return (
    feared.includes(next) ||
    feared.includes(after) ||
    (be.includes(next) && [after, last].some((word) => fearedToBe.includes(word)))
  )
}

/** "Must not come", "not welcome", "keep away". */
const keepsAway = (clause: readonly string[], excepting: Excepting): boolean => {
  const { not, allows, modals, musts, comes, wishes, away } = excepting
  const letting = [...allows, ...modals, ...musts, ...comes, ...wishes]
  return (
    clause.some((word) => away.includes(word)) ||
    (clause.some((word) => not.includes(word)) && clause.some((_, at) => lengthAt(clause, at, letting) > 0))
  )
}

/** How many words the first phrase has that begins there. */
const lengthAt = (words: readonly string[], at: number, phrases: readonly string[]): number =>
  phrases
    .map((phrase) => phrase.split(' '))
    .find((phrase) => phrase.every((word, index) => words[at + index] === word))?.length ?? 0
