import type { Fact, Recorded } from './facts.ts'
import type { AccountId, Instant } from './ids.ts'

/** Whose a plan is: it is about a person, and an account may own it, later. */
export type Ownership = {
  /** Nobody yet, while it was begun for a person and no account has taken it over. */
  readonly owner?: AccountId | undefined
  readonly ownerName: string
  /** Who began it for somebody else: to them it is never their own. */
  readonly starter?: string | undefined
  readonly begunAt?: Instant
  readonly takeOver?: Offer | undefined
}

/** `missed`: how often a wrong code was brought since it was made. */
type Offer = { readonly codeHash: string; readonly until: Instant; readonly missed: number }

type Owning = Extract<Fact, { kind: 'Started' | 'TakeOverOffered' | 'TakeOverMissed' | 'TakenOver' }>

export const ownershipAfter = (
  { takeOver }: Ownership,
  fact: Owning,
  { at, by }: Pick<Recorded, 'at' | 'by'>,
): Partial<Ownership> => {
  switch (fact.kind) {
    case 'Started':
      return {
        ownerName: fact.name,
        begunAt: at,
        ...(fact.owner === undefined ? { starter: by.id } : { owner: fact.owner }),
      }
    case 'TakeOverOffered':
      return { takeOver: { codeHash: fact.codeHash, until: fact.until, missed: 0 } }
    case 'TakeOverMissed':
      return { takeOver: takeOver && missedOnce(takeOver) }
    case 'TakenOver':
      return { owner: fact.account, takeOver: undefined }
  }
}

/** Ten guesses are all that a code stands: then another one has to be made. */
const missedOnce = (offer: Offer): Offer | undefined =>
  offer.missed + 1 < missesMost ? { ...offer, missed: offer.missed + 1 } : undefined
const missesMost = 10
