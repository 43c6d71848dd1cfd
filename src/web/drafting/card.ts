import type { Context } from 'hono'
import { renderSVG } from 'uqr'
import { cardNotYetView, cardView } from '#views/print/card.ts'
import type { Account } from '../../plan/actor.ts'
import { signedIn, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { gone, noteOpened } from '../urgent/published.ts'

/** The card in the wallet: printed by the person, read by whoever comes to help. */
export const cardRoutes = (service: Service) =>
  room(service, withPlan('print-card', 'patient'))
    .get('/plans/:plan/card', async (c, found) => {
      const publication = await service.publications.current(found.plan.id)
      if (!publication || publication.away) return service.respond(c, cardNotYetView(found.plan.id))
      const address = `${service.settings.baseUrl}/card/${await service.publications.cardOf(publication.plan)}`
      const { plan, family, given, born } = publication
      return service.respond(c, cardView({ plan, family, given, born, address, code: codeOf(address) }))
    })
    .behind(signedIn)
    .get('/card/:code', (c, { account }) => shown(service, c, account))

/** Shapes alone: no style that the policy of the page would refuse, and a quiet edge that readers need. */
const codeOf = (address: string): string => renderSVG(address, { border: 4, ecc: 'M' })

/** Who holds the card is with the person: that is the reason, and no other is asked. */
const shown = async (service: Service, c: Context<Env>, account: Account): Promise<Response> => {
  const publication = await service.publications.byCard(c.req.param('code') ?? '')
  if (!publication) return service.errorPage(c, 'not-found')
  const { plan, away } = publication
  if (account.duty.kind === 'urgent-reader') {
    if (away) return gone(service, c, away)
    await noteOpened(service, account, plan, 'card')
  }
  return goTo(c, `/urgent/${plan}`)
}
