import type { AccountId, PlanId, PracticeId } from './ids.ts'
import { type ByLetter, isByLetter } from './printed-letters.ts'

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
    | 'carer-came'
    | 'carer-left'
    | 'change-asked'
    | 'word-left'
    | 'withdrawn'
    | 'stopped-for'
    | 'taken-back'
    | 'signed-elsewhere'
    | 'suspended'
    | 'resumed'
    | 'recommendation-ended'
    | 'closed'
    | 'unanswered'
    | 'use-reported'
    | 'to-sign'
    | 'passed-on'
    | 'code-made'
    | 'owner-changed'
    | 'team-granted'
    | 'team-recorded'
    | 'team-signed'
    | 'letter-used'
  readonly to:
    | { readonly practice: PracticeId }
    | { readonly account: AccountId }
    | { readonly email: string }
  readonly plan: PlanId
  /** The given name of who causes the message, where its reader has to know. */
  readonly from?: string
}

/** To practices, as far as there are any. */
export const mailTo = (
  { id }: Pick<Written, 'id'>,
  kind: Mail['kind'],
  ...practices: readonly (PracticeId | undefined)[]
): readonly Mail[] =>
  [...new Set(practices)].flatMap((practice) =>
    practice === undefined ? [] : [{ kind, to: { practice }, plan: id }],
  )

/** To the person; while no account has taken the plan over, to the helper who began it, if one did and still helps. */
export const toOwner = (
  { id, owner, starter, carers = {} }: Written,
  kind: Mail['kind'],
): readonly Mail[] => {
  const begun = Object.values(carers).find(
    ({ account, removed }) => !removed && account !== undefined && account === starter,
  )
  const account = owner ?? begun?.account
  return account === undefined ? [] : [{ kind, to: { account }, plan: id }]
}
/** Whether that reaches the person, whoever helps them, or nobody; who has no email is told by somebody of the practice. */
export type Reached = boolean | 'helper' | 'by-post'
export const reachesOwner = (plan: Written & ByLetter): Reached =>
  isByLetter(plan, plan.owner)
    ? 'by-post'
    : plan.owner !== undefined
      ? true
      : toOwner(plan, 'approved').length > 0 && 'helper'

type Written = {
  readonly id: PlanId
  readonly owner?: AccountId | undefined
  readonly starter?: string | undefined
  readonly carers?: Readonly<
    Record<string, { readonly account?: AccountId | undefined; readonly removed: boolean }>
  >
}
