import type { Context } from 'hono'
import { stoppingView } from '#views/drafting/stopping.ts'
import { may } from '../../plan/access.ts'
import { isNobodyElses } from '../../plan/deeds/caring.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { isUnable } from '../../plan/reads/unable.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** Whoever helps stops helping, of themselves. */
export const stoppingRoutes = (service: Service) =>
  room(service, withPlan('stop-helping', 'carer'))
    .get('/plans/:plan/stop-helping', (c, found) => show(service, c, found))
    .post('/plans/:plan/stop-helping', async (c, found) => {
      if (c.get('post').get('sure') !== 'yes') return show(service, c, found, 422)
      const outcome = await found.act({ kind: 'stop-helping' })
      if (outcome.ok) return goTo(c, '/plans?left=yes')
      return await refused(service, c, outcome.refusal, { 'nobody-else': () => show(service, c, found, 409) })
    })

const show = (
  service: Service,
  c: Context<Env>,
  { plan, actor }: OnPlan<'carer'>,
  status: 200 | 409 | 422 = 200,
): Response =>
  service.respond(
    c,
    stoppingView({
      plan: plan.id,
      about: calledOpenly(plan, actor),
      isTold: plan.owner !== undefined,
      isNobodyElses: isNobodyElses(plan, actor),
      mayOffer: may(actor, 'offer-take-over', plan) && !isUnable(plan),
    }),
    status,
  )
