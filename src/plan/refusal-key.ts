import { addressOf, type Spot } from '../flow/spot.ts'

/** One answer of one voice: other words at the same spot have to be read again. */
export const refusalKey = ({ section, at }: Spot, answer: number): string =>
  `${addressOf({ section, at })}@${answer}`
