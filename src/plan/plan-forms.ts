import type { Form } from '../flow/form.ts'

/** The forms that a plan is made of, in reading order. */
export type PlanForms = {
  readonly chapters: readonly Form[]
  readonly submission: Form
  readonly approval: Form
  /** Phrases after which a person is shown whom to call, in lower case. */
  readonly unsafePhrases: readonly string[]
}
