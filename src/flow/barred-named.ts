import type { Bar, NamedBarred, Spoken } from './bars.ts'
import { namesWarned, warningsIn } from './excepted.ts'
import { type Layout, type People, peopleIn, type UrgentPage, warnedIn } from './layout.ts'
import { mayBeMeant } from './may-be-meant.ts'
import { capital, unmarked, wordsIn } from './names-written.ts'
import { choicesOf, isOneOf, ownWordsOf } from './own-words.ts'
import type { Drawn } from './sheet.ts'
import { areOfOne } from './short-names.ts'
import { numbersIn } from './telephone-numbers.ts'
import type { Warned } from './warned.ts'

/**
 * Answers in own words that name somebody who must not be rung, or hold a number of theirs, or are their own words: each with
 * whom they name. `given` are the fields of the person's own names, `drawn` says which answers are own words in part, or not.
 */
export const barredNamed = <One extends Spoken>(
  { parts }: Layout,
  { given, drawn }: { readonly given: readonly string[]; readonly drawn: Readonly<Record<string, Drawn>> },
  entries: readonly One[],
  bars: readonly Bar[] = [],
): ReadonlyMap<One, readonly NamedBarred[]> => {
  const people = peopleIn({ parts })
  const barred = [
    ...people.flatMap((block) => barredIn(block, entries, bars, entries)),
    ...bars.flatMap(({ written, ...bar }) =>
      written === undefined ? [] : [{ ...writtenAs(written), ...strongest([bar]) }],
    ),
  ]
  if (barred.length === 0) return new Map()
  const warned = new Set(warnedIn(parts).map(({ field }) => field))
  const items = new Set(barred.flatMap(({ item }) => (item === '' ? [] : [item])))
  const named = new Set([...given, ...people.map(({ name }) => name)])
  const others = othersIn(entries, named, barred)
  return new Map(
    entries.flatMap((entry) => {
      if (items.has(entry.item ?? '') || named.has(entry.field)) return []
      const as = drawn[entry.field]
      const own = ownWordsOf(as, entry)
      if (as !== undefined && own.length === 0 && entry.teamWords === undefined) return []
      const found = barred
        .filter(({ item }) => item !== '' || !warned.has(entry.field))
        // A number that a household shares is whoever's it stands with.
        .map((one) => (as === 'numbers' ? { ...one, numbers: [] } : one))
        .filter((one) => isNamedIn({ ...entry, shown: own }, one, others))
      return found.length === 0 ? [] : [[entry, eachOnce(found)] as const]
    }),
  )
}

/**
 * Who stands in the answer that warns of people, each of whom may have to stay away: people of the list, by a name or a number, and
 * names that nobody of the list, no helper and not the person has.
 */
export const keptAway = (
  { parts }: Layout,
  { given, hears }: { readonly given: readonly string[]; readonly hears: NonNullable<UrgentPage['hears']> },
  entries: readonly Spoken[],
): readonly Bar[] => {
  const warned = warnedIn(parts)
  const people = peopleIn({ parts })
  const warningEntries = entries.filter((entry) => warned.some((block) => isWarning(block, hears, entry)))
  if (warningEntries.length === 0) return []
  const named = new Set([...given, ...people.map(({ name }) => name)])
  const known = othersIn(entries, named, [])
  const texts = warningEntries.flatMap((entry) => [...entry.shown, ...teamsOf(entry)])
  const written = people.map(({ alsoWords }) => namesWarned(texts, alsoWords, known))
  const isTurned = written.some((one) => one.isTurned)
  const listed = people.flatMap((block): readonly Bar[] => {
    const items = new Set(entries.flatMap(({ field, item = '' }) => (field === block.name ? [item] : [])))
    const warnings = warningsIn(texts, block.alsoWords, known)
    const {
      kin,
      notShort,
      shortNames,
      calling,
      written: { words: none = [], places = [] } = {},
    } = block.alsoWords ?? {}
    const telling = {
      kin,
      none,
      places,
      known,
      ...(notShort ? { notShort } : {}),
      ...(shortNames ? { shortNames } : {}),
    }
    const unclear = isTurned ? warningsIn(texts, calling && { calling }) : []
    return [...items].flatMap((item): readonly Bar[] => {
      const [one] = barredIn(block, [], [{ item }], entries)
      if (!one) return []
      const others = othersIn(entries, named, [one])
      const isNamed = (text: string): boolean => isWarnedOf(text, one, others)
      if (warnings.some(isNamed)) return [{ item, isAway: true }]
      const firsts = one.wholes.flatMap(([first = '']) => first)
      const names = one.words.filter((word) => firsts.includes(word) || !others.has(word))
      const listed = { names, firsts, is: choicesOf(entries, item, kin?.fields) }
      const isMeant = (text: string): boolean => mayBeMeant(text, listed, telling)
      // A sister has it too, so that it tells nobody of a family apart.
      const isOfFamily = warnings.some((text) => isOfName(text, one, others))
      if (isOfFamily || warnings.some(isMeant))
        return [{ item, isAway: true, isMaybe: true, ...(isOfFamily ? { isOfFamily } : {}) }]
      if (!isTurned) return []
      const isInIt = unclear.some((text) => isNamed(text) || isOfName(text, one, others) || isMeant(text))
      return [{ item, isAway: true, isTurned, ...(isInIt ? { isInIt } : {}) }]
    })
  })
  const isOfNobody = listed.length === 0 ? ({ isOfNobody: true } as const) : {}
  return [
    ...listed,
    { item: '', isAway: true, isOfSomebody: true, ...isOfNobody },
    ...written.flatMap(({ names }) => names.map((one): Bar => ({ item: '', isAway: true, ...one }))),
  ]
}

