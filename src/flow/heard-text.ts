import { aside, type Json, wordsOfCoded } from './json.ts'
import type { Field } from './section.ts'

/** How words are spelt in a hurry. */
export type Spelling = {
  /** Any spelling to the one that patterns use: one word, or several. */
  readonly as: Readonly<Record<string, string>>
  /** Long words that are understood with one letter wrong, missing, added or swapped. */
  readonly near: readonly string[]
  /** Words that look like one of those and are not. */
  readonly notNear: readonly string[]
}

/**
 * A text as patterns read it: lower case, no accents, no apostrophes, one space behind every word, and a full stop as
 * a word of its own at the end of every sentence. It is for listening only; nobody is ever shown it.
 */
export const heardText = (text: string, spelling: Spelling): string => lookedUp(spelling)(text)

/**
 * Eight times what the longest question takes. More is never an answer: of what somebody pasted the beginning and the
 * end are heard, and listening to a megabyte would hold up everybody else for seconds.
 */
export const heardMost = 32_000

const heardOf = (text: string): string =>
  text.length <= heardMost ? text : `${text.slice(0, heardMost / 2)}\n${text.slice(-heardMost / 2)}`

const heardAnew = (text: string, known: LookedUp): string =>
  ` ${[...wordsHeard(text), '.'].map((word) => `${spelt(word, known)} `).join('')}`

const spelt = (word: string, { as, asIs, near }: LookedUp): string => {
  const bare = word.includes("'") ? word.replace(/^'+|(?<!')'+$/g, '') : word
  const known = as.get(bare) ?? (bare.includes("'") ? as.get(bare.replaceAll("'", '')) : undefined)
  if (known !== undefined) return known
  if (bare.length < nearFrom || asIs.has(bare)) return inFull(bare)
  return near.get(bare.charAt(0))?.find((one) => isNear(bare, one)) ?? inFull(bare)
}
const nearFrom = 6

/** A spelling as it is looked up: long words by their first letter, which is right. */
type LookedUp = {
  readonly as: ReadonlyMap<string, string>
  readonly asIs: ReadonlySet<string>
  readonly near: ReadonlyMap<string, readonly string[]>
}

/** Many listen to the same few texts in turn. */
const lookedUp = (spelling: Spelling): ((text: string) => string) => {
  const known = ofSpelling.get(spelling)
  if (known) return known
  const { as, near, notNear } = spelling
  const all = {
    as: new Map(Object.entries(as)),
    asIs: new Set([...near, ...notNear]),
    near: Map.groupBy(near, (word) => word.charAt(0)),
  }
  const heard = rememberingTexts((text) => heardAnew(text, all))
  ofSpelling.set(spelling, heard)
  return heard
}
const ofSpelling = new WeakMap<Spelling, (text: string) => string>()

