import { isDay } from '../flow/condition.ts'
import { seenLength } from '../flow/controls/own-words.ts'
import { ukDay } from '../flow/uk-day.ts'
import type { Instant } from './ids.ts'

/**
 * What whoever closed the plan of somebody who died knew of it: the day, how it came to be known and where it was, in the choices
 * of its form, which place that was, and why it went otherwise than the plan, where it did. The day that is not there was said to be not known.
 */
export type Death = {
  readonly on?: string
  readonly source: string
  readonly place: string
  readonly where?: string
  readonly otherwise?: { readonly because: string; readonly what?: string }
}

/** Nobody died on a day that is still to come. */
export const isDeathTold = ({ on, where = '', otherwise }: Death, at: Instant): boolean =>
  (on === undefined || (isDay(on) && on <= ukDay(at))) &&
  [where, otherwise?.what ?? ''].every((text) => seenLength(text) <= whereMax)
const whereMax = 1000
