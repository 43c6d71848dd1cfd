import type { Instant, PracticeId } from '../ids.ts'
import type { Plan } from '../plan.ts'

/** What is told of a plan that is not to be followed now, to whoever looks for the person. */
export type ToldAway = {
  readonly as: 'suspended' | 'closed'
  readonly at: Instant
  /** When a suspension was expected to end; it does not end by itself. */
  readonly until: string | undefined
  readonly practice: PracticeId | undefined
}

/** Undefined for what is current, and for whatever a search keeps silent about: her sharing was stopped (RULE-CON-2). */
export const toldAway = ({ approved, away, isUnshared, suspended, practice }: Plan): ToldAway | undefined => {
  if (!approved || !away || isUnshared) return undefined
  if (away.as !== 'suspended' && away.as !== 'closed') return undefined
  const until = away.as === 'suspended' ? suspended?.until : undefined
  return { as: away.as, at: away.at, until, practice }
}
