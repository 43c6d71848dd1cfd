import type { Doses } from '../flow/doses.ts'
import type { HealthSince } from '../flow/health-since.ts'
import type { Blanket, NoReason, ReasonLabels } from '../flow/no-reason.ts'
import type { CapacityRecorded } from '../flow/recorded-before.ts'

/** What listens for what nobody should sign unasked. */
export type SigningForms = {
  readonly capacity?: CapacityRecorded
  /** Whether a text of clinicians names nothing but a diagnosis, which is no reason to treat less; and what labels a reason names. */
  readonly givesNoReason?: NoReason
  readonly reasonLabels?: ReasonLabels
  readonly blanketReason?: Blanket
  readonly doses?: Doses
  readonly healthSince?: HealthSince
}
