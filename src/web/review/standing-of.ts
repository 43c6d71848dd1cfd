import { dayInWords, momentInWords } from '#views/frame/when.ts'
import type { ListedSuspension } from '#views/review/queue.ts'
import type { Stopped, Suspended } from '#views/review/standing.ts'
import { markedIn } from '../../flow/mark.ts'
import { ukDay } from '../../flow/uk-day.ts'
import type { Instant } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { formAsking } from '../../plan/plan-forms.ts'
import type { PlanRow } from '../../plan/reads/plan-row.ts'
import { labelOfOne } from '../../plan/reads/shown.ts'
import type { Service } from '../frame/service.ts'
import { deathLines } from './death-told.ts'

/** Why what was approved is not to be followed now, whatever the draft does meanwhile: what stopped it, and a suspension that nobody settled. */
export const standingOf = (service: Service, plan: Plan) => ({
  suspended: suspensionOf(plan, service.clock.now()),
  stopped: stoppedOf(service, plan),
  ended: (plan.takenBackAlone ?? []).map(({ field, name, by, at, because, senior }) => ({
    label: labelOfOne(formAsking(plan.forms, field)?.words.fields[field]?.urgent ?? field, name),
    at: momentInWords(at),
    by: senior === undefined ? by.name : `${by.name}, ${senior}`,
    because,
  })),
})

const suspensionOf = ({ suspended }: Plan, now: Instant): Suspended =>
  suspended && {
    by: suspended.by.name,
    at: momentInWords(suspended.at),
    ...lasting(suspended, now),
  }

const stoppedOf = ({ forms: { closing } }: Service, { away, ended, approved }: Plan): Stopped => {
  if (!away || !ended || away.as === 'suspended') return undefined
  const { because, reason, stoppedFor, death } = ended
  const choices = closing.words.fields[markedIn([closing], 'closing-reason') ?? '']?.choices ?? {}
  return {
    as: away.as,
    by: ended.by.name,
    at: momentInWords(ended.at),
    version: approved?.version,
    because: because && choices[because],
    death: death && deathLines(closing, death),
    reason: stoppedFor?.told ? stoppedFor.words : reason,
    stoppedFor: stoppedFor && (stoppedFor.told ? 'at-their-word' : 'by-power'),
  }
}

/** The suspension as a list knows it. */
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
  isDue: until !== undefined && until < ukDay(now),
})
