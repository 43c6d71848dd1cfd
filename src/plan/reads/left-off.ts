import { type Entry, spotOf } from '../content.ts'
import type { Plan } from '../plan.ts'
import { entryTellsOfHarm } from './harm-kept.ts'
import { isKeptFromCarers } from './reading.ts'

/**
 * What is on no paper of whoever wrote it for its words alone: they hid nothing, so the paper says at that very place that
 * something is left off, and never what.
 */
export const isLeftOffForWords = (plan: Plan, entry: Entry): boolean =>
  entryTellsOfHarm(plan, entry) && !isKeptFromCarers(plan, spotOf(entry).at)

/** The line that stands in its place: no answer, so that nothing is read from it. */
export const asLeftOff = (entry: Entry): Entry => ({
  ...entry,
  said: { kind: 'skipped' },
  shown: [],
  leftOff: true,
})
