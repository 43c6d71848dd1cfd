import type { Context } from 'hono'
import { ownNeedsView } from '#views/drafting/own-needs.ts'
import { type Asking, isTaken, type OnePage, postedPage } from '../../flow/page.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viaHelp } from './offering-help.ts'

/** What a helper needs themselves: theirs alone, with what the law of the nation gives them. */
export const ownNeedsRoutes = (service: Service) =>
  room(service, withPlan('say-needs', 'carer'))
    .get('/plans/:plan/own-needs', async (c, found) => {
      const { said = {} } = found.plan.carers[found.actor.carer]?.own?.needs ?? {}
      return page(service, c, found, await opened(service, c, askedBy(service, found), said))
    })
    .post('/plans/:plan/own-needs', (c, found) => keep(service, c, found))

const askedBy = ({ forms: { ownNeeds } }: Service, { plan }: OnPlan<'carer'>): Asking => ({
  form: ownNeeds,
  given: givenFor(plan, 'person', ownNeeds.section),
})

/** The words are listened to as everywhere; they are in no plan, and the practice never reads them. */
const keep = async (service: Service, c: Context<Env>, found: OnPlan<'carer'>): Promise<Response> => {
  const posted = postedPage(askedBy(service, found), c.get('post'))
  if (!isTaken(posted)) return page(service, c, found, posted)
  const outcome = await found.act({ kind: 'say-needs', said: posted.said })
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const back = `/plans/${found.plan.id}/own-needs`
  const saved = { spot: { section: '', at: [] }, typed: posted.typed }
  return goTo(c, await viaHelp(found, saved, { next: `${back}?kept=1`, back }))
}

const page = (
  service: Service,
  c: Context<Env>,
  { plan, actor }: OnPlan<'carer'>,
  one: OnePage,
): Response => {
  const status = Object.keys(one.problems).length > 0 ? 422 : 200
  return service.respond(
    c,
    ownNeedsView({
      ...{ plan: plan.id, about: calledOpenly(plan, actor), page: one },
      isKept: status === 200 && c.req.query('kept') !== undefined,
    }),
    status,
  )
}