/** "can't" is "can not", "she'll" is "she will": what an apostrophe stands for. */
const inFull = (word: string): string => {
  if (!word.includes("'")) return word
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`
  for (const [ending, full] of endings)
    if (word.endsWith(ending)) return `${word.slice(0, -ending.length)} ${full}`
  return word.replaceAll("'", '')
}
const endings = [
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 's'],
] as const

/** One letter wrong, missing or added, or two neighbours swapped; the first letter is right. */
export const isNear = (word: string, other: string): boolean => {
  if (word[0] !== other[0] || Math.abs(word.length - other.length) > 1) return false
  let from = 0
  while (from < word.length && word[from] === other[from]) from += 1
  const [rest, otherRest] = [word.slice(from), other.slice(from)]
  const isSwapped =
    rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
  return (
    isSwapped ||
    rest.slice(1) === otherRest.slice(1) ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest
  )
}

/**
 * A text without signs that nobody sees: joiners, blanks of no width, marks that turn what stands around them. A paste brings
 * them along. It is for what a machine reads, such as figures and words that are listened for; own words are kept as they are.
 */
export const withoutUnseen = (text: string): string => text.replace(unseen, '')

/** Whether nobody would see anything of it. */
export const isUnseen = (text: string): boolean => /^[\s\u2800]*$/.test(withoutUnseen(text))

/** Figures that were typed or pasted, as they are read. */
export const figuresOf = (text: string): string => withoutUnseen(text).normalize('NFKC').trim()

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** The patterns are read once somebody wrote something: a start does not wait for it. */
export const onceHeard = <Heard extends readonly unknown[], Answer>(
  listener: () => (...heard: Heard) => Answer,
): ((...heard: Heard) => Answer) => {
  let read: ((...heard: Heard) => Answer) | undefined
  return (...heard) => {
    read ??= listener()
    return read(...heard)
  }
}

/**
 * Every text of an answer that counts, at any depth; what a list calls the same is nobody's words, and a note that stays with a
 * choice which is not made now says nothing.
 */
export const textsIn = (value: Json): readonly string[] => textsOf(value, (name) => name !== aside)

/** Those too that lie aside: whoever wrote them wrote them, and is listened to for danger all the same. */
export const allTextsIn = (value: Json): readonly string[] => textsOf(value, () => true)

const textsOf = (value: Json, isRead: (name: string) => boolean): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const words = wordsOfCoded(value)
  if (words !== undefined) return [words]
  return Object.entries(value).flatMap(([name, one]) => (isRead(name) ? textsOf(one, isRead) : []))
}

/**
 * What was heard in the latest texts: a page that quotes what was saved a minute ago does not listen to it once more. Some
 * sixty listen to a line one after the other, so the very last is not even looked up.
 */
export const rememberingTexts = <Answer extends boolean | string | object>(
  listen: (text: string) => Answer,
): ((text: string) => Answer) => {
  const known = latestTexts<Answer>()
  let last: { readonly text: string; readonly heard: Answer } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, heard: known(text, () => listen(text)) }
    return last.heard
  }
}

/** The same where it takes more than the text to listen to it; of texts that are short many more may be remembered. */
export const latestTexts = <Answer extends boolean | string | object>({
  most,
  longest,
}: Remembered = rememberedOfAll) => {
  let [known, before] = [new Map<string, Answer>(), new Map<string, Answer>()]
  const kept = (text: string, heard: Answer): Answer => {
    if (known.size >= most / 2) [known, before] = [new Map(), known]
    known.set(text, heard)
    return heard
  }
  return (text: string, listen: () => Answer): Answer =>
    text.length > longest ? listen() : (known.get(text) ?? kept(text, before.get(text) ?? listen()))
}
type Remembered = { readonly most: number; readonly longest: number }
/** What is longer than any answer is heard once: at most some 8 MB are remembered. */
const rememberedOfAll: Remembered = { most: 500, longest: 8000 }
/** As a choice or a line reads: half of that at most. */
export const rememberedOfShort: Remembered = { most: 4000, longest: 500 }

/** Before any spelling: once for all who spell it. */
const wordsHeard = rememberingTexts((text) =>
  withoutUnseen(heardOf(text))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/(?<=\p{L})\*+(?=\p{L})/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[.!?;:\n\r…]+/g, ' . ')
    .replace(/[^\p{L}\p{N}'. ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== "'"),
)

/** All codes that a value may hold, those of its parts among them: the name of a choice is nobody's words. */
export const codesOf = (field: Field): readonly string[] => {
  const own: readonly string[] = 'choices' in field ? field.choices : []
  return 'parts' in field ? [...own, ...Object.values(field.parts).flatMap(codesOf)] : own
}

/** Looks words up: `kill*` is any that begins so. The words of one text stand in many others, so what they lead to is remembered. */
export const indexed = <T>(entries: readonly Entry<T>[] = []): Index<T> => {
  const whole = new Map<string, T[]>()
  const begins = new Map<string, { readonly with: string; readonly held: readonly T[] }[]>()
  const known = new Map<string, readonly T[]>()
  const add = (written: string, held: T): void => {
    known.clear()
    const before = whole.get(written)
    if (before) {
      before.push(held)
      return
    }
    const all = [held]
    whole.set(written, all)
    if (!isBeginning(written)) return
    const others = begins.get(written.charAt(0)) ?? []
    begins.set(written.charAt(0), others)
    others.push({ with: written.slice(0, -1), held: all })
  }
  const found = (word: string): readonly T[] => {
    const begun = begins.get(word.charAt(0))?.filter((start) => word.startsWith(start.with)) ?? []
    return [...(whole.get(word) ?? []), ...begun.flatMap(({ held }) => held)]
  }
  for (const [written, held] of entries) add(written, held)
  return {
    add,
    lookUp: (word) => {
      const before = known.get(word)
      if (before) return before
      const held = found(word)
      if (known.size >= wordsKnown) known.clear()
      known.set(word, held)
      return held
    },
  }
}
const wordsKnown = 1000
type Entry<T> = readonly [written: string, held: T]
type Index<T> = {
  readonly add: (written: string, held: T) => void
  readonly lookUp: (word: string) => readonly T[]
}

export const isBeginning = (word: string): boolean => word.endsWith('*')

export const isWord = (word: string | undefined, written: string): boolean =>
  word !== undefined && (isBeginning(written) ? word.startsWith(written.slice(0, -1)) : word === written)

/** In which places of a text words stand, by the number of what they lead to; undefined where none does. */
export type Places = ReadonlyMap<number, readonly number[]> | undefined

/**
 * Looks words up in a text. Some sixty listen to it one after the other, so it is gone through once for all whose words are
 * kept beside each other.
 */
export const placesBeside = (
  beside: object | undefined,
  own: readonly Entry<number>[],
): { readonly placesIn: (heard: string) => Places; readonly isAnyIn: (heard: string) => boolean } => {
  const all: Together = (beside && together.get(beside)) ?? { index: indexed(), goneThrough }
  if (beside) together.set(beside, all)
  for (const [written, number] of own) all.index.add(written, { of: own, number })
  if (beside) all.goneThrough = rememberingTexts((heard) => goneThrough(heard, all.index))
  const placesIn = (heard: string): Places => all.goneThrough(heard, all.index).get(own)
  return { placesIn, isAnyIn: (heard) => placesIn(heard) !== undefined }
}
type Together = {
  readonly index: Index<{ readonly of: object; readonly number: number }>
  goneThrough: typeof goneThrough
}
const together = new WeakMap<object, Together>()

const goneThrough = (
  heard: string,
  { lookUp }: Together['index'],
): ReadonlyMap<object, NonNullable<Places>> => {
  const all = new Map<object, Map<number, number[]>>()
  heard.split(' ').forEach((word, place) => {
    for (const { of, number } of lookUp(word)) {
      const places = all.get(of) ?? new Map<number, number[]>()
      const before = places.get(number)
      if (before) before.push(place)
      else all.set(of, places.set(number, [place]))
    }
  })
  return all
}
