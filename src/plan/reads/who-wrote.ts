import { ukDay } from '../../flow/uk-day.ts'
import type { Fact, Recorded } from '../facts.ts'
import type { Instant } from '../ids.ts'
import type { Plan } from '../plan.ts'

/** That something was done with a plan: by whom, when and of which kind, and no word of it. */
export type Made = Pick<Recorded, 'version' | 'at' | 'by'> & { readonly kind: string }

/** What somebody did on one day, once or more. */
export type Wrote = {
  readonly what: WroteWhat
  readonly by: Recorded['by']
  readonly first: Instant
  readonly last: Instant
}

/** Acts on what is written; the draft of somebody who has it is theirs. */
const onDraft = {
  Answered: 'wrote',
  ItemAdded: 'wrote',
  ItemRemoved: 'wrote',
  ItemRestored: 'wrote',
  AnswerTakenBack: 'wrote',
  SaidStillRight: 'wrote',
  WordsAdded: 'wrote',
  LeftAside: 'wrote',
  Suggested: 'suggested',
  SectionAccepted: 'accepted',
  AskedBack: 'asked-back',
  Returned: 'returned',
  Submitted: 'handed-over',
  TakenBack: 'taken-back',
  VersionOpened: 'opened',
  Approved: 'approved',
} as const satisfies Partial<Record<Fact['kind'], string>>

/** Acts on what stands approved, which the practice that signed it always knows. */
const onApproved = {
  Suspended: 'suspended',
  Resumed: 'resumed',
  RecommendationTakenBack: 'ended-one',
  Closed: 'closed',
  Withdrawn: 'withdrawn',
  EnteredInError: 'in-error',
} as const satisfies Partial<Record<Fact['kind'], string>>

type Values<Of> = Of[keyof Of]
export type WroteWhat = Values<typeof onDraft> | Values<typeof onApproved>

/**
 * Who did something with a plan, newest first, as far as its practice had it: what somebody wrote since is theirs until they hand
 * it over. Neighbours of one day, one author and one kind are one line.
 */
export const whoWrote = (
  { inHandsUpTo }: Pick<Plan, 'inHandsUpTo'>,
  made: readonly Made[],
): readonly Wrote[] => {
  const lines: Wrote[] = []
  for (const { version, at, by, kind } of made) {
    const what = approvedKinds.get(kind) ?? (version <= inHandsUpTo ? draftKinds.get(kind) : undefined)
    if (what === undefined) continue
    const before = lines.at(-1)
    const isSame = before?.what === what && before.by.id === by.id && ukDay(before.last) === ukDay(at)
    if (before && isSame) lines[lines.length - 1] = { ...before, last: at }
    else lines.push({ what, by, first: at, last: at })
  }
  return lines.toReversed()
}
const draftKinds: ReadonlyMap<string, WroteWhat> = new Map<string, WroteWhat>(Object.entries(onDraft))
const approvedKinds: ReadonlyMap<string, WroteWhat> = new Map<string, WroteWhat>(Object.entries(onApproved))
