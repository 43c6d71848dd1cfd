import type { Fact } from './facts.ts'
import type { AccountId, Instant } from './ids.ts'

/** Whose a plan is: it is about a person, and an account may own it, later. */
export type Ownership = {
  /** Nobody yet, while it was begun for a person and no account has taken it over. */
  readonly owner?: AccountId | undefined
  readonly ownerName: string
  /** Who began it for somebody else: to them it is never their own. */
  readonly starter?: string | undefined
  readonly takeOver?: { readonly codeHash: string; readonly until: Instant } | undefined
}

type Owning = Extract<Fact, { kind: 'Started' | 'TakeOverOffered' | 'TakenOver' }>

export const ownershipAfter = (fact: Owning, by: string): Partial<Ownership> => {
  switch (fact.kind) {
    case 'Started':
      return { ownerName: fact.name, ...(fact.owner === undefined ? { starter: by } : { owner: fact.owner }) }
    case 'TakeOverOffered':
      return { takeOver: { codeHash: fact.codeHash, until: fact.until } }
    case 'TakenOver':
      return { owner: fact.account, takeOver: undefined }
  }
}
