import { type Asked, withoutAskedFor } from './asked-for.ts'
import type { Spelling } from './heard-text.ts'
import { codesOf, heardText, indexed, isWord, onceHeard, rememberingTexts, textsIn } from './heard-text.ts'
import type { Json } from './json.ts'
import { type Patterns, phrasesIn, trimmed, type WordLists } from './phrases.ts'
import type { Field } from './section.ts'

/** What words may speak of, most urgent first: something was taken, hurting oneself, being hurt, hurting others. */
export const dangers = ['taken', 'self', 'by-others', 'others'] as const
export type Danger = (typeof dangers)[number]

/** Who wrote: a carer's "she" may be the person, the person's own "she" is somebody else. */
export type Writer = 'person' | 'carer'

/** Which words are listened for; all of it is data, and a lexicon without patterns hears nothing. */
export type DangerWords = {
  readonly spelling: Spelling
  readonly lists: WordLists
  /** What a carer means by some of them: laid over the lists. */
  readonly carerLists: WordLists
  readonly kinds: Readonly<Record<Danger, Patterns>>
  readonly signs: Signs
  /** Signs that speak of a danger together: in one sentence, or in three that follow each other. */
  readonly together: Readonly<Record<Danger, { readonly inOne: Together; readonly nearby: Together }>>
  /** Phrases that mean something else: they are taken out before anything is listened for; what is wished, and what helps at home, only where that is asked. */
  readonly harmless: Readonly<Record<string, Patterns>>
  readonly wished: Patterns
  readonly aids: Patterns
  /** A sentence with one of these tells of long ago, unless it has one of `now` as well. */
  readonly past: Patterns
  readonly now: Patterns
}

/** Each danger that a text speaks of, most urgent first: which help to show, never a measure (RULE-MH-2). */
export type Listener = (text: string, writer: Writer, asked?: Asked) => readonly Danger[]

/** Built once where the words are listed; what only carers mean by them is read once one of them writes. */
export const listenerFor = (words: DangerWords): Listener => {
  const signs = signEar(words)
  const lists = { person: words.lists, carer: { ...words.lists, ...words.carerLists } }
  const means = onceHeard(() => meaningOf(words, lists))
  const without = withoutAskedFor(words)
  const earOf = (writer: Writer, hears: Ear) =>
    rememberingTexts((text) => {
      const heard = heardText(text, words.spelling)
      if (hears(heard).length === 0 && signs(heard).length === 0) return []
      const meant = means(heard, writer)
      const all = sentencesIn(meant).map((sentence) => ({ sentence, said: hears(sentence) }))
      // What patterns understood is not guessed at once more: its signs would be taken for what lies beside them. But who
      // speaks of harm to herself may say in the same breath who hurts her.
      const rest = all.flatMap(({ sentence, said }) => (said.length === 0 ? [sentence] : []))
      const hurt = all.flatMap(({ sentence, said }) => (isOfOneself(said) ? signs(sentence) : []))
      const byOthers = hurt.filter((danger) => danger === 'by-others')
      return mostUrgentFirst([...hears(meant), ...signs(rest.join('')), ...byOthers])
    })
  const carerHears = onceHeard(() => patternEar(words, lists.carer))
  const ears = { person: earOf('person', patternEar(words, lists.person)), carer: earOf('carer', carerHears) }
  return (text, writer, asked) =>
    ears[writer](asked?.asksWhatNot || asked?.asksForAids ? without(text, asked) : text)
}

export const isToOneself = (danger: Danger): boolean => danger === 'self' || danger === 'taken'
const isOfOneself = (said: readonly Danger[]): boolean => said.length > 0 && said.every(isToOneself)
export const mostUrgentFirst = (said: readonly Danger[]): readonly Danger[] =>
  dangers.filter((danger) => said.includes(danger))

/** What a text as patterns read it speaks of, in any order. */
type Ear = (heard: string) => readonly Danger[]

const patternEar = ({ kinds }: DangerWords, lists: WordLists): Ear => {
  const all = dangers.flatMap((danger) => kinds[danger].map((pattern) => ({ danger, pattern })))
  const phrases = phrasesIn(
    all.map(({ pattern }) => pattern),
    lists,
  )
  return (heard) => phrases.allIn(` .${heard}`).flatMap((place) => all[place]?.danger ?? [])
}

