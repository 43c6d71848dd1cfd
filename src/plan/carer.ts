import { ukDay } from '../flow/uk-day.ts'
import { type CarersOwn, isOfTheirOwn, type OfTheirOwn, ownAfter, withoutAgreement } from './carers-own.ts'
import type { Fact } from './facts.ts'
import type { AccountId, CarerId, Instant } from './ids.ts'

/** Somebody whom the person lets write beside them. */
export type Carer = {
  readonly id: CarerId
  readonly name: string
  readonly relationship: string
  readonly email: string
  readonly account?: AccountId
  /** They read and write nothing here any more, whoever ended it. */
  readonly removed: boolean
  /** They ended it themselves: what they wrote goes on to count. */
  readonly leftAt?: Instant | undefined
  /** Since when their words count no more, where what stands approved of them is marked for it. */
  readonly disownedAt?: Instant
  /** They came back, and go on in the voice of this earlier entry. */
  readonly goesOnAs?: CarerId
  /** What they were to the person in earlier invitations: it stands beside words that were approved then. */
  readonly relationshipsBefore?: readonly string[]
  /** They said no to the invitation, which ended with it. */
  readonly declined?: true
  /** Only once a clinician has seen the papers; what somebody says of themselves gives none. */
  readonly authority?: Authority | undefined
  /** The person lets them read what was approved, since then. */
  readonly readsSince?: Instant | undefined
  /** The last day on which they read and write here; what they wrote goes on to count. */
  readonly until?: string | undefined
  /** What is theirs beside the plan; nobody else reads it, but for what both agreed to see. */
  readonly own?: CarersOwn
}
export type Authority = { readonly document: string; readonly reference: string }
type Carers = Readonly<Record<string, Carer>>

/** Whoever was removed stays in the record, with what they wrote. */
export const carersAfter = (carers: Carers, fact: Caring, at: Instant): { readonly carers: Carers } => {
  const id = carerOf(fact)
  if (fact.kind === 'CarerInvited') return { carers: { ...carers, [id]: { ...fact, id, removed: false } } }
  const known = carers[id]
  if (!known) throw new Error(`no carer ${id}`)
  if (fact.kind === 'CarerJoined' && fact.goesOnAs !== undefined)
    return { carers: { ...carers, ...returned(carers, known, fact.goesOnAs) } }
  const change = isOfTheirOwn(fact) ? { own: ownAfter(known.own, fact, at) } : changeBy(fact, at)
  return { carers: { ...carers, [id]: { ...known, ...change } } }
}

/** By the name that the person gave them now; the invitation itself is over. */
const returned = (
  carers: Carers,
  { id, name, relationship, email, until }: Carer,
  goesOnAs: CarerId,
): Carers => {
  const before = carers[goesOnAs]
  if (!before) throw new Error(`no carer ${goesOnAs}`)
  const called = [...(before.relationshipsBefore ?? []), before.relationship]
  return {
    [id]: { ...{ id, name, relationship, email }, removed: true, goesOnAs },
    [goesOnAs]: {
      ...before,
      ...{ name, relationship, email, until, removed: false, leftAt: undefined },
      relationshipsBefore: called.filter((one) => one !== relationship),
      ...(before.own ? { own: withoutAgreement(before.own) } : {}),
    },
  }
}

/** Who reads what was approved as a helper: let by the person, or by papers that a clinician has seen. */
export const readsApproved = (plan: Helped, id: CarerId): boolean => {
  const carer = plan.carers[id]
  return (
    carer !== undefined && !carer.removed && (carer.readsSince !== undefined || readsByPapers(plan, carer))
  )
}

/** Parental responsibility opens a plan that nobody holds: whoever has a plan of their own, at 16 or later, says who reads it. */
export const readsByPapers = ({ owner, forms }: Helped, { authority }: Carer): boolean =>
  authority !== undefined && (authority.document !== forms.parental || owner === undefined)

/** As what a helper asks for a change who hands the plan over for the person. */
export const asksAs = ({ carers, forms }: Helped, voice: CarerId): 'parent' | 'other' =>
  forms.parental !== undefined && carers[voice]?.authority?.document === forms.parental ? 'parent' : 'other'

/** Their last day is over; without a moment it is, where there is one. */
export const isOverFor = ({ until }: Pick<Carer, 'until'>, at: Instant | undefined): boolean =>
  until !== undefined && (at === undefined || ukDay(at) > until)

type Helped = {
  readonly carers: Carers
  readonly owner?: AccountId | undefined
  readonly forms: { readonly parental?: string }
}

/** Whether whoever holds this entry helps now, by this one or another. */
export const helpsNow = (carers: Carers, { account }: Carer): boolean =>
  account !== undefined && Object.values(carers).some((one) => one.account === account && !one.removed)

export type Coming = Fact & {
  readonly kind:
    | ('CarerInvited' | 'CarerJoined' | 'CarerRemoved' | 'CarerLeft' | 'CarerDeclined')
    | ('CarerGranted' | 'CarerUngranted' | 'CarerUntil')
}
type Deciding = Fact & { readonly kind: 'Verified' | 'VerificationEnded' } & {
  readonly of: { readonly carer: CarerId }
}
export type Caring = Coming | OfTheirOwn | Deciding

export const carerOf = (fact: Caring): CarerId => ('of' in fact ? fact.of.carer : fact.carer)

/** Whether it is a carer that papers were seen of, and no answer. */
export const isOfCarer = (
  fact: Fact & { readonly kind: 'Verified' | 'VerificationEnded' },
): fact is Deciding => 'carer' in fact.of

const changeBy = (
  fact: Exclude<Coming | Deciding, { readonly kind: 'CarerInvited' }>,
  at: Instant,
): Partial<Carer> => {
  switch (fact.kind) {
    case 'CarerJoined':
      return { account: fact.account }
    case 'CarerRemoved':
      return {
        ...{ removed: true, authority: undefined, leftAt: undefined, readsSince: undefined },
        ...(fact.isMarked ? { disownedAt: at } : {}),
      }
    case 'CarerLeft':
      return { removed: true, leftAt: at, readsSince: undefined }
    case 'CarerDeclined':
      return { removed: true, declined: true }
    case 'CarerGranted':
      return { readsSince: at }
    case 'CarerUngranted':
      return { readsSince: undefined }
    case 'CarerUntil':
      return { until: fact.until }
    case 'Verified':
      return { authority: { document: fact.document ?? '', reference: fact.reference ?? '' } }
    case 'VerificationEnded':
      return { authority: undefined }
  }
}
