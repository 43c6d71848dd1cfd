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
  /** Only once a clinician has seen the papers; what somebody says of themselves gives none. */
  readonly authority?: Authority | undefined
}
export type Authority = { readonly document: string; readonly reference: string }
type Carers = Readonly<Record<string, Carer>>

/** Whoever was removed stays in the record, with what they wrote. */
export const carersAfter = (carers: Carers, fact: Caring): { readonly carers: Carers } => {
  const { carer: id } = fact
  if (fact.kind === 'CarerInvited') return { carers: { ...carers, [id]: { ...fact, id, removed: false } } }
  const known = carers[id]
  if (!known) throw new Error(`no carer ${id}`)
  return { carers: { ...carers, [id]: { ...known, ...changeBy(fact) } } }
}

export type Caring = Fact & {
  readonly kind: 'CarerInvited' | 'CarerJoined' | 'CarerRemoved' | 'AuthoritySeen' | 'AuthorityEnded'
}

const changeBy = (fact: Exclude<Caring, { readonly kind: 'CarerInvited' }>): Partial<Carer> => {
  switch (fact.kind) {
    case 'CarerJoined':
      return { account: fact.account }
    case 'CarerRemoved':
      return { removed: true, authority: undefined }
    case 'AuthoritySeen':
      return { authority: { document: fact.document, reference: fact.reference } }
    case 'AuthorityEnded':
      return { authority: undefined }
  }
}