/** Signs are found once in the whole text; each rule then looks for its own in a sentence, or in three that follow each other. */
const signEar = ({ signs, together }: DangerWords): Ear => {
  const ways = waysToSay(signs)
  const rules = dangers.flatMap((danger) =>
    (['inOne', 'nearby'] as const).flatMap((reach) =>
      together[danger][reach].map((one) => ({ danger, reach, ...partsOf(one, signs) })),
    ),
  )
  const common = commonnessIn(ways)
  const rarest = new Set(rules.map(({ chains }) => rarestOf(chains.flat(), common)))
  const readRarest = signReader(ways.filter(({ sign }) => rarest.has(sign)))
  const read = signReader(ways)
  return (heard) => {
    const sentences = heard.split(sentenceEnd).map((one) => one.split(' ').filter((word) => word !== ''))
    const words = sentences.flat()
    if (readRarest(words).size === 0) return []
    const found = read(words)
    const possible = rules.filter(({ chains }) =>
      chains.every((chain) => chain.every((sign) => found.has(sign))),
    )
    if (possible.length === 0) return []
    const windows = windowsOf(sentences)
    return possible
      .filter((rule) => windows[rule.reach].some((window) => isTogether(rule, found, window)))
      .map(({ danger }) => danger)
  }
}

/** The places of the first word and behind the last of every sentence, and of every three. */
const windowsOf = (sentences: readonly (readonly string[])[]) => {
  let end = 0
  const inOne = sentences.map(({ length }) => {
    end += length
    return { from: end - length, to: end }
  })
  const three = inOne.map(({ from }, at) => ({ from, to: inOne[at + 2]?.to ?? end }))
  return { inOne, nearby: inOne.length < 2 ? [] : three }
}

/**
 * What is harmless goes out first, then what is long ago; the rest is listened to. A text begins as each of its sentences does.
 * Most texts speak of no danger even with all that in, and are through before.
 */
const meaningOf = ({ harmless, past, now }: DangerWords, lists: Readonly<Record<Writer, WordLists>>) => {
  const without = (words: WordLists) => Object.values(harmless).map((patterns) => phrasesIn(patterns, words))
  const out = { person: without(lists.person), carer: without(lists.carer) }
  const [long, lately] = [phrasesIn(past, lists.person), phrasesIn(now, lists.person)]
  const isPast = (sentence: string) =>
    long.firstIn(sentence) !== undefined && lately.firstIn(sentence) === undefined
  return (heard: string, writer: Writer): string =>
    ` ${out[writer]
      .reduce((rest, harmless) => harmless.replacedIn(rest, withoutWords), ` .${heard}`)
      .slice(2)
      .split(sentenceEnd)
      .filter((one) => !isPast(` ${one}`))
      .map((sentence) => `${sentence.trim()} ${sentenceEnd}`)
      .join('')}`
}

const sentenceEnd = '. '

const sentencesIn = (heard: string): readonly string[] =>
  heard.split(sentenceEnd).map((sentence) => ` ${sentence.trim()} ${sentenceEnd}`)

/** What stands there instead is no word, so that no pattern reaches across; sentences stay apart. */
const withoutWords = (found: string): string => found.replace(/[^. ][^.]*/g, '~ ')

/**
 * Words and phrases by what they are a sign of. `(a|b c)` is either, `(a|)` may be missing, `kill*` is any word that
 * begins so, and `{blade}` is all that stands under that name.
 */
export type Signs = Readonly<Record<string, readonly string[]>>

/**
 * Signs that speak of something together, in one sentence and in any order: `blade body`. `i>hits>them` stand in this
 * order with a few words between, and `-kitchen` stands nowhere in the sentence.
 */
export type Together = readonly string[]

/** Where each sign stands in some words, by the places of its first and last. */
type FoundSigns = ReadonlyMap<string, readonly Place[]>
type Place = { readonly from: number; readonly to: number }

/** One way to say a sign; it is looked for at its longest word, which few texts have. */
type SignPhrase = {
  readonly sign: string
  readonly words: Way
  readonly longest: string
  readonly at: number
}

const waysToSay = (signs: Signs): readonly SignPhrase[] =>
  Object.entries(signs).flatMap(([sign, written]) =>
    written.flatMap((one) => spelledOut(one, signs)).map((words) => ({ sign, words, ...longestIn(words) })),
  )

/** How many texts have a word of each sign, more or less: short words stand in every text. */
const commonnessIn = (ways: readonly SignPhrase[]): ReadonlyMap<string, number> => {
  const common = new Map<string, number>()
  for (const { sign, longest } of ways) common.set(sign, (common.get(sign) ?? 0) + 3 ** -longest.length)
  return common
}

/** Of some signs that all have to be there the rarest. */
const rarestOf = (signs: readonly string[], common: ReadonlyMap<string, number>): string =>
  signs.reduce((rarest, sign) => ((common.get(sign) ?? 0) < (common.get(rarest) ?? 0) ? sign : rarest))