const writtenAs = (name: string): Barred => {
  const words = wordsIn(name)
  return {
    ...{ item: '', name, wholes: [words], numbers: [], isAway: true },
    words: words.filter((word) => word.length >= wordLeast),
    ...{ alsoWords: undefined, titles: [] },
    isWritten: true,
  }
}

/** A whole answer that says that there is nobody warns of nobody; what the team wrote beside any answer warns as it does. */
export const isWarning = (
  { field, unless = '' }: Warned,
  hears: NonNullable<UrgentPage['hears']>,
  { said, shown, ...entry }: Pick<Spoken, 'field' | 'said' | 'shown' | 'teamWords'>,
): boolean => {
  const isNobody = hears[unless] ?? (() => false)
  const texts = [...(said.kind === 'answer' ? shown : []), ...teamsOf(entry)]
  return entry.field === field && texts.some((text) => !isNobody(text))
}

const teamsOf = ({ teamWords }: Pick<Spoken, 'teamWords'>): readonly string[] =>
  teamWords === undefined ? [] : [teamWords]

/** The whole name, the given name though others have it too, a title with the name, or a number. */
const isWarnedOf = (text: string, barred: Barred, others: ReadonlySet<string>): boolean => {
  const all = wordsIn(text)
  const isTitled = (word: string): boolean =>
    all.some((one, at) => one === word && barred.titles.includes(all[at - 1] ?? ''))
  return (
    isWhole(barred, all) ||
    barred.wholes.some(([first = '']) => all.includes(first) && isWritten(barred, first, text)) ||
    barred.words.some((word) => !others.has(word) && isTitled(word)) ||
    numbersIn(text).some((number) => barred.numbers.includes(number))
  )
}

/** Another word of the name, such as that of the family, where it is nobody else's. */
const isOfName = (text: string, barred: Barred, others: ReadonlySet<string>): boolean => {
  const all = wordsIn(text)
  return barred.words.some((word) => !others.has(word) && all.includes(word) && isWritten(barred, word, text))
}

/** An ordinary word is a name where it has a capital: here one too many is asked about, and none too few. */
const isWritten = ({ alsoWords }: Barred, word: string, text: string): boolean =>
  !alsoWords?.names.includes(word) || new RegExp(`(?<!\\p{L})${capital(word)}(?!\\p{L})`, 'u').test(text)

/** One line for one name; that a bar is approved goes before that it is asked for, and both before a name alone. */
const eachOnce = (found: readonly Barred[]): readonly NamedBarred[] =>
  [...Map.groupBy(found, ({ name }) => name)].map(([name, all]) => ({ name, ...strongest(all) }))

type Strength = Pick<Bar, 'askedAt' | 'isAway' | 'isMaybe' | 'isTurned' | 'isInIt'>
const strongest = (all: readonly Strength[]): Strength => {
  const said = all.filter(({ isAway }) => isAway !== true)
  if (said.length === 0) {
    const meant = all.filter(({ isTurned }) => !isTurned)
    const isInIt = all.some((one) => one.isInIt)
    if (meant.length === 0) return { isAway: true, isTurned: true, ...(isInIt ? { isInIt } : {}) }
    return { isAway: true, ...(meant.every(({ isMaybe }) => isMaybe) ? { isMaybe: true } : {}) }
  }
  const askedAt = said.some((one) => one.askedAt === undefined) ? undefined : said[0]?.askedAt
  return askedAt === undefined ? {} : { askedAt }
}

type Barred = Required<Pick<Bar, 'item' | 'numbers'>> &
  NamedBarred & {
    /** Each way in which the name was said, without titles. */
    readonly wholes: readonly (readonly string[])[]
    /** What of it is long enough to be looked for alone. */
    readonly words: readonly string[]
    readonly alsoWords: People['alsoWords']
    readonly titles: People['titles']
    /** Known from a capital alone, so it is looked for with one. */
    readonly isWritten?: true
  }

