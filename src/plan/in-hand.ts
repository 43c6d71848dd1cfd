import { type AccountId, type Instant, instant } from './ids.ts'
import { isInHands } from './lifecycle.ts'
import type { Plan, Signed } from './plan.ts'

/** Who says that she reads it, and until when that holds: it locks nobody out, and nobody ends it but she and the time. */
export type Claim = Signed & { readonly until: Instant }
/** Whom a colleague asked to go on with it. */
export type PassedOn = Signed & { readonly to: { readonly id: AccountId; readonly name: string } }

/** Whom a draft is with in its practice, as they said themselves. */
export type InHand = {
  readonly claims?: readonly Claim[]
  readonly passedOn?: PassedOn | undefined
}

/** What holds of it says nothing once the draft has left the practice, or has come to it anew. */
export const inNobodysHand: InHand = { claims: [], passedOn: undefined }

/** Whoever is called away lets nobody wait longer than this. */
export const claimSeconds = 3600

export const claimedUntil = (at: Instant): Instant =>
  instant(new Date(Date.parse(at) + claimSeconds * 1000).toISOString())

/** Of a draft in the practice's hands; whether its time has run out is asked when it is shown. */
export const claimsIn = ({ life, claims = [] }: Pick<Plan, 'life' | 'claims'>): readonly Claim[] =>
  isInHands(life) ? claims : []

export const passedOnIn = ({ life, passedOn }: Pick<Plan, 'life' | 'passedOn'>): PassedOn | undefined =>
  isInHands(life) ? passedOn : undefined

/** Compared as moments: nobody's claim outlives its hour. */
export const isHeld = ({ until }: { readonly until: string }, now: string): boolean =>
  Date.parse(until) > Date.parse(now)

/** Without those of one account. */
export const withoutClaimOf = (claims: readonly Claim[] | undefined, id: string): readonly Claim[] =>
  (claims ?? []).filter(({ by }) => by.id !== id)
