import { withoutUnseen } from './heard-text.ts'

/** What tells a name from another word with a capital: words that are none, and what stands before a place. */
export type NotNames = Readonly<Record<'words' | 'after', readonly string[]>> & {
  /** Said of where somebody lives or is from: what follows is a place, and no name that was mistyped. */
  readonly places?: readonly string[]
}

/**
 * The names that a text writes: words with a capital, those side by side as one, but for what is no name and what is `known` as
 * somebody else's. In a text that is all capitals nothing tells them apart.
 */
export const namesWrittenIn = (
  text: string,
  none: NotNames = { words: [], after: [] },
  known: ReadonlySet<string> = new Set(),
): readonly string[] => {
  if (!/\p{Ll}/u.test(text)) return []
  const isName = (written: string, before: string): boolean => {
    const [word = '', ...more] = wordsIn(written)
    const isOther = none.words.includes(word) || known.has(word) || none.after.includes(before.toLowerCase())
    return more.length === 0 && /^\p{Lu}/u.test(written) && !isOther
  }
  return withoutUnseen(text)
    .normalize('NFC')
    .replace(/[’']s(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\s]+|\n/u)
    .flatMap((part) => runsIn(part.split(/\s+/u), isName))
    .filter((name) => name.length >= nameLeast)
}
const nameLeast = 3

/** Neighbours that are all names, joined. */
const runsIn = (
  words: readonly string[],
  isName: (word: string, before: string) => boolean,
): readonly string[] => {
  const runs: string[][] = [[]]
  words.forEach((word, index) => {
    if (isName(word, words[index - 1] ?? '')) runs.at(-1)?.push(word)
    else runs.push([])
  })
  return runs.filter((run) => run.length > 0).map((run) => run.join(' '))
}

/** Words without marks and capitals, as names are compared. */
export const wordsIn = (text: string): readonly string[] =>
  unmarked(text)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

export const unmarked = (text: string): string => withoutUnseen(text).normalize('NFD').replace(/\p{M}/gu, '')

/** A word with a capital, or all of it: as a pattern. */
export const capital = (word: string): string =>
  `(?:${word.slice(0, 1).toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`
