import type { Fact, Recorded } from './facts.ts'
import type { Plan, Signed } from './plan.ts'

/**
 * A draft as it was when a clinician first did something to it: whoever reads a section which nobody accepted is shown
 * what was said there then. What the person changed or took back before that, no clinician is known to have read.
 */
export type Begun = Signed & { readonly asRead: Plan }
export type Reviews = {
  readonly now?: Begun
  /** The one before the person took the plan up again. */
  readonly before?: Begun
}

export const reviewsAfter = (
  plan: Plan,
  { kind }: Fact,
  { by, at, version }: Recorded,
): { readonly reviews?: Reviews } => {
  const { now, ...others } = plan.reviews
  switch (kind) {
    case 'ReviewOpened': {
      const asRead = { ...plan, readings: {}, reviews: {} }
      return { reviews: { ...others, now: { by, at, version, asRead } } }
    }
    case 'TakenUpAgain':
      return { reviews: plan.reviews.before ? { now: plan.reviews.before } : others }
    case 'Returned':
    case 'Withdrawn':
    case 'TakenBack':
    case 'DraftDropped':
      return { reviews: now ? { before: now } : others }
    default:
      return {}
  }
}

/** The draft that clinicians had last before the person took it up again, or else have now. */
export const lastBegun = ({ reviews }: Plan): Begun | undefined => reviews.before ?? reviews.now