/** One walk over the words finds all of these signs. */
const signReader = (phrases: readonly SignPhrase[]): ((words: readonly string[]) => FoundSigns) => {
  const { lookUp } = indexed(phrases.map((phrase) => [phrase.longest, phrase] as const))
  return (words) => {
    const found = new Map<string, Place[]>()
    words.forEach((word, here) => {
      for (const { sign, words: phrase, at } of lookUp(word)) {
        const from = here - at
        if (!phrase.every((one, index) => isWord(words[from + index], one))) continue
        const places = found.get(sign) ?? []
        places.push({ from, to: from + phrase.length - 1 })
        found.set(sign, places)
      }
    })
    return found
  }
}

const longestIn = (words: Way): { readonly longest: string; readonly at: number } => {
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '')
  return { longest, at: words.indexOf(longest) }
}

const partsOf = (written: string, signs: Signs) => {
  const parts = written.split(' ')
  const chains = parts.filter((one) => !one.startsWith('-')).map((one) => one.split('>'))
  const absent = parts.filter((one) => one.startsWith('-')).map((one) => one.slice(1))
  for (const sign of [...chains.flat(), ...absent])
    if (!Object.hasOwn(signs, sign)) throw new Error(`no such sign: ${sign}`)
  return { chains, absent }
}

const isTogether = (
  { chains, absent }: ReturnType<typeof partsOf>,
  found: FoundSigns,
  window: Place,
): boolean => {
  const inside = (sign: string): readonly Place[] =>
    (found.get(sign) ?? []).filter(({ from, to }) => from >= window.from && to < window.to)
  return chains.every((chain) => isInOrder(chain, inside)) && !absent.some((sign) => inside(sign).length > 0)
}

const isInOrder = (
  [first, ...rest]: readonly string[],
  inside: (sign: string) => readonly Place[],
  after = -1,
): boolean =>
  first === undefined ||
  inside(first).some(
    ({ from, to }) => (after < 0 || (from > after && from - after <= apart)) && isInOrder(rest, inside, to),
  )
const apart = 5

/** Every way that one phrase can be said. */
const spelledOut = (written: string, signs: Signs): readonly Way[] => {
  const name = /^\{([\w-]+)\}$/.exec(written)?.[1]
  if (name === undefined) return waysIn([...written.matchAll(/[()|]|[^()|\s]+/g)].map(([one]) => one)).ways
  const words = signs[name]
  if (!words) throw new Error(`no such sign: ${name}`)
  return words.flatMap((one) => spelledOut(one, signs))
}

type Way = readonly string[]

/** What stands before the next closing bracket, and what comes after it. */
const waysIn = (parts: readonly string[]): { ways: readonly Way[]; rest: readonly string[] } => {
  const before: Way[] = []
  let now: readonly Way[] = [[]]
  let rest = parts
  while (rest.length > 0) {
    const [part = '', ...after] = rest
    rest = after
    if (part === ')') break
    if (part === '|') {
      before.push(...now)
      now = [[]]
    } else if (part === '(') {
      const inner = waysIn(after)
      now = now.flatMap((one) => inner.ways.map((way) => [...one, ...way]))
      rest = inner.rest
    } else now = now.map((one) => [...one, part])
  }
  return { ways: [...before, ...now].map(trimmed), rest }
}

/** Which words may refuse a treatment in advance; all of it is data, and without patterns nothing is noticed. */
export type RefusalWords = {
  readonly spelling: Spelling
  readonly lists: WordLists
  readonly refuses: Patterns
  /** Phrases that only look like it: they are taken out before anything is looked for. */
  readonly harmless: Patterns
}

/** A yes or no to explain and to have read by a clinician; it decides nothing. */
export type RefusalReader = (text: string) => boolean

export const refusalReaderFor = ({ spelling, lists, refuses, harmless }: RefusalWords): RefusalReader =>
  onceHeard(() => {
    const refusing = phrasesIn(refuses, lists, spelling)
    const out = phrasesIn(harmless, lists, spelling)
    const stands = (heard: string): boolean => refusing.firstIn(heard) !== undefined
    // Most texts refuse nothing even with all that in, and are through before.
    const reads = rememberingTexts((heard) => stands(heard) && stands(out.replacedIn(heard, () => '~ ')))
    return (text) => {
      const heard = heardText(text, spelling)
      return refusing.mayStandIn(heard) && reads(heard)
    }
  })

/** Whether any text of a value may refuse a treatment, at any depth. The name of a choice is nobody's words. */
export const mayRefuse = (value: Json, reads: RefusalReader, field?: Field): boolean => {
  const choices = field === undefined ? [] : codesOf(field)
  return textsIn(value).some((text) => !choices.includes(text) && reads(text))
}
