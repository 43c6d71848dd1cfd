import { type OrganisationKind, organisationKinds } from '../flow/organisation.ts'
import type { Nation } from '../flow/section.ts'
import type { Instant, PracticeId } from './ids.ts'

export type Practice = {
  readonly id: PracticeId
  readonly name: string
  readonly odsCode: string
  readonly email: string
  /** Urgent care may call it; a practice that was added before it was asked has none. */
  readonly phone?: string | undefined
  /** When somebody answers it, in the practice's words. */
  readonly hours?: string | undefined
  readonly nation: Nation
  /** Of one that was added before it was asked nobody said it. */
  readonly kind?: OrganisationKind | undefined
  /** Since when no plan is handed to it and nobody works there. */
  readonly closedAt?: Instant | undefined
}

/** Plans are handed to it, and begun for it; any other team is let help. */
export const leadsPlans = ({ kind = organisationKinds[0] }: Pick<Practice, 'kind'>): boolean =>
  kind === organisationKinds[0]
