import { type Context, Hono } from 'hono'
import { notYetView } from '#views/urgent/gone.ts'
import { type UrgentReading, urgentView } from '#views/urgent/urgent.ts'
import type { Account } from '../../plan/actor.ts'
import { planId } from '../../plan/ids.ts'
import type { Publication } from '../../plan/reads/projection.ts'
import { accessOf } from '../frame/access-of.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { secondsLater } from '../frame/who-is-there.ts'
import { gone } from './gone.ts'
import { urgentReasonRoutes } from './reason.ts'
import { urgentSearchRoutes } from './search.ts'
import { sheetIn } from './sheet.ts'

/** What urgent care sees: a search, a reason, and the page of an approved plan. */
export const urgentRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .route('/', urgentSearchRoutes(web))
    .route('/', urgentReasonRoutes(web))
    .get('/urgent/:plan', (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
      const id = c.req.param('plan')
      return account.duty.kind === 'urgent-reader'
        ? asUrgentReader(web, c, account, id)
        : asKnown(web, c, account, id)
    })

/** An urgent reader has no link to the person: the plan opens for an hour after a reason was given, or a card shown. */
const asUrgentReader = async (web: Web, c: Context<Env>, account: Account, id: string): Promise<Response> => {
  const plan = planId(id)
  const [publication, opened] = await Promise.all([
    web.publications.current(plan),
    web.accessLog.opened(account.id, plan, secondsLater(web.clock.now(), -openForSeconds)),
  ])
  if (!publication) return web.errorPage(c, 'not-found')
  if (publication.away) return gone(web, c, publication.away)
  if (!opened) return goTo(c, `/urgent/${publication.plan}/reason`)
  return await read(web, c, { account, publication, reader: 'urgent-reader', reason: opened.reason })
}
const openForSeconds = 3600

/** The person, and the clinicians of their practice, read the same page without being asked why. */
const asKnown = async (web: Web, c: Context<Env>, account: Account, id: string): Promise<Response> => {
  const found = await web.planFor(account, id, 'read-approved')
  if (!found) return web.errorPage(c, 'not-found')
  const publication = await web.publications.current(found.plan.id)
  if (!publication) return web.respond(c, notYetView(found.plan.id))
  return found.actor.kind === 'patient'
    ? await read(web, c, { account, publication, reader: 'patient', reason: 'own' })
    : await read(web, c, { account, publication, reader: 'clinician', reason: 'practice' })
}

type Read = {
  readonly account: Account
  readonly publication: Publication
  readonly reader: UrgentReading['reader']
  readonly reason: string
}

/** The row is on the disk before a word of the plan is written; where it cannot be, there is no page (RULE-SAF-4). */
const read = async (web: Web, c: Context<Env>, reading: Read): Promise<Response> => {
  const { account, publication, reader, reason } = reading
  const now = web.clock.now()
  const row = { account, at: now, plan: publication.plan, deed: 'opened', reason } as const
  await web.accessLog.record(await accessOf(row, web.practices))
  const { demo } = web.settings
  return c.html(String(urgentView(wordsFor(c), { publication, now, reader, demo, sheet: sheetIn(web) })))
}
