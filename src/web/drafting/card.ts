import { type Context, Hono } from 'hono'
import { renderSVG } from 'uqr'
import { cardNotYetView, cardView } from '#views/print/card.ts'
import type { Account } from '../../plan/actor.ts'
import { accessOf } from '../frame/access-of.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { gone } from '../urgent/gone.ts'

/** The card in the wallet: printed by the person, read by whoever comes to help. */
export const cardRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans/:plan/card', async (c) => {
      const account = c.get('account')
      if (!account) return signIn(c)
      const found = await web.planFor(account, c.req.param('plan'), 'print-card')
      if (!found) return web.errorPage(c, 'not-found')
      const publication = await web.publications.current(found.plan.id)
      if (!publication || publication.away) return web.respond(c, cardNotYetView(found.plan.id))
      const address = `${web.settings.baseUrl}/card/${await web.publications.cardOf(publication.plan)}`
      const { plan, family, given, born } = publication
      return web.respond(c, cardView({ plan, family, given, born, address, code: codeOf(address) }))
    })
    .get('/card/:code', (c) => {
      const account = c.get('account')
      return account ? shown(web, c, account, c.req.param('code')) : signIn(c)
    })

/** Shapes alone: no style that the policy of the page would refuse, and a quiet edge that readers need. */
const codeOf = (address: string): string => renderSVG(address, { border: 4, ecc: 'M' })

const signIn = (c: Context<Env>): Response => goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)

/** Who holds the card is with the person: that is the reason, and no other is asked. */
const shown = async (web: Web, c: Context<Env>, account: Account, code: string): Promise<Response> => {
  const publication = await web.publications.byCard(code)
  if (!publication) return web.errorPage(c, 'not-found')
  const { plan, away } = publication
  if (account.duty.kind === 'urgent-reader') {
    if (away) return gone(web, c, away)
    const row = { account, at: web.clock.now(), plan, deed: 'opened', reason: 'card' } as const
    await web.accessLog.record(await accessOf(row, web.practices))
  }
  return goTo(c, `/urgent/${plan}`)
}
