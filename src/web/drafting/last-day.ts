import type { Context } from 'hono'
import { lastDay } from '#views/drafting/last-day.ts'
import { markedIn } from '../../flow/mark.ts'
import { type Asking, isTaken, type OnePage, postedPage, textMarked, withProblem } from '../../flow/page.ts'
import type { Carer } from '../../plan/carer.ts'
import type { Plan } from '../../plan/plan.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { withPlan } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** Until which day somebody helps: given, changed and taken out by the person. */
export const lastDayRoutes = (service: Service) =>
  room(service, withPlan('invite-carer', 'patient'))
    .get('/plans/:plan/carers/:carer/last-day', async (c, { plan }) => {
      const carer = helping(plan, c)
      if (!carer) return goTo(c, `/plans/${plan.id}/carers`)
      const { until } = carer
      const asking = lastDayAsked(service, plan)
      const standing = until === undefined ? {} : saidUntil(asking, until)
      return lastDayPage(service, c, { plan, carer, page: await opened(service, c, asking, standing) })
    })
    .post('/plans/:plan/carers/:carer/last-day', async (c, { plan, act }) => {
      const carer = helping(plan, c)
      if (!carer) return goTo(c, `/plans/${plan.id}/carers`)
      const page = postedPage(lastDayAsked(service, plan), c.get('post'))
      if (!isTaken(page)) return lastDayPage(service, c, { plan, carer, page })
      const outcome = await act({ kind: 'help-until', carer: carer.id, ...untilIn(page) })
      if (outcome.ok) return goTo(c, `/plans/${plan.id}/carers`)
      return await refused(service, c, outcome.refusal, {
        'no-such-place': () =>
          lastDayPage(service, c, { plan, carer, page: withProblem(page, 'carer-until', 'gone-by') }),
      })
    })

/** The last day that was said, if one was. */
export const untilIn = (one: OnePage): { readonly until?: string } => {
  const until = textMarked(one, 'carer-until')
  return until === '' ? {} : { until }
}

/** The invitation again, but for who it is. */
const lastDayAsked = (service: Service, plan: Plan): Asking => {
  const form = service.forms.invitation
  const of = (['carer-name', 'carer-relationship', 'carer-email'] as const).map((mark) =>
    markedIn([form], mark),
  )
  const known = of.map((field = '') => [field, { kind: 'answer', value: '' } as const])
  return { form, given: givenFor(plan, 'person', form.section), known: Object.fromEntries(known) }
}

const saidUntil = ({ form }: Asking, until: string) => ({
  [markedIn([form], 'carer-until') ?? '']: { kind: 'answer', value: until } as const,
})

/** Whoever helps or was asked, also for whom the last day is over. */
const helping = ({ carers: all }: Plan, c: Context<Env>): Carer | undefined =>
  Object.values(all).find(({ id, removed }) => id === c.req.param('carer') && !removed)

const lastDayPage = (
  service: Service,
  c: Context<Env>,
  { plan, carer, page: asked }: { readonly plan: Plan; readonly carer: Carer; readonly page: OnePage },
): Response =>
  service.respond(
    c,
    lastDay({ plan: plan.id, carer: carer.id, name: carer.name, page: asked }),
    c.req.method === 'POST' ? 422 : 200,
  )
