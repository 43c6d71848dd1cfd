import BetterSqlite3 from 'better-sqlite3'
import type { HeldList } from '../flow/controls/coded.ts'
import type { Manifest } from './manifest.ts'

type Found = { readonly code: string; readonly display: string; readonly name: string }

/** The list in the file that was made of this one; undefined where it was made of another, or is none. */
export const openIndex = (
  file: string,
  { hash, manifest: { name, system, version, dated }, failed }: Opening,
): HeldList | undefined => {
  const database = opened(file, hash)
  if (database === undefined) return undefined
  database.pragma(`cache_size = -${cacheKb}`)
  const named = database.prepare<[string], Found>(
    `SELECT code, display, names.name FROM words JOIN names ON names.id = words.rowid JOIN entries ON entries.id = names.entry
     WHERE words MATCH ? ORDER BY words.rowid LIMIT ${namesMost}`,
  )
  const coded = database.prepare<[string], Pick<Found, 'code' | 'display'>>(
    'SELECT code, display FROM entries WHERE code = ?',
  )
  const or = <Answer>(answer: () => Answer, otherwise: Answer): Answer => {
    try {
      return answer()
    } catch {
      failed()
      return otherwise
    }
  }
  return {
    ...{ name, system, version, dated },
    matching: (text) => or(() => foundIn(text, (words) => named.all(words)), []),
    entryOf: (code) => or(() => coded.get(code), undefined),
  }
}
type Opening = { readonly hash: string; readonly manifest: Manifest; readonly failed: () => void }
const cacheKb = 2000
const matchesMost = 10
/** Several names may be of one entry. */
const namesMost = 60

const opened = (file: string, hash: string) => {
  try {
    const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
    if (database.prepare('SELECT hash FROM made').pluck().get() === hash) return database
    database.close()
    return undefined
  } catch {
    return undefined
  }
}

/** What holds most of the words that stand together: "heart failure, since 2014" finds what "heart failure" does. */
const foundIn = (text: string, named: Named): ReturnType<HeldList['matching']> => {
  const known = wordsIn(text).flatMap((word) => inList(word, named))
  for (const run of runsOf(known.slice(0, knownMost))) {
    const found = named(run.join(' '))
    if (found.length > 0) return entriesIn(found)
  }
  return []
}
type Named = (words: string) => readonly Found[]
/** Each run is looked for, and there are fifteen of five words. */
const knownMost = 5

/** A word of the list, or the beginning of one; one that the list does not know is passed over. */
const inList = (word: string, named: Named): readonly string[] => {
  const whole = `"${word}"`
  if (named(whole).length > 0) return [whole]
  return word.length >= begunLeast && named(`${whole}*`).length > 0 ? [`${whole}*`] : []
}
const begunLeast = 3

const entriesIn = (found: readonly Found[]): ReturnType<HeldList['matching']> =>
  found
    .filter(({ code }, index) => found.findIndex((one) => one.code === code) === index)
    .slice(0, matchesMost)
    .map(({ code, display, name }) => ({ code, display, ...(name === display ? {} : { also: name }) }))

const wordsIn = (text: string): readonly string[] =>
  (text.replace(/['’‘]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, wordsMost)
const wordsMost = 12

/** The longest first, and of those as long the ones with more letters; a word as short as "of" says nothing alone. */
const runsOf = (words: readonly string[]): readonly (readonly string[])[] =>
  words
    .flatMap((_, first) => words.slice(first).map((__, more) => words.slice(first, first + more + 1)))
    .filter((run) => run.length === words.length || run.some((word) => word.length >= shortest))
    .toSorted((one, other) => other.length - one.length || other.join('').length - one.join('').length)
/** With the marks around it. */
const shortest = 6
