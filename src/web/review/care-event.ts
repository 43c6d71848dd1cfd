import type { Context } from 'hono'
import { careEventView } from '#views/review/care-event.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { careEventKinds } from '../../plan/care-events.ts'
import { isOver } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { patientToldOf } from './patient-of.ts'

type She = OnPlan<'clinician'>

/** That something has happened after which an approved plan is to be looked at within a week (RULE-REV). */
export const careEventRoutes = (service: Service) =>
  room(service, withPlan('suspend', 'clinician'))
    .get('/plans/:plan/care-event', (c, { plan }) =>
      isToldOf(plan) ? show(service, c, plan) : goTo(c, `/plans/${plan.id}/review`),
    )
    .post('/plans/:plan/care-event', (c, found) => tell(service, c, found))

export const isToldOf = ({ approved, life }: Plan): boolean => approved !== undefined && !isOver(life)

const tell = async (service: Service, c: Context<Env>, { plan, act }: She): Promise<Response> => {
  if (!isToldOf(plan)) return service.errorPage(c, 'wrong-state')
  const post = c.get('post')
  const what = careEventKinds.find((one) => one === post.get('what'))
  const on = daysBack(service).find((day) => day === post.get('on'))
  if (what === undefined || on === undefined) return show(service, c, plan)
  const outcome = await act({ kind: 'tell-event', what, on })
  return outcome.ok ? goTo(c, `/plans/${plan.id}/life`) : await refused(service, c, outcome.refusal)
}

const show = (service: Service, c: Context<Env>, plan: Plan): Response => {
  const post = c.req.method === 'POST' ? c.get('post') : undefined
  const page = {
    ...{ plan: plan.id, patient: patientToldOf(plan), kinds: careEventKinds, days: daysBack(service) },
    typed: post && { what: post.get('what') ?? '', on: post.get('on') ?? '' },
  }
  return service.respond(c, careEventView(page), post ? 422 : 200)
}

/** Today and the days before: what is longer ago is overdue whatever its day was. */
const daysBack = ({ clock }: Service): readonly string[] =>
  Array.from({ length: daysMost }, (_, index) =>
    ukDay(new Date(Date.parse(clock.now()) - index * dayMs).toISOString()),
  )
const daysMost = 31
const dayMs = 86_400_000
