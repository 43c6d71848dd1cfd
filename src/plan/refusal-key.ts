import { addressOf, type Spot } from '../flow/spot.ts'
import type { Voice } from './facts.ts'

/** One answer of one voice: other words at the same spot have to be read again. */
export const refusalKey = ({ section, at }: Spot, answer: number): string =>
  `${addressOf({ section, at })}@${answer}`

/** Whose answer to what: what a clinician raised there stays raised in other words. */
export const raisedKey = (spot: Spot, voice: Voice): string => `${addressOf(spot)} ${voice}`
