import type { Context } from 'hono'
import { urgentCardView, urgentNoCardView } from '#views/urgent/card.ts'
import { actorFor, may } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import type { PlanId } from '../../plan/ids.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { signedIn } from '../frame/doors.ts'
import { limiter } from '../frame/limiter.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { gone, isStopped } from './not-to-follow.ts'
import { noteReason } from './published.ts'
import { sheetIn } from './sheet.ts'

/** A card that somebody was shown. Who holds it is with the person: that is the reason, and no other is asked. */
export const urgentCardRoutes = (service: Service) => {
  const tries = limiter(triesMost, triesSeconds)
  const tried = async (c: Context<Env>, account: Account, then: (one: Publication) => Promise<Response>) => {
    const isReader = account.duty.kind === 'urgent-reader'
    if (tries.tooMany(account.id, service.clock.now()) !== undefined)
      return service.errorPage(c, isReader ? 'searched-too-often' : 'too-often')
    const plan = await service.cards.find(c.req.param('code') ?? '')
    return isReader
      ? await forUrgentReader(service, c, { plan, account }, then)
      : await forKnown(service, c, account, plan)
  }
  return room(service, signedIn)
    .get('/card/:code', (c, { account }) =>
      tried(c, account, async (publication) =>
        service.respond(c, urgentCardView({ publication, sheet: sheetIn(service), action: c.req.path })),
      ),
    )
    .post('/card/:code', (c, { account }) =>
      tried(c, account, async ({ plan }) => {
        await noteReason(service, account, plan, 'card')
        return goTo(c, `/urgent/${plan}`)
      }),
    )
}
const triesMost = 40
const triesSeconds = 15 * 60

const forUrgentReader = async (
  service: Service,
  c: Context<Env>,
  { plan, account }: { readonly plan: PlanId | 'ended' | undefined; readonly account: Account },
  then: (publication: Publication) => Promise<Response>,
): Promise<Response> => {
  if (plan === undefined || plan === 'ended')
    return service.respond(c, urgentNoCardView(plan === 'ended'), plan === 'ended' ? 410 : 404)
  const publication = await service.publications.current(plan)
  if (!publication) return service.errorPage(c, 'not-found')
  if (await service.plans.isTheirOwn(plan, account)) return service.errorPage(c, 'own-family')
  return isStopped(publication) ? gone(service, c, account, publication) : await then(publication)
}

/** Whoever may read the plan anyhow is led to it; to everybody else there is no such card. */
const forKnown = async (
  service: Service,
  c: Context<Env>,
  account: Account,
  plan: PlanId | 'ended' | undefined,
): Promise<Response> => {
  if (plan === undefined || plan === 'ended') return service.errorPage(c, 'not-found')
  const found = await service.plans.load(plan)
  return may(actorFor(account, found, service.clock.now()), 'read-approved', found)
    ? goTo(c, `/urgent/${plan}`)
    : service.errorPage(c, 'not-found')
}
