import type { Danger } from '../flow/listening.ts'
import type { Spot } from '../flow/spot.ts'
import type { Outcome } from './disclosure.ts'
import type { Fact, Recorded, Voice } from './facts.ts'
import type { Signed } from './plan.ts'

/** Words sounded like danger: who wrote them, where, and, if they were saved to the plan, which. */
export type HelpOffered = Signed & {
  readonly about: Spot
  readonly voice: Voice
  readonly danger: Danger
  readonly text?: string
  readonly outcome?: Outcome
}

export const offeredAfter = (
  helpOffered: readonly HelpOffered[],
  { by, at, version }: Recorded,
  fact: Fact & { readonly kind: 'HelpOffered' },
): { readonly helpOffered: readonly HelpOffered[] } => {
  const { section, voice, danger, text } = fact
  const offer = { about: { section, at: fact.at }, voice, danger, by, at, version }
  return { helpOffered: [...helpOffered, text === undefined ? offer : { ...offer, text }] }
}