/** Whom `saying` and `bars` bar, by all that `entries` say of them. */
const barredIn = (
  { name, barred, titles, alsoWords }: People,
  saying: readonly Spoken[],
  bars: readonly Bar[],
  entries: readonly Spoken[],
): readonly Barred[] => {
  const said = saying.flatMap(({ field, item, said }) =>
    item !== undefined && field === barred.field && isOneOf(said, barred.has) ? [{ item }] : [],
  )
  return [...Map.groupBy([...said, ...bars], ({ item }) => item)].flatMap(([item, of]) => {
    const all: readonly Bar[] = of
    const own = entries.filter((entry) => entry.item === item)
    const names = own.filter(({ field }) => field === name).flatMap(({ shown }) => shown)
    const wholes = names.map((one) => {
      const words = wordsIn(one)
      const own = words.filter((word) => !titles.includes(word))
      return own.length === 0 ? words : own
    })
    const numbers = own.flatMap(({ shown }) => shown.flatMap(numbersIn))
    if (names[0] === undefined) return []
    return [
      {
        ...{ item, name: names[0], wholes, alsoWords, titles },
        words: wholes.flat().filter((word) => word.length >= wordLeast),
        numbers: [...numbers, ...all.flatMap((one) => one.numbers ?? [])],
        ...strongest(all),
      },
    ]
  })
}
const wordLeast = 3

/** Names of the person, of other contacts and of helpers: what is theirs too tells nobody apart when it stands alone. */
const othersIn = (
  entries: readonly Spoken[],
  named: ReadonlySet<string>,
  barred: readonly Barred[],
): ReadonlySet<string> => {
  const items = new Set(barred.flatMap(({ item }) => (item === '' ? [] : [item])))
  const others = entries
    .filter(({ field, item }) => named.has(field) && !items.has(item ?? ''))
    .flatMap(({ shown }) => shown.map(wordsIn))
  const helpers = entries.flatMap(({ saidBy: { name, voice } }) => (voice === 'carer' ? [wordsIn(name)] : []))
  const isBarred = (words: readonly string[]) => barred.some((one) => isWhole(one, words))
  return new Set([...others, ...helpers.filter((words) => !isBarred(words))].flat())
}

/** The whole name, its words side by side, however short they are. */
const isWhole = ({ wholes }: Barred, words: readonly string[]): boolean => {
  const text = ` ${words.join(' ')} `
  return wholes.some((whole) => whole.length > 1 && text.includes(` ${whole.join(' ')} `))
}

/** An ordinary word is a name after a word of calling, or with a capital that starts no sentence, or beside a number. */
const isName = ({ alsoWords, isWritten: hasCapital }: Barred, word: string, text: string): boolean => {
  if (hasCapital) return new RegExp(`(?<!\\p{L})${capital(word)}(?!\\p{L})`, 'u').test(unmarked(text))
  if (!alsoWords?.names.includes(word)) return true
  const all = wordsIn(text)
  if (all.some((one, index) => one === word && alsoWords.after.includes(all[index - 1] ?? ''))) return true
  const found = [...text.matchAll(new RegExp(`(?<!\\p{L})${capital(word)}(?!\\p{L})`, 'gu'))]
  const isInside = ({ index }: { readonly index: number }) => /[^\s.!?]\s+$/.test(text.slice(0, index))
  return found.some((one) => isInside(one) || numbersIn(text).length > 0)
}

/** A given name cut short or in another form, as people are called, where it has a capital or stands after a word of calling: "Stan" for Stanley. */
const shortNamesIn = (text: string, { wholes, alsoWords }: Barred): readonly string[] => {
  if (!alsoWords?.notShort) return []
  const { after, notShort, shortNames } = alsoWords
  const all = wordsIn(text)
  const called = all.filter((_, index) => after.includes(all[index - 1] ?? ''))
  const written = unmarked(text).match(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L}|[’']t)/gu) ?? []
  return [...written.map((word) => word.toLowerCase()), ...called].filter(
    (word) =>
      word.length >= wordLeast &&
      !notShort.includes(word) &&
      wholes.some(
        ([given = '']) => given !== word && (given.startsWith(word) || areOfOne(word, given, shortNames)),
      ),
  )
}

const isNamedIn = (
  { shown, teamWords = '', saidBy }: Spoken,
  barred: Barred,
  others: ReadonlySet<string>,
): boolean => {
  const { words, numbers } = barred
  const isNamed = (text: string): boolean => {
    const all = wordsIn(text)
    return (
      isWhole(barred, all) ||
      words.some((word) => all.includes(word) && !others.has(word) && isName(barred, word, text)) ||
      (words.length > 1 && words.every((word) => all.includes(word))) ||
      shortNamesIn(text, barred).some((word) => !others.has(word) && isName(barred, word, text))
    )
  }
  const texts = [...shown, teamWords]
  return (
    texts.some((text) => isNamed(text) || numbersIn(text).some((number) => numbers.includes(number))) ||
    (saidBy.voice === 'carer' && isNamed(saidBy.name))
  )
}
