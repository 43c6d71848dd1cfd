import type { Context } from 'hono'
import { talkView } from '#views/review/talk.ts'
import { ukDay } from '../../flow/uk-day.ts'
import { isTalkFirstOpen, talkWhen } from '../../plan/agreement.ts'
import { toldHow } from '../../plan/at-their-word.ts'
import { outcomesFor } from '../../plan/deeds/talking.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { patientOf } from './patient-of.ts'

type She = OnPlan<'clinician'>

/** What became of the talk that the person asked for before they agree: how, on which day, and what they said (RULE-CON-1). */
export const talkRoutes = (service: Service) =>
  room(service, withPlan('return', 'clinician'))
    .get('/plans/:plan/talk', async (c, found) => {
      const { plan } = found
      if (!isTalkFirstOpen(plan)) return goTo(c, `/plans/${plan.id}/review`)
      const [late] = await givenBack(service, c)
      return show(service, c, found, late?.post)
    })
    .post('/plans/:plan/talk', (c, found) => record(service, c, found))

const record = async (service: Service, c: Context<Env>, found: She): Promise<Response> => {
  const { plan, actor, act } = found
  if (!isTalkFirstOpen(plan)) return service.errorPage(c, 'wrong-state')
  const post = c.get('post')
  const outcome = outcomesFor(plan, actor).find((one) => one === post.get('outcome'))
  const how = toldHow.find((one) => one === post.get('how'))
  const on = daysBack(service).find((day) => day === post.get('on'))
  const words = (post.get('words') ?? '').trim()
  if (outcome === undefined || how === undefined || on === undefined) return show(service, c, found, post)
  const done = await act({ kind: 'record-talk', outcome, how, on, words })
  if (!done.ok)
    return await refused(service, c, done.refusal, { 'no-such-place': () => show(service, c, found, post) })
  return goTo(c, `/plans/${plan.id}/${outcome === 'agreed' ? 'approval#agreement' : 'review'}`)
}

const show = (service: Service, c: Context<Env>, { plan, actor }: She, post?: URLSearchParams): Response => {
  const isRefused = c.req.method === 'POST'
  const typed = (name: string): string => post?.get(name) ?? ''
  const page = {
    ...{ plan: plan.id, patient: patientOf(plan), when: talkWhen(plan) },
    ...{ outcomes: outcomesFor(plan, actor), hows: toldHow, days: daysBack(service), isRefused },
    hasApproved: plan.approved !== undefined && plan.away === undefined,
    typed: { outcome: typed('outcome'), how: typed('how'), on: typed('on'), words: typed('words') },
  }
  return service.respond(c, talkView(page), isRefused ? 422 : 200)
}

/** Today and the month before, newest first. */
const daysBack = ({ clock }: Service): readonly string[] =>
  Array.from({ length: daysMost }, (_, index) =>
    ukDay(new Date(Date.parse(clock.now()) - index * dayMs).toISOString()),
  )
const daysMost = 31
const dayMs = 86_400_000
