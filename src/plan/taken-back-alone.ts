import type { Fact } from './facts.ts'
import type { Signed } from './plan.ts'

/** One recommendation that stands approved, and why it is taken back; `senior` stands behind it where only they decide it. */
export type TakenBackAlone = {
  readonly section: string
  readonly field: string
  /** One record of it alone, such as one treatment, and what it is about; all of it without. */
  readonly row?: string
  readonly name?: string
  readonly because: string
  readonly senior?: string
}
export type EndedAlone = Signed & TakenBackAlone

export const aloneIn = ({
  kind: _,
  ...one
}: Fact & { readonly kind: 'RecommendationTakenBack' }): TakenBackAlone => one
