import type { PlanId, PracticeId } from '../ids.ts'
import type { SameWords, WordsToCompare } from './same-words.ts'

/** What is asked of many approved plans at once, without reading one of them. */
export type Compared = {
  /** In how many others that urgent care reads now these words stand: a number, and neither which plans nor what they say. */
  sameWords(words: WordsToCompare, but: readonly PlanId[]): Promise<SameWords>
  /** What was found in each version that a practice approved since a month, as it was approved; what cannot be read is left out. */
  foundSince(practice: PracticeId, month: string): Promise<readonly FoundThen[]>
}

/** How much was looked for in a version as it was approved, how much of that was not there, and how many safety alerts it had. */
export type FoundThen = {
  readonly plan: PlanId
  /** `2026-11` */
  readonly month: string
  readonly applicable: number
  readonly missing: number
  readonly alerts: number
}
