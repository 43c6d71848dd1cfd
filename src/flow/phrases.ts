import { isBeginning, type Places, placesBeside, rememberingTexts } from './heard-text.ts'

/**
 * Phrases, each written as it is said. `(a|b c)` is either, `(word)?` may be missing, `tablets?` may lack its last
 * letter, `{list}` is any of a list, `kill*` any word that begins so, `#` a number of two digits or more, `..` up to three words, `...` up to seven, `.` the end of
 * a sentence. `!{list}` and `!(a|b)` are no words: what follows there is none of these.
 */
export type Patterns = readonly string[]

/** Words that patterns name in braces; they may name others. */
export type WordLists = Readonly<Record<string, readonly string[]>>

/** Over a text that was made by `heardText`. */
export type Phrases = {
  /** Whether any of them might, by single words. */
  readonly mayStandIn: (heard: string) => boolean
  /** The place of the first of them, as they are listed, that stands anywhere in the text. */
  readonly firstIn: (heard: string) => number | undefined
  /** The places of all of them that stand in the text, as they are listed. */
  readonly allIn: (heard: string) => readonly number[]
  /** The text with something else in the place of each: from the left, and of two that begin together the first listed. */
  readonly replacedIn: (heard: string, instead: (found: string) => string) => string
}

/**
 * Read once; of each text only those are looked for of which it has every word that they cannot do without, and only round it.
 * @param beside whose phrases are looked up together with these, in the same texts
 */
export const phrasesIn = (patterns: Patterns, lists: WordLists, beside?: object): Phrases => {
  const read = readerWith(lists)
  const phrases = patterns.map((pattern, at) => ({ ...read(pattern), at }))
  const { placesIn, isAnyIn } = placesBeside(
    beside,
    phrases.flatMap((one) => rarestOf(one.needs).map((word) => [word, one.at] as const)),
  )
  const always = phrases.filter(({ needs }) => needs.length === 0)
  const empty = always.find((one) => expressionOf(one).test(''))
  if (empty) unreadable(`${patterns[empty.at]} may be nothing at all`)
  const possible = (heard: string) => possibleIn(heard, { phrases, always }, placesIn(heard))
  const stands = (heard: string) => (one: Possible) => foundIn(heard, one, 0) !== null
  return {
    mayStandIn: always.length > 0 ? () => true : isAnyIn,
    firstIn: (heard) => possible(heard).find(stands(heard))?.at,
    allIn: (heard) =>
      possible(heard)
        .filter(stands(heard))
        .map(({ at }) => at),
    replacedIn: (heard, instead) => replaced(heard, possible(heard), instead),
  }
}
type Phrase = Bracket & { readonly at: number }

/** A phrase that may stand in a text: where each word begins, and which of them it would stand round. */
type Possible = Phrase & { readonly starts: readonly number[]; readonly places: readonly number[] }

const possibleIn = (
  heard: string,
  { phrases, always }: { readonly phrases: readonly Phrase[]; readonly always: readonly Phrase[] },
  found: Places,
): readonly Possible[] => {
  if (found === undefined && always.length === 0) return []
  const { all, starts } = laidOut(heard)
  return [
    ...always.map((one) => ({ ...one, starts, places: [...starts.keys()] })),
    ...[...(found ?? [])].flatMap(([at, places]) => {
      const one = phrases[at]
      return one ? [{ ...one, starts, places }] : []
    }),
  ]
    .filter(({ needs }) => needs.every((some) => some.some((word) => isAmong(all, word))))
    .sort((one, other) => one.at - other.at)
}

/** The words of a text, and where each begins: of the last one, which all listen to in turn. */
const laidOut = rememberingTexts((heard) => {
  const words = heard.split(' ')
  return { all: new Set(words), starts: startsOf(words) }
})

const startsOf = (words: readonly string[]): readonly number[] => {
  let start = 0
  return words.map((word) => {
    start += word.length + 1
    return start - word.length - 1
  })
}

const isAmong = (words: ReadonlySet<string>, written: string): boolean =>
  isBeginning(written) ? [...words].some((word) => word.startsWith(written.slice(0, -1))) : words.has(written)

/** The first that begins at a place in the text or behind it. */
const foundIn = (heard: string, { starts, places, ...phrase }: Possible, from: number) => {
  const expression = expressionOf(phrase)
  let next = 0
  for (const place of places)
    for (next = Math.max(next, place - phrase.most + 1); next <= place; next += 1) {
      const start = starts[next] ?? 0
      if (start < from) continue
      expression.lastIndex = start
      const found = expression.exec(heard)
      if (found) return found
    }
  return null
}

const replaced = (
  heard: string,
  phrases: readonly Possible[],
  instead: (found: string) => string,
): string => {
  const next = new Map(phrases.map((one) => [one, foundIn(heard, one, 0)]))
  let [done, from] = ['', 0]
  while (true) {
    let first: RegExpExecArray | null = null
    for (const [one, found] of next) {
      const now = found && found.index < from ? foundIn(heard, one, from) : found
      if (now !== found) next.set(one, now)
      if (now && (first === null || now.index < first.index)) first = now
    }
    if (first === null) return done + heard.slice(from)
    done += heard.slice(from, first.index) + instead(first[0])
    from = first.index + first[0].length
  }
}

/** One of several ways to say something, each a row of words, gaps and further brackets. */
type Bracket = {
  readonly ways: readonly (readonly (string | Bracket)[])[]
  readonly mayBeMissing: boolean
  /** It is none of these that follows. */
  readonly isBarred?: true
  /** Wherever it stands there is one word of each of these. */
  readonly needs: readonly Words[]
  /** How many words it has at most. */
  readonly most: number
}
type Words = readonly string[]

