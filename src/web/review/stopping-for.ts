import type { Context } from 'hono'
import { stoppedAtTheirWordView } from '#views/review/stopped-for.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { toldHow } from '../../plan/at-their-word.ts'
import { allows } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { unproved } from '../sign-in/sign-in.ts'
import { patientToldOf } from './patient-of.ts'

type She = OnPlan<'clinician'>

/** The person told a clinician that they do not want to share the plan any more (RULE-CON-2). */
export const stoppedAtTheirWordRoutes = (service: Service) =>
  room(service, withPlan('stop-sharing-for', 'clinician'))
    .get('/plans/:plan/sharing-stopped', async (c, { plan }) => {
      if (!allows(plan.life, 'Withdrawn')) return goTo(c, `/plans/${plan.id}/life`)
      const first = await unproved(service, c)
      if (first) return first
      const [late] = await givenBack(service, c)
      return show(service, c, plan, late?.post)
    })
    .post('/plans/:plan/sharing-stopped', (c, found) => stop(service, c, found))

const stop = async (service: Service, c: Context<Env>, { plan, act }: She): Promise<Response> => {
  const first = await unproved(service, c)
  if (first) return first
  const post = c.get('post')
  const how = toldHow.find((one) => one === post.get('how'))
  const on = daysBack(service).find((day) => day === post.get('on'))
  const words = (post.get('words') ?? '').trim()
  if (how === undefined || on === undefined || words === '') return show(service, c, plan, post)
  const outcome = await act({ kind: 'stop-sharing-for', words, told: { how, on } })
  if (outcome.ok) return goTo(c, `/plans/${plan.id}/review`)
  return await refused(service, c, outcome.refusal, { 'no-such-place': () => show(service, c, plan, post) })
}

const show = (service: Service, c: Context<Env>, plan: Plan, post?: URLSearchParams): Response => {
  const isRefused = c.req.method === 'POST'
  const typed = post && {
    how: post.get('how') ?? '',
    on: post.get('on') ?? '',
    words: post.get('words') ?? '',
  }
  const asked = { hows: toldHow, days: daysBack(service), typed, isRefused }
  const page = { plan: plan.id, patient: patientToldOf(plan), ...asked }
  return service.respond(c, stoppedAtTheirWordView(page), isRefused ? 422 : 200)
}

/** Today and the month before, newest first. */
const daysBack = ({ clock }: Service): readonly string[] =>
  Array.from({ length: daysMost }, (_, index) =>
    ukDay(new Date(Date.parse(clock.now()) - index * dayMs).toISOString()),
  )
const daysMost = 31
const dayMs = 86_400_000
