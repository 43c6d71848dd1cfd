/**
 * Phrases, each written as it is said. `(a|b c)` is either, `(word)?` may be missing, `tablets?` may lack its last
 * letter, `{list}` is any of a list, `kill*` any word that begins so, `#` a number of two digits or more, `..` up to three words, `...` up to seven, `.` the end of
 * a sentence.
 */
export type Patterns = readonly string[]

/** Words that patterns name in braces; they may name others. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** One expression for all of them, over a text that was made by `heardText`; undefined for none. */
export const patternIn = (patterns: Patterns, lists: WordLists): RegExp | undefined =>
  patterns.length === 0
    ? undefined
    : new RegExp(`(?<= )(?:${patterns.map((pattern) => sourceOf(pattern, lists)).join('|')})`)

const sourceOf = (pattern: string, lists: WordLists): string => {
  const written = namedIn(pattern, lists)
  if (written.replace(part, '').trim() !== '') throw new Error(`a pattern that cannot be read: ${pattern}`)
  return [...written.matchAll(part)].map(([one]) => partSource(one)).join('')
}
const part = /\(|\)\??|\||\.\.\.|\.\.|\.|#|[a-z0-9]+[*?]?/g

/** Lists are laid in as what they hold, at any depth. */
const namedIn = (pattern: string, lists: WordLists): string =>
  pattern.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const words = lists[name]
    if (!words) throw new Error(`no such list of words: ${name}`)
    return `(${words.map((word) => namedIn(word, lists)).join('|')})`
  })

const partSource = (one: string): string => {
  switch (one) {
    case '(':
      return '(?:'
    case ')':
    case ')?':
    case '|':
      return one
    case '..':
      return '(?:[a-z0-9]+ ){0,3}?'
    case '...':
      return '(?:[a-z0-9]+ ){0,7}?'
    case '.':
      return '\\. '
    case '#':
      return '[1-9][0-9]+ '
    default:
      return one.endsWith('*') ? `${one.slice(0, -1)}[a-z0-9]* ` : `(?:${one} )`
  }
}
