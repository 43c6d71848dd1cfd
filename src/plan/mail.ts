import type { AccountId, PlanId, PracticeId } from './ids.ts'

/** A message to be sent: whom it goes to and what it is about; never a clinical word. */
export type Mail = {
  readonly kind:
    | 'submitted'
    | 'read-first'
    | 'returned'
    | 'taken-up'
    | 'approved'
    | 'invited'
    | 'carer-removed'
    | 'carer-declined'
    | 'carer-left'
    | 'change-asked'
    | 'withdrawn'
    | 'suspended'
    | 'resumed'
    | 'closed'
    | 'unanswered'
    | 'use-reported'
    | 'to-sign'
    | 'passed-on'
  readonly to:
    | { readonly practice: PracticeId }
    | { readonly account: AccountId }
    | { readonly email: string }
  readonly plan: PlanId
  /** The given name of who causes the message, where its reader has to know. */
  readonly from?: string
}

/** To the person; to nobody while no account has taken the plan over. */
export const toOwner = (
  { id, owner }: { readonly id: PlanId; readonly owner?: AccountId | undefined },
  kind: Mail['kind'],
): readonly Mail[] => (owner === undefined ? [] : [{ kind, to: { account: owner }, plan: id }])
