import { unmarked, wordsIn } from './names-written.ts'

/**
 * Whether a text has words that tell where somebody is: two beside each other of `ways`, or one of `places` that has a capital in
 * both. Words that stand in every text are no such words. It is asked about, and takes nothing away.
 */
export const givesAway = (
  { places, ways }: Readonly<Record<'places' | 'ways', readonly string[]>>,
  common: readonly string[],
): ((text: string) => boolean) => {
  const pairs = new Set([...places, ...ways].flatMap((text) => pairsIn(text, common)))
  const names = new Set(places.flatMap((text) => capitalsIn(text, common)))
  return (text) =>
    pairsIn(text, common).some((pair) => pairs.has(pair)) ||
    capitalsIn(text, common).some((word) => names.has(word))
}

const pairsIn = (text: string, common: readonly string[]): readonly string[] => {
  const words =
    unmarked(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    return next === undefined || common.includes(word) || common.includes(next) ? [] : [`${word} ${next}`]
  })
}

const capitalsIn = (text: string, common: readonly string[]): readonly string[] =>
  (unmarked(text).match(/(?<!\p{L})\p{Lu}\p{L}{3,}/gu) ?? [])
    .flatMap(wordsIn)
    .filter((word) => !common.includes(word))
