import { part, textsIn } from '../../flow/json.ts'
import { addressOf } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import { fileOf } from './readable-file.ts'

/** One answer of one voice, before and now; without `now` it was taken out, without `before` it is new. */
export type Change = { readonly before?: Entry; readonly now?: Entry }

/** What is different between two readings of the same chapter, in the order of what stands now, then what is gone. */
export const changesBetween = (before: readonly Entry[], now: readonly Entry[]): readonly Change[] => {
  const was = new Map(before.map((entry) => [keyOf(entry), entry]))
  const is = new Set(now.map(keyOf))
  return [
    ...now.flatMap((entry): readonly Change[] => {
      const old = was.get(keyOf(entry))
      if (!old) return [{ now: entry }]
      return isUnchanged(old, entry) ? [] : [{ before: old, now: entry }]
    }),
    ...before.filter((entry) => !is.has(keyOf(entry))).map((entry) => ({ before: entry })),
  ]
}

/** A voice's answer to one question; helpers are told apart by their names. */
const keyOf = (entry: Entry): string => {
  const { voice, name } = entry.saidBy
  return `${addressOf(spotOf(entry))} ${voice === 'carer' ? `carer ${name}` : voice}`
}

/**
 * What reads the same is no change, nor is an answer of which nothing was said anew and whose choices are only worded otherwise. One
 * that names somebody reads otherwise once they are called otherwise, were taken out or are not to be called: then it is one.
 */
const isUnchanged = (old: Entry, entry: Entry): boolean =>
  textOf(old) === textOf(entry) || (answerOf(old) === answerOf(entry) && !pointsAtSomebody(entry))

const pointsAtSomebody = ({ said }: Entry): boolean =>
  said.kind === 'answer' && textsIn(part(said.value, 'items')).length > 0

const answerOf = ({ said, saidAt, verified, teamWords }: Entry): string =>
  JSON.stringify([said, saidAt, verified, teamWords])

const textOf = (entry: Entry): string => {
  const { said, shown, teamWords } = entry
  return JSON.stringify([said.kind === 'answer' ? (fileOf(entry) ?? shown) : said.kind, teamWords])
}
