import { type StoppedForThem, stopSharingForView } from '#views/drafting/stopped-for.ts'
import type { TalkLine } from '#views/review/talk.ts'
import { may } from '../../plan/access.ts'
import { allows, isHandedOver } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { isUnableToShare } from '../../plan/reads/unable.ts'
import { type Door, type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** Whoever decides for the person stops it that others read their plan (RULE-CON-2). */
export const stoppingForRoutes = (service: Service) =>
  room(service, whereTheyDecide)
    .get('/plans/:plan/stop-sharing-for', async (c, { plan, actor }) => {
      const [late] = await givenBack(service, c)
      const typed = late?.post.get('why') ?? ''
      return service.respond(c, stopSharingForView({ ...pageOf(plan, actor), typed, isWrong: false }))
    })
    .post('/plans/:plan/stop-sharing-for', async (c, { plan, actor, act }) => {
      const words = (c.get('post').get('why') ?? '').trim()
      const outcome = await act({ kind: 'stop-sharing-for', words })
      if (outcome.ok) return goTo(c, `/plans/${plan.id}`)
      return await refused(service, c, outcome.refusal, {
        'no-such-place': () =>
          service.respond(
            c,
            stopSharingForView({ ...pageOf(plan, actor), typed: words, isWrong: true }),
            422,
          ),
      })
    })

const pageOf = (plan: Plan, actor: OnPlan<'carer'>['actor']) => ({
  plan: plan.id,
  about: calledOpenly(plan, actor),
})

/** To whoever decides nothing here there is no such page. */
const whereTheyDecide: Door<OnPlan<'carer'>> = async (service, c) => {
  const entry = await withPlan('stop-sharing-for', 'carer')(service, c)
  return entry.kind !== 'in' || mayStopFor(entry.held) ? entry : { kind: 'fault', fault: 'not-found' }
}

export const mayStopFor = ({ plan, actor }: Found): boolean =>
  actor.kind === 'carer' &&
  may(actor, 'stop-sharing-for', plan) &&
  isUnableToShare(plan) &&
  allows(plan.life, 'Withdrawn')

/** Who stopped it for the person last, while it is so. */
export const stoppedForIn = ({ ended, status }: Plan): StoppedForThem | undefined =>
  status === 'withdrawn' && ended?.stoppedFor
    ? { ...ended.stoppedFor, by: ended.by.name, at: ended.at }
    : undefined

/**
 * What a clinician wrote down last of the talk that the person asked for: while the plan is handed over, and a no as long as the
 * draft is theirs by it. A no that stopped the sharing is told by that.
 */
export const talkLast = ({ plan, actor }: Found): TalkLine | undefined => {
  const last = plan.talks?.at(-1)
  const isOfNow = last?.outcome === 'no' || isHandedOver(plan.life)
  return actor.kind === 'patient' && isOfNow && stoppedForIn(plan) === undefined ? last : undefined
}
