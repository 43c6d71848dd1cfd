import type { Nation, Pathway } from './section.ts'

/** Of which answers the form is made on which somebody refuses treatments in advance. */
export type RefusalForm = {
  /** A row for each refusal, with what its parts are called. */
  readonly refusals: string
  readonly parts: Readonly<Record<'treatment' | 'when' | 'lifeSustaining' | 'evenIf', string>>
  /** Who could not decide when it was written makes none of what was written then. */
  readonly couldDecide: { readonly field: string; readonly not: readonly string[] }
  readonly takenBack: string
  /** Where this form is one. */
  readonly nations: readonly Nation[]
  /** Listed among the prints of plans for these alone before a word of a refusal is written: others would be frightened by it. */
  readonly listedFor: readonly Pathway[]
}
