import { dayInWords, momentInWords } from '#views/frame/when.ts'
import type { ListedSuspension } from '#views/review/queue.ts'
import type { Suspended } from '#views/review/suspended.ts'
import { urgentDay } from '#views/urgent/day.ts'
import type { Instant } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanRow } from '../../plan/reads/plan-row.ts'

/** Why what was approved is not to be followed now, whatever the draft does meanwhile. */
export const suspensionOf = ({ life, suspended }: Plan, now: Instant): Suspended =>
  life.published === 'suspended' && suspended
    ? {
        by: suspended.by.name,
        at: momentInWords(suspended.at),
        ...lasting(suspended, now),
      }
    : undefined

/** The same as a list knows it. */
export const suspensionIn = (
  { suspendedFor, suspendedUntil }: Pick<PlanRow, 'suspendedFor' | 'suspendedUntil'>,
  now: Instant,
): ListedSuspension | undefined =>
  suspendedFor === undefined ? undefined : lasting({ reason: suspendedFor, until: suspendedUntil }, now)

const lasting = (
  { reason, until }: { readonly reason: string; readonly until?: string | undefined },
  now: Instant,
): ListedSuspension => ({
  reason,
  until: until && dayInWords(until),
  isDue: until !== undefined && until < urgentDay(now),
})
