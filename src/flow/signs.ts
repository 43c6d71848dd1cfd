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
export type FoundSigns = ReadonlyMap<string, readonly Place[]>
type Place = { readonly from: number; readonly to: number }

/** Built once; one walk over the words finds every sign. */
export const signsFor = (signs: Signs): ((words: readonly string[]) => FoundSigns) => {
  const phrases = Object.entries(signs).flatMap(([sign, written]) =>
    written.flatMap((one) => spelledOut(one, signs)).map((words) => ({ sign, words })),
  )
  const byFirst = Map.groupBy(phrases, ({ words }) => words[0] ?? '')
  const begins = [...new Set([...byFirst.keys()].filter(isBeginning).map((one) => one.length - 1))]
  return (words) => {
    const found = new Map<string, Place[]>()
    words.forEach((word, from) => {
      for (const first of [word, ...begins.map((length) => `${word.slice(0, length)}*`)])
        for (const phrase of byFirst.get(first) ?? []) {
          if (!phrase.words.every((one, at) => isWord(words[from + at], one))) continue
          const places = found.get(phrase.sign) ?? []
          found.set(phrase.sign, [...places, { from, to: from + phrase.words.length - 1 }])
        }
    })
    return found
  }
}

/** Whether any of them is there. */
export const togetherIn = (together: Together, signs: Signs): ((found: FoundSigns) => boolean) => {
  const all = together.map((one) => partsOf(one, signs))
  return (found) =>
    all.some(
      ({ chains, absent }) =>
        chains.every((chain) => isInOrder(chain, found)) && !absent.some((sign) => found.has(sign)),
    )
}

const partsOf = (written: string, signs: Signs) => {
  const parts = written.split(' ')
  const chains = parts.filter((one) => !one.startsWith('-')).map((one) => one.split('>'))
  const absent = parts.filter((one) => one.startsWith('-')).map((one) => one.slice(1))
  for (const sign of [...chains.flat(), ...absent])
    if (!Object.hasOwn(signs, sign)) throw new Error(`no such sign: ${sign}`)
  return { chains, absent }
}

const isInOrder = ([first, ...rest]: readonly string[], found: FoundSigns, after = -1): boolean =>
  first === undefined ||
  (found.get(first) ?? []).some(
    ({ from, to }) => (after < 0 || (from > after && from - after <= apart)) && isInOrder(rest, found, to),
  )
const apart = 5

const isBeginning = (word: string): boolean => word.endsWith('*')

const isWord = (word: string | undefined, written: string): boolean =>
  word !== undefined && (isBeginning(written) ? word.startsWith(written.slice(0, -1)) : word === written)

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
  return { ways: [...before, ...now], rest }
}
