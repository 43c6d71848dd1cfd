import type { Context } from 'hono'
import { type Stopping, stoppingView } from '#views/drafting/stopping.ts'
import { stepIn } from '../../flow/spot.ts'
import { may } from '../../plan/access.ts'
import { isNobodyElses } from '../../plan/deeds/caring.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { mayOwn } from '../../plan/reads/unable.ts'
import { keptAt } from '../frame/begun.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { Post } from '../frame/guards.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { wordsIn } from '../frame/words-in-post.ts'
import { type Address, anyPlaceAt, pathTo } from './place.ts'
import { recordingPlace, wordPlace } from './typed.ts'
import { unfinishedIn } from './unfinished.ts'

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

/** What is in no plan: begun and left, or sent too late, on questions and elsewhere. */
const unsavedIn = async (service: Service, found: OnPlan<'carer'>): Promise<Stopping['unsaved']> => {
  const { plan, account } = found
  const [begun, late, word] = await Promise.all([
    unfinishedIn(service, found),
    service.keptPosts.ofAccount(account.id),
    keptAt(service, found, wordPlace.key),
  ])
  const base = pathTo(plan.id, '')
  const elsewhere = late.filter(
    ({ page }) => page.startsWith(base) && !isUnfinished(found, stepIn(page.slice(base.length))),
  )
  const words = [...(word.own ? [word.own] : []), ...word.aside].map((post) => ({
    page: pathTo(plan.id, wordPlace.key),
    body: post.toString(),
  }))
  const pages = Map.groupBy([...elsewhere, ...words], ({ page }) => page)
  const others = [...pages].map(([href, all]) => ({
    title: undefined,
    href,
    lines: [...new Set(all.flatMap(({ body }) => wordsIn(new Post(body))))],
  }))
  return [...begun, ...others.filter(({ lines }) => lines.length > 0)]
}

/** Said with what else is not finished. */
const isUnfinished = (found: OnPlan<'carer'>, address: Address): boolean =>
  (anyPlaceAt(found, address) ?? recordingPlace(found, address)) !== undefined

const show = async (
  service: Service,
  c: Context<Env>,
  found: OnPlan<'carer'>,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const { plan, actor } = found
  return service.respond(
    c,
    stoppingView({
      plan: plan.id,
      about: calledOpenly(plan, actor),
      isTold: plan.owner !== undefined,
      isNobodyElses: isNobodyElses(plan, actor),
      mayOffer: may(actor, 'offer-take-over', plan) && mayOwn(plan),
      unsaved: await unsavedIn(service, found),
    }),
    status,
  )
}
