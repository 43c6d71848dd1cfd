import type { Context } from 'hono'
import {
  type Compared,
  comparedView,
  type Refused,
  type VersionLine,
  versionsView,
} from '#views/review/versions.ts'
import type { Entry } from '../../plan/content.ts'
import type { Approval, Plan } from '../../plan/plan.ts'
import { accessOf } from '../frame/access-of.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viewsBetween } from './changes.ts'
import { patientAsApproved, patientOf } from './patient-of.ts'

/**
 * Every version that was approved, and what each says otherwise than the one before, or than any other; the person sees
 * who looked (RULE-SAF-4).
 */
export const versionRoutes = (service: Service) =>
  room(service, withPlan('read-versions', 'clinician'))
    .get('/plans/:plan/versions', async (c, found) => {
      await noteReading(service, c, found)
      return service.respond(c, versionsView({ ...pageOf(found), versions: versionsOf(found.plan) }))
    })
    .get('/plans/:plan/versions/compared', async (c, found) => {
      await noteReading(service, c, found)
      const compared = comparedIn(found.plan, [c.req.query('one'), c.req.query('other')])
      const page = { ...pageOf(found), versions: versionsOf(found.plan), compared }
      return service.respond(c, comparedView(page), typeof compared === 'string' ? 422 : 200)
    })

const noteReading = async (service: Service, c: Context<Env>, { plan, account }: OnPlan<'clinician'>) => {
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
}

const pageOf = ({ plan }: OnPlan<'clinician'>) => ({
  plan: plan.id,
  patient: patientAsApproved(plan) ?? patientOf(plan),
})

/** Newest first. */
const versionsOf = (plan: Plan): readonly VersionLine[] => {
  const all = approvalsOf(plan)
  return all.map((one, index) => lineOf(plan, one, all[index - 1])).toReversed()
}

const approvalsOf = ({ approved, approvedBefore }: Plan): readonly Approval[] =>
  approved ? [...approvedBefore, approved] : approvedBefore

/** The older one first, whichever was named first. */
const comparedIn = (plan: Plan, typed: readonly (string | undefined)[]): Compared | Refused => {
  const named = typed.map((one) => approvalsOf(plan).find(({ version }) => String(version) === one))
  const [earlier, later] = named.toSorted((one, other) => (one?.version ?? 0) - (other?.version ?? 0))
  if (!earlier || !later) return 'no-such-version'
  if (earlier === later) return 'same-version'
  return {
    earlier: headOf(plan, earlier),
    later: headOf(plan, later),
    changes: viewsBetween(plan, told(earlier), told(later)),
  }
}

/** Only the last one is ever to be followed, and not while something keeps it away. */
const headOf = ({ approved, away }: Plan, one: Approval): Compared['later'] => ({
  ...{ version: one.version, by: one.by.name, at: one.at },
  stands: one !== approved ? 'earlier' : away ? 'stopped' : 'current',
})

const lineOf = (
  plan: Plan,
  { version, by, at, content }: Approval,
  before: Approval | undefined,
): VersionLine => ({
  ...{ version, by: by.name, at },
  before: before?.version,
  changes: before ? viewsBetween(plan, told(before), told({ content })) : [],
})

/** What opens on a click of its own is compared by nobody in passing. */
const told = ({ content }: Pick<Approval, 'content'>): readonly Entry[] =>
  content.entries.filter(({ sees }) => sees !== 'site')
