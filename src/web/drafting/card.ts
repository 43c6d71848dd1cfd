import type { Context } from 'hono'
import { renderSVG } from 'uqr'
import { cardNotYetView, cardView } from '#views/print/card.ts'
import { cardInGroups } from '../../plan/card-code.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { accessOf } from '../frame/access-of.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** The card in the wallet: made, printed and renewed by the person. */
export const cardRoutes = (service: Service) =>
  room(service, withPlan('print-card', 'patient'))
    .get('/plans/:plan/card', async (c, found) => {
      const publication = await shared(service, found)
      if (!publication) return service.respond(c, cardNotYetView(found.plan.id))
      const code = await service.cards.codeOf(publication.plan)
      return service.respond(
        c,
        cardView({ ...publication, card: code === undefined ? undefined : cardOf(service, code) }),
      )
    })
    .post('/plans/:plan/card', async (c, found) => {
      if (await shared(service, found)) await make(service, found)
      return toCard(c, found)
    })

/** The row comes after the card: a card without one is as those of before, a row without its card says that it was taken out. */
const make = async ({ cards, accessLog, practices, clock }: Service, { plan, account }: OnPlan) => {
  const at = clock.now()
  await cards.renew(plan.id, at)
  await accessLog.record(
    await accessOf({ account, at, plan: plan.id, deed: 'card-made', reason: '' }, practices),
  )
}

const shared = async (service: Service, { plan }: Found): Promise<Publication | undefined> => {
  const publication = await service.publications.current(plan.id)
  return publication?.away ? undefined : publication
}

const toCard = (c: Context<Env>, { plan }: Found): Response => goTo(c, `/plans/${plan.id}/card`)

/** The code as shapes alone: no style that the policy of the page would refuse, and a quiet edge that readers need. */
const cardOf = ({ settings }: Service, code: string) => {
  const address = `${settings.baseUrl}/card/${cardInGroups(code)}`
  return { letters: cardInGroups(code), address, code: renderSVG(address, { border: 4, ecc: 'M' }) }
}
