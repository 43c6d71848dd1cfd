import { type VersionLine, versionsView } from '#views/review/versions.ts'
import type { Entry } from '../../plan/content.ts'
import type { Approval, Plan } from '../../plan/plan.ts'
import { changesBetween } from '../../plan/reads/changes.ts'
import { accessOf } from '../frame/access-of.ts'
import { withPlan } from '../frame/doors.ts'
import { tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viewOf } from './changes.ts'
import { patientAsApproved, patientOf } from './patient-of.ts'

/** Every version that was approved, and what each says otherwise than the one before; the person sees who looked (RULE-SAF-4). */
export const versionRoutes = (service: Service) =>
  room(service, withPlan('read-approved', 'clinician')).get(
    '/plans/:plan/versions',
    async (c, { plan, account }) => {
      const row = {
        account,
        at: service.clock.now(),
        plan: plan.id,
        deed: 'opened',
        reason: 'versions',
      } as const
      await service.accessLog.record(await accessOf(row, service.practices))
      // Its own row says it already.
      tellingNothing(c)
      const patient = patientAsApproved(plan) ?? patientOf(plan)
      return service.respond(c, versionsView({ plan: plan.id, patient, versions: versionsOf(plan) }))
    },
  )

/** Newest first. */
const versionsOf = (plan: Plan): readonly VersionLine[] => {
  const all = plan.approved ? [...plan.approvedBefore, plan.approved] : plan.approvedBefore
  return all.map((one, index) => lineOf(plan, one, all[index - 1])).toReversed()
}

const lineOf = (
  plan: Plan,
  { version, by, at, content }: Approval,
  before: Approval | undefined,
): VersionLine => ({
  ...{ version, by: by.name, at },
  before: before?.version,
  changes: before ? changesBetween(told(before), told({ content })).map((one) => viewOf(plan, one)) : [],
})

/** What opens on a click of its own is compared by nobody in passing. */
const told = ({ content }: Pick<Approval, 'content'>): readonly Entry[] =>
  content.entries.filter(({ sees }) => sees !== 'site')
