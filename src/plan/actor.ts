import type { AccountId, CarerId, PlanId, PracticeId } from './ids.ts'
import type { TeamMay } from './teams.ts'

/** Who is acting on a plan; a clinician without a registration number cannot be built. */
export type Actor =
  | { readonly kind: 'patient'; readonly id: AccountId; readonly name: string }
  | {
      readonly kind: 'carer'
      readonly id: AccountId
      readonly name: string
      readonly carer: CarerId
      readonly relationship: string
      /** A clinician has seen the papers by which they decide for the person. */
      readonly hasAuthority?: boolean
    }
  | (Clinician & { readonly kind: 'clinician' })
  | (UrgentReader & { readonly kind: 'urgent-reader' })
  | { readonly kind: 'stranger'; readonly id: AccountId; readonly name: string }

export type Clinician = {
  readonly id: AccountId
  readonly name: string
  readonly practice: PracticeId
  readonly jobRole: string
  readonly registration: string
  /** May also decide what only a senior clinician decides. */
  readonly grade?: 'senior'
  /** Of her practice she also sees who opened its plans. */
  readonly leads?: true
  /** The plan is another practice's, and her team, of this name, may do so much with it. */
  readonly helps?: { readonly may: TeamMay; readonly team: string }
}
export type UrgentReader = {
  readonly id: AccountId
  readonly name: string
  readonly service: string
  readonly jobRole: string
}

/** An account as it signed in; which actor it is depends on the plan it comes to. */
export type Account = {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  /** The one that the session carries; somebody with a duty can be here for herself. */
  readonly duty: { readonly kind: 'none' } | Duty
  /** Has a duty, whether she is on it or not. */
  readonly isStaff?: boolean
  /** Came by a printed letter, which opens this one plan and nothing else. */
  readonly letter?: { readonly plan: PlanId; readonly id: string }
}

export type Duty = Work & {
  /** What whoever has it is called at work, as an administrator gave it; without one, as the account is. */
  readonly name?: string
}

type Work =
  | ({ readonly kind: 'clinician' } & Omit<Clinician, 'id' | 'name' | 'helps'>)
  | ({ readonly kind: 'urgent-reader' } & Omit<UrgentReader, 'id' | 'name'>)
  | { readonly kind: 'trainee' }
  | { readonly kind: 'administrator' }
  /** Sees who read and wrote in plans, and reads none. */
  | {
      readonly kind: 'governance'
      readonly jobRole: string
      readonly service: string
      readonly covers: Covers
    }

/** Of all practices, those that come later among them, or of these. */
export type Covers = 'all' | readonly PracticeId[]
