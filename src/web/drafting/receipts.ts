import { Hono } from 'hono'
import { receiptsView } from '#views/drafting/receipts.ts'
import { markedIn } from '../../flow/mark.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'

/** Who opened the plan, from which service, when and why: the person can always see it (RULE-SAF-4). */
export const receiptRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>().get('/plans/:plan/receipts', async (c) => {
    const account = c.get('account')
    if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
    const found = await web.planFor(account, c.req.param('plan'), 'read-receipts')
    if (!found) return web.errorPage(c, 'not-found')
    const { plan, actor } = found
    return web.respond(
      c,
      receiptsView({
        plan: plan.id,
        owner: plan.owner,
        isOwn: actor.kind === 'patient',
        accesses: await web.accessLog.ofPlan(plan.id),
        reasons: reasonsOf(web),
      }),
    )
  })

/** The words of the reasons that a reader chooses from, by code. */
const reasonsOf = ({ forms: { urgentAccess } }: Web): Readonly<Record<string, string>> =>
  urgentAccess.words.fields[markedIn([urgentAccess], 'opening-reason') ?? '']?.choices ?? {}
