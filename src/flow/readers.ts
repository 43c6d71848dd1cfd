/** What is kept for some readers of an approved plan: `clinical` answers, those that may be held back from the person, and those that would tell them so (`teams`). */
export type Kept = 'clinical' | 'hold' | 'teams'

/**
 * Which duty reads what of a published plan, as data. What is shown on a click of its own (`site`) is nobody's here:
 * it never stands beside the rest.
 */
export type Readers = {
  readonly patient: readonly Kept[]
  /** Whoever helps and is let read it; what lies apart is never theirs. */
  readonly carer: readonly Kept[]
  readonly clinician: readonly Kept[]
  /** Urgent care, by job role; whose role is none of these reads what is open to all. */
  readonly urgent: { readonly jobRoles: readonly string[]; readonly reads: readonly Kept[] }
  /** Of urgent care, who is shown on a click of its own what lies apart: by job role, and by the reason for which the plan was opened. */
  readonly apart: { readonly jobRoles: readonly string[]; readonly reasons: readonly string[] }
}
