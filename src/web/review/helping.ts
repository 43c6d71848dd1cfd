import type { Context } from 'hono'
import { type Helped, type Helping, helpedView, helpingView } from '#views/review/helping.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isHelping, may } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import type { PracticeId } from '../../plan/ids.ts'
import { allows } from '../../plan/lifecycle.ts'
import { grantNow } from '../../plan/teams.ts'
import { type OnPlan, onDuty, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { patientAsApproved, patientOf } from './patient-of.ts'

/** Plans of other practices that a clinician's team was let use, and one of them. */
export const helpingRoutes = (service: Service) =>
  room(service, onDuty('clinician'))
    .get('/reviews/helping', async (c, duty) =>
      service.respond(c, helpedView(await helpedPlans(service, duty))),
    )
    .behind(withPlan('help', 'clinician'))
    .get('/plans/:plan/helping', (c, found) => show(service, c, found))
    .behind(withPlan('end-team', 'clinician'))
    .post(
      '/plans/:plan/helping/end',
      async (c, { act, actor }) => {
        if (!isHelping(actor)) return service.errorPage(c, 'not-found')
        const outcome = await act({ kind: 'end-team', team: actor.practice })
        return outcome.ok ? goTo(c, '/reviews') : await refused(service, c, outcome.refusal)
      },
      { page: '/plans/:plan/helping' },
    )

type Duty = { readonly account: Account; readonly duty: { readonly practice: PracticeId } }

/** Nobody comes near her own plan, or one of a family, by this way either. */
export const helpedPlans = async (
  { plans, practices, clock }: Service,
  { account, duty: { practice } }: Duty,
): Promise<readonly Helped[]> => {
  const helped = await plans.helpedBy(practice, ukDay(clock.now()))
  if (helped.length === 0) return []
  const own = await plans.theirOwnIn(practice, account)
  const names = new Map((await practices.all()).map(({ id, name }) => [id, name]))
  return helped
    .filter(({ id }) => !own.has(id))
    .map((one) => ({ ...one, practiceName: names.get(one.practice) ?? '' }))
}

const show = async (service: Service, c: Context<Env>, found: OnPlan<'clinician'>): Promise<Response> => {
  const { plan, actor } = found
  const grant = grantNow(plan, actor.practice, service.clock.now())
  if (!grant) return service.errorPage(c, 'not-found')
  const { by, at, agreedBy, on, why, until, isRecorded } = grant
  const mayDo = (deed: Parameters<typeof may>[1]) => may(actor, deed, plan)
  const isInHand = mayDo('review')
  const { family, given, born, nhsNumber } = patientOf(plan)
  const page: Helping = {
    plan: plan.id,
    patient:
      patientAsApproved(plan) ??
      (isInHand ? { family, given, born, nhsNumber } : { family: '', given: plan.ownerName, born: '' }),
    practice: plan.practice && (await service.practices.find(plan.practice)),
    grant: {
      ...{ may: grant.may, agreedBy, at, until },
      recorded: isRecorded ? { by: by.name, on: on ?? at, why: why ?? '' } : undefined,
    },
    ways: {
      read: mayDo('read-approved'),
      review: isInHand,
      waits: grant.may !== 'read' && (plan.life.draft === 'draft' || plan.life.draft === 'returned'),
      newVersion: mayDo('open-new-version') && plan.life.draft === 'none',
      suspend: mayDo('suspend') && allows(plan.life, 'Suspended'),
      resume: mayDo('suspend') && allows(plan.life, 'Resumed'),
    },
  }
  return service.respond(c, helpingView(page))
}
