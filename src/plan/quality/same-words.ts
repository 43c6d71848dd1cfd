import { textsIn } from '../../flow/heard-text.ts'
import { wordsIn } from '../../flow/wording.ts'
import type { PracticeId } from '../ids.ts'
import type { Plan } from '../plan.ts'
import { pathIn } from '../reads/reading.ts'
import { writtenByTeam } from '../reads/reading-hints.ts'

/** What of a plan's words is looked for in other plans of its practice: never as it reads, only by keyed hashes of it. */
export type WordsToCompare = {
  /** Whose plans it is compared with: words of two practices have nothing in common. */
  readonly practice: PracticeId | undefined
  /** Each reason for a decision that has to be written for one person alone. */
  readonly reasons: readonly string[]
  /** So many runs of five words, the same choice for the same text: two plans that share most of them are nearly the same. */
  readonly runs: readonly string[]
}

/** In how many other plans that urgent care reads now the same words stand. */
export type SameWords = {
  readonly reason: number
  readonly text: number
}

/** Raised whenever the same plan would have other words to compare: rows of an older rule are not looked at by `verify`. */
export const sameWordsRule = 2

export const runsKept = 16
/** Of the runs of a plan: four fifths. */
export const runsAlike = 13

/** Of words of the team alone: what the person and helpers said is theirs, and may be said twice. */
export const wordsToCompare = (plan: Plan): WordsToCompare => ({
  practice: plan.offeredTo ?? plan.practice,
  reasons: [...new Set(reasonsIn(plan))],
  runs: runsOf(writtenByTeam(plan).map(({ text }) => text)),
})

const reasonsIn = (plan: Plan): readonly string[] => {
  const { reasonLabels } = plan.forms
  if (reasonLabels === undefined) return []
  return plan.forms.sections.flatMap(({ section }) => {
    const asked = reasonLabels.fields.filter((field) => section.fields[field])
    return asked.flatMap((field) => {
      const said = pathIn(plan, 'team', section).live[field]
      return said?.kind === 'answer' ? textsIn(said.value).map(plainly).filter(isLong) : []
    })
  })
}

/** Case, marks between words and space do not count. */
const plainly = (text: string): string =>
  wordsIn(text.normalize('NFKC'))
    .map(({ word }) => word)
    .join(' ')
/** Letters: a shorter reason is none. */
const isLong = (text: string): boolean => text.length >= 20

/** None of a plan with few words: it would be like every other. */
const runsOf = (texts: readonly string[]): readonly string[] => {
  const runs = new Set(texts.flatMap((text) => runsIn(plainly(text).split(' '))))
  if (runs.size < runsKept) return []
  return [...runs]
    .map((run) => ({ run, order: orderOf(run) }))
    .toSorted((one, other) => one.order - other.order)
    .slice(0, runsKept)
    .map(({ run }) => run)
}
const runsIn = (words: readonly string[]): readonly string[] =>
  words.slice(runLength - 1).map((_, from) => words.slice(from, from + runLength).join(' '))
const runLength = 5

/** Which runs are chosen depends on nothing but their letters (FNV-1a). */
const orderOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
