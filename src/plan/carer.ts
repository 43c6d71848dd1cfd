import type { Fact } from './facts.ts'
import type { AccountId, CarerId } from './ids.ts'

/** Somebody whom the person lets write beside them. */
export type Carer = {
  readonly id: CarerId
  readonly name: string
  readonly relationship: string
  readonly email: string
  readonly account?: AccountId
  readonly removed: boolean
}
type Carers = Readonly<Record<string, Carer>>

/** Whoever was removed stays in the record, with what they wrote. */
export const carersAfter = (
  carers: Carers,
  fact: Fact & { readonly kind: 'CarerInvited' | 'CarerJoined' | 'CarerRemoved' },
): { readonly carers: Carers } => {
  const { carer: id } = fact
  if (fact.kind === 'CarerInvited') return { carers: { ...carers, [id]: { ...fact, id, removed: false } } }
  const known = carers[id]
  if (!known) throw new Error(`no carer ${id}`)
  const now = fact.kind === 'CarerJoined' ? { account: fact.account } : { removed: true }
  return { carers: { ...carers, [id]: { ...known, ...now } } }
}
