import type { Account, Actor } from './actor.ts'
import type { Plan } from './plan.ts'

/** Who may do what to a plan: the whole of it, in one table. */
const rights = {
  patient: [
    'read-draft',
    'answer',
    'ask',
    'invite-carer',
    'remove-carer',
    'hide',
    'submit',
    'withdraw',
    'read-receipts',
    'read-approved',
    'print-card',
  ],
  carer: ['read-draft', 'answer', 'ask', 'offer-take-over'],
  clinician: [
    'review',
    'answer',
    'accept',
    'add-words',
    'ask-back',
    'return',
    'approve',
    'open-new-version',
    'offer-take-over',
    'suspend',
    'close',
    'enter-in-error',
    'read-approved',
    'read-receipts',
  ],
  'urgent-reader': ['read-approved'],
  stranger: ['join', 'take-over'],
} as const satisfies Record<Actor['kind'], readonly string[]>

export type Deed = (typeof rights)[keyof typeof rights][number]
export const deeds: readonly Deed[] = [...new Set(Object.values(rights).flat())]

/** True when this actor may do this to this plan as it stands now (RULE-01, RULE-02). */
export const may = (actor: Actor, deed: Deed, plan: Plan): boolean => {
  const granted: readonly Deed[] = rights[actor.kind]
  if (!granted.includes(deed)) return false
  if (deed === 'read-approved' && actor.kind !== 'patient')
    return plan.approved !== undefined && plan.away === undefined
  if (deed === 'join')
    return Object.values(plan.carers).some((carer) => carer.account === undefined && !carer.removed)
  if (deed === 'take-over') return isOnOffer(actor, plan)
  if (deed === 'offer-take-over' && (plan.owner !== undefined || !mayOffer(actor, plan))) return false
  if (deed === 'enter-in-error') return plan.practice !== undefined
  return actor.kind !== 'clinician' || isWithPractice(plan)
}

/** Nobody who had a hand in it can make a plan their own: to them it is about somebody else. */
const isOnOffer = ({ id }: Actor, plan: Plan): boolean =>
  plan.owner === undefined &&
  plan.takeOver !== undefined &&
  plan.starter !== id &&
  !plan.drafters.includes(id) &&
  !Object.values(plan.carers).some(({ account }) => account === id)

/** A helper only where they began it themselves. */
const mayOffer = ({ kind, id }: Actor, plan: Plan): boolean => kind === 'clinician' || plan.starter === id

/** The practice sees a draft only once it was handed over, and no longer when sharing was withdrawn (RULE-CON-2). */
const isWithPractice = (plan: Plan): boolean => plan.practice !== undefined && plan.status !== 'withdrawn'

/** Which actor an account is for this plan: the person it is about is never anything but the patient. */
export const actorFor = (account: Account, plan: Plan): Actor => {
  const { id, name, duty } = account
  if (plan.owner === id) return { kind: 'patient', id, name }
  const carer = Object.values(plan.carers).find((one) => one.account === id && !one.removed)
  if (carer) return { kind: 'carer', id, name: carer.name, carer: carer.id, relationship: carer.relationship }
  if (duty.kind === 'clinician' && duty.practice === plan.practice) return { ...duty, id, name }
  if (duty.kind === 'urgent-reader') return { ...duty, id, name }
  return { kind: 'stranger', id, name }
}
