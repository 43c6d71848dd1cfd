import type { Said } from '../flow/answer.ts'
import type { Fact } from './facts.ts'
import type { Instant } from './ids.ts'

/** What is a helper's own beside the plan: no answer, in nobody's review, in no approved plan. */
export type CarersOwn = {
  /** What they think the person would say, by question. */
  readonly guess?: Kept
  /** Since when each of the two agrees that both see both. */
  readonly agreed?: { readonly person?: Instant | undefined; readonly carer?: Instant | undefined }
  /** What they need themselves. */
  readonly needs?: Kept
}
type Kept = { readonly said: Readonly<Record<string, Said>>; readonly at: Instant }

export type OfTheirOwn = Fact & {
  readonly kind: 'CarerGuessed' | 'CarerCompares' | 'CarerNeedsSaid'
}

export const ownAfter = (own: CarersOwn | undefined, fact: OfTheirOwn, at: Instant): CarersOwn => {
  switch (fact.kind) {
    case 'CarerGuessed':
      return { ...own, guess: { said: { ...own?.guess?.said, ...fact.said }, at } }
    case 'CarerCompares':
      return { ...own, agreed: { ...own?.agreed, [fact.side]: fact.agrees ? at : undefined } }
    case 'CarerNeedsSaid':
      return { ...own, needs: { said: fact.said, at } }
  }
}

/** Whoever comes back finds neither of the two agreeing: what was said then was said of then. */
export const withoutAgreement = ({ agreed: _, ...own }: CarersOwn): CarersOwn => own

export const isOfTheirOwn = (fact: Fact): fact is OfTheirOwn =>
  fact.kind === 'CarerGuessed' || fact.kind === 'CarerCompares' || fact.kind === 'CarerNeedsSaid'
