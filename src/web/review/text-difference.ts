import { diffArrays } from 'diff'

/** A run of words that stands in both texts, was taken out, or was put in; together they are both texts, letter for letter. */
export type Run = { readonly text: string; readonly is: 'kept' | 'out' | 'in' }

/** Word by word, where enough of the text stayed that the difference reads easier than the two texts; else nothing. */
export const textDifference = (before: string, now: string): readonly Run[] | undefined => {
  if (before === now) return undefined
  const [was, is] = [wordsOf(before), wordsOf(now)]
  const changes = diffArrays(was, is, { maxEditLength: editsMost })
  if (!changes) return undefined
  const kept = changes.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value)
  const [stayed, ...all] = [kept, was, is].map((some) => some.filter((one) => letters.test(one)).length)
  if (stayed === undefined || stayed < keptLeast || stayed < keptShare * Math.min(...all)) return undefined
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    is: added ? 'in' : removed ? 'out' : 'kept',
  }))
}
/** Words and what is between them, either side. */
const editsMost = 2000
/** Words that stayed: at least so many, and of the shorter text this share; else small words alone stand among what is all other. */
const keptLeast = 2
const keptShare = 0.5

const wordsOf = (text: string): string[] => text.match(pieces) ?? []
const pieces = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu
const letters = /[\p{L}\p{N}]/u
