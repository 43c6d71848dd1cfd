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
  /** Another account has it, by a code that a clinician made for who had lost the way in. */
  readonly regained?: Regaining | undefined
}

/** `missed`: how often a wrong code was brought since it was made; `regaining`: where an account owns the plan. */
type Offer = {
  readonly codeHash: string
  readonly until: Instant
  readonly missed: number
  readonly regaining?: Regaining
}
/** Who made the code, when, and how she knew whom she gave it to. */
export type Regaining = {
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Instant
  readonly knownBy: string
}

type Owning = Extract<
  Fact,
  { kind: 'Started' | 'TakeOverOffered' | 'TakeOverMissed' | 'TakeOverEnded' | 'TakenOver' }
>

export const ownershipAfter = (
  { takeOver, regained }: Ownership,
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
      return { takeOver: offered(fact, { at, by }) }
    case 'TakeOverMissed':
      return { takeOver: takeOver && missedOnce(takeOver) }
    case 'TakeOverEnded':
      return { takeOver: undefined }
    case 'TakenOver':
      return { owner: fact.account, takeOver: undefined, regained: takeOver?.regaining ?? regained }
  }
}

const offered = (
  { codeHash, until, knownBy }: Extract<Fact, { kind: 'TakeOverOffered' }>,
  { at, by: { id, name } }: Pick<Recorded, 'at' | 'by'>,
): Offer => ({
  ...{ codeHash, until, missed: 0 },
  ...(knownBy === undefined ? {} : { regaining: { by: { id, name }, at, knownBy } }),
})

/** Ten guesses are all that a code stands: then another one has to be made. */
const missedOnce = (offer: Offer): Offer | undefined =>
  offer.missed + 1 < missesMost ? { ...offer, missed: offer.missed + 1 } : undefined
const missesMost = 10
