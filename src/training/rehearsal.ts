import type { Section } from '../flow/section.ts'
import type { Words } from '../flow/words.ts'
import { inVoice } from '../flow/words-in.ts'
import { type Attempt, attemptOf } from './run.ts'
import type { Moved } from './run-fact.ts'
import type { Conversation, Ending } from './scenario.ts'
import { turnOf } from './turn.ts'

/**
 * A talk with somebody made up, in which a person tries out own words. It is walked from what was chosen on its pages, and
 * stored nowhere: no run, no measure, no debrief, and no choice that is better than another.
 */
export type Rehearsal = Conversation

/** Choices by which own words are said: the first of them, the second, the third. */
export const ownSentences = ['first', 'second', 'third'] as const

export const rehearsal = <const S extends Section>(parts: {
  readonly section: S
  readonly words: Words<S>
  readonly endings: readonly Ending[]
}): Rehearsal => ({ ...parts, words: inVoice(parts.words, 'me') })

/** As far as these choices lead: from the first one that is not offered where it stands, none counts. */
export const rehearsed = (talk: Rehearsal, chosen: readonly string[]): Attempt => goingOn(talk, [], chosen)

const goingOn = (talk: Rehearsal, said: readonly Moved[], [move, ...rest]: readonly string[]): Attempt => {
  const attempt = attemptOf(talk, said)
  const { stands } = attempt
  if (move === undefined || stands.kind === 'ended') return attempt
  const isOffered = turnOf(talk, stands.turn)?.moves.some(({ id }) => id === move)
  return isOffered ? goingOn(talk, [...said, { turn: stands.turn, move, atMs: said.length }], rest) : attempt
}
