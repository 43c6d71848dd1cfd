import { dayInWords, momentInWords } from '#views/frame/when.ts'
import type { Suspended } from '#views/review/suspended.ts'
import { urgentDay } from '#views/urgent/day.ts'
import type { Instant } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'

/** Why what was approved is not to be followed now, whatever the draft does meanwhile. */
export const suspensionOf = ({ life, suspended }: Plan, now: Instant): Suspended =>
  life.published === 'suspended' && suspended
    ? {
        by: suspended.by.name,
        at: momentInWords(suspended.at),
        reason: suspended.reason,
        until: suspended.until && dayInWords(suspended.until),
        isDue: suspended.until !== undefined && suspended.until < urgentDay(now),
      }
    : undefined
