import type { Said } from './answer.ts'
import type { Layout, People } from './layout.ts'
import { numbersIn } from './telephone-numbers.ts'

export type Spoken = {
  readonly field: string
  readonly item?: string
  readonly said: Said
  readonly shown: readonly string[]
  readonly teamWords?: string
  readonly saidBy: { readonly name: string; readonly voice: string }
}

/**
 * Answers in own words that name somebody who must not be rung, or hold a number of theirs, or are their own words: each with
 * that name. `given` are the fields of the person's own names, `drawn` those whose answers are no own words.
 */
export const barredNamed = <One extends Spoken>(
  { parts }: Layout,
  { given, drawn }: { readonly given: readonly string[]; readonly drawn: Readonly<Record<string, unknown>> },
  entries: readonly One[],
): ReadonlyMap<One, string> => {
  const people = parts.flatMap(({ holds }) =>
    holds.flatMap((block) => (block.draw === 'people' ? [block] : [])),
  )
  const barred = people.flatMap((block) => barredIn(block, entries))
  if (barred.length === 0) return new Map()
  const items = new Set(barred.map(({ item }) => item))
  const named = new Set([...given, ...people.map(({ name }) => name)])
  const others = new Set(
    entries
      .filter(({ field, item }) => named.has(field) && !items.has(item ?? ''))
      .flatMap(({ shown }) => shown.flatMap(wordsIn)),
  )
  return new Map(
    entries.flatMap((entry) => {
      if (items.has(entry.item ?? '') || named.has(entry.field) || drawn[entry.field] !== undefined) return []
      const who = barred.find((one) => isNamedIn(entry, one, others))
      return who ? [[entry, who.name] as const] : []
    }),
  )
}

type Barred = {
  readonly item: string
  readonly name: string
  /** What of the name tells of nobody else. */
  readonly words: readonly string[]
  readonly numbers: readonly string[]
}

const barredIn = ({ name, barred, titles }: People, entries: readonly Spoken[]): readonly Barred[] => {
  const items = new Set(
    entries.flatMap(({ field, item, said }) =>
      item !== undefined && field === barred.field && isOneOf(said, barred.has) ? [item] : [],
    ),
  )
  return [...items].flatMap((item) => {
    const own = entries.filter((entry) => entry.item === item)
    const names = own.filter(({ field }) => field === name).flatMap(({ shown }) => shown)
    const words = names.flatMap(wordsIn).filter((word) => word.length >= wordLeast && !titles.includes(word))
    const numbers = own.flatMap(({ shown }) => shown.flatMap(numbersIn))
    return names[0] === undefined ? [] : [{ item, name: names[0], words, numbers }]
  })
}
const wordLeast = 3

const isOneOf = (said: Said, choices: readonly string[]): boolean =>
  said.kind === 'answer' &&
  Array.isArray(said.value) &&
  said.value.some((one) => choices.includes(String(one)))

const isNamedIn = (
  { shown, teamWords = '', saidBy }: Spoken,
  { words, numbers }: Barred,
  others: ReadonlySet<string>,
): boolean => {
  const isNamed = (text: string): boolean => {
    const all = new Set(wordsIn(text))
    return (
      words.some((word) => all.has(word) && !others.has(word)) ||
      (words.length > 1 && words.every((word) => all.has(word)))
    )
  }
  const texts = [...shown, teamWords]
  return (
    texts.some((text) => isNamed(text) || numbersIn(text).some((number) => numbers.includes(number))) ||
    (saidBy.voice === 'carer' && isNamed(saidBy.name))
  )
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