/** Lists are laid in as what they hold, at any depth. */
const readerWith = (lists: WordLists): Reader => {
  const known = readers.get(lists) ?? readerOf(lists)
  readers.set(lists, known)
  return known
}
type Reader = (pattern: string) => Bracket
const readers = new WeakMap<WordLists, Reader>()

const readerOf = (lists: WordLists): Reader => {
  const known = new Map<string, Bracket>()
  const listed = (name: string): Bracket => {
    const words = lists[name]
    if (!words) throw new Error(`no such list of words: ${name}`)
    const bracket = known.get(name) ?? either(words.map((word) => [read(word)]))
    known.set(name, bracket)
    return bracket
  }
  const read = (pattern: string): Bracket => {
    const { bracket, end } = readFrom((pattern.match(part) ?? []).values(), listed)
    if (end !== undefined || pattern.replace(part, '').trim() !== '') unreadable(pattern)
    return bracket
  }
  return read
}
const part = /!|\(|\)\??|\||\.\.\.|\.\.|\.|#|\{[\w-]+\}|[a-z0-9]+[*?]?/g

const unreadable = (pattern: string): never => {
  throw new Error(`a pattern that cannot be read: ${pattern}`)
}

type Listed = (name: string) => Bracket
type Read = { readonly bracket: Bracket; readonly end: string | undefined }

/** Up to the closing bracket, or to the end. */
const readFrom = (parts: Iterator<string>, listed: Listed): Read => {
  const ways: (string | Bracket)[][] = [[]]
  while (true) {
    const { value: one, done } = parts.next()
    if (done || one === ')' || one === ')?') return { bracket: either(ways), end: done ? undefined : one }
    if (one === '|') ways.push([])
    else ways.at(-1)?.push(one === '!' ? barred(parts, listed) : partFrom(one, parts, listed))
  }
}

const partFrom = (one: string, parts: Iterator<string>, listed: Listed): string | Bracket => {
  if (one === '(') return inside(parts, listed)
  return one.startsWith('{') ? listed(one.slice(1, -1)) : one
}

const barred = (parts: Iterator<string>, listed: Listed): Bracket => {
  const bracket = partFrom(parts.next().value ?? '', parts, listed)
  if (typeof bracket === 'string') return unreadable(`${bracket} behind an exclamation mark`)
  return { ...bracket, isBarred: true, needs: [], most: 0 }
}

const inside = (parts: Iterator<string>, listed: Listed): Bracket => {
  const { bracket, end } = readFrom(parts, listed)
  if (end === undefined) unreadable('a bracket stands open')
  return end === ')?' ? { ...bracket, mayBeMissing: true, needs: [] } : bracket
}

const either = (ways: Bracket['ways']): Bracket => {
  const [only = [], ...others] = ways.map((way) => way.flatMap(neededBy))
  const rarest = [only, ...others].map(rarestOf)
  const oneOfAll = rarest.some((words) => words.length === 0) ? [] : [[...new Set(rarest.flat())]]
  const most = Math.max(...ways.map((way) => way.reduce((sum, one) => sum + mostIn(one), 0)))
  const needs = others.length === 0 ? only : oneOfAll
  return { ways: trimmed(ways.map(trimmed)), mayBeMissing: false, needs: trimmed(needs), most }
}

/** A list that grew keeps room for some sixteen more, and there are fifty thousand of three words. */
export const trimmed = <One>(list: readonly One[]): readonly One[] => list.slice()

const mostIn = (one: string | Bracket): number => (typeof one === 'string' ? (gaps[one] ?? 1) : one.most)
const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 7 }

const neededBy = (one: string | Bracket): readonly Words[] => {
  if (typeof one !== 'string') return one.needs
  if (!/^[a-z0-9]/.test(one)) return []
  return [one.endsWith('?') ? [one.slice(0, -1), one.slice(0, -2)] : [one]]
}

/** Short words stand in every text, so what needs long ones, and few, is looked for less often. */
const rarestOf = (needs: readonly Words[]): Words =>
  needs.reduce<Words>(
    (rarest, words) => (rarest.length === 0 || commonness(words) < commonness(rarest) ? words : rarest),
    [],
  )

const commonness = (words: Words): number => words.reduce((sum, word) => sum + 3 ** -word.length, 0)

/** Made when it is first looked for: most never are. */
const expressionOf = (phrase: Bracket): RegExp => {
  const known = expressions.get(phrase.ways) ?? new RegExp(sourceOf(phrase), 'y')
  expressions.set(phrase.ways, known)
  return known
}
const expressions = new WeakMap<Bracket['ways'], RegExp>()

const sourceOf = ({ ways, mayBeMissing, isBarred }: Bracket): string => {
  const sources = ways.map((way) =>
    way.map((one) => (typeof one === 'string' ? partSource(one) : sourceOf(one))).join(''),
  )
  return `(?${isBarred ? '!' : ':'}${sources.join('|')})${mayBeMissing ? '?' : ''}`
}

const partSource = (one: string): string => {
  switch (one) {
    case '..':
    case '...':
      return `(?:[a-z0-9]+ ){0,${gaps[one]}}?`
    case '.':
      return '\\. '
    case '#':
      return '[1-9][0-9]+ '
    default:
      return one.endsWith('*') ? `${one.slice(0, -1)}[a-z0-9]* ` : `(?:${one} )`
  }
}
