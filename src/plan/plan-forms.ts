import type { Form } from '../flow/form.ts'
import type { Rule } from '../flow/rules.ts'

/** The forms that a plan is made of, in reading order. */
export type PlanForms = {
  readonly sections: readonly Form[]
  readonly submission: Form
  readonly approval: Form
  /** What approving and handing over are held to, beside the need of each field. */
  readonly rules: readonly Rule[]
  /** Phrases after which a person is shown whom to call, in lower case. */
  readonly unsafePhrases: readonly string[]
}
