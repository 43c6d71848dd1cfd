import { type Context, Hono } from 'hono'
import { reviews } from '#views/review/queue.ts'
import { type Review, review, reviewAway } from '#views/review/review.ts'
import { actorFor } from '../../plan/access.ts'
import { isAccepted, isInReview } from '../../plan/deeds/reviewing.ts'
import type { Plan } from '../../plan/plan.ts'
import { agendaOf } from '../../plan/reads/agenda.ts'
import { factMarked } from '../../plan/reads/reading.ts'
import { patientOf } from '../drafting/patient-of.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { agendaLines } from './agenda-lines.ts'
import { recordReading } from './record-reading.ts'

/** The clinician's way in: what waits for the practice, and one plan with its agenda and its sections. */
export const reviewRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/reviews', (c) => queue(web, c))
    .get('/plans/:plan/review', (c) => open(web, c))
    .post('/plans/:plan/return', (c) => sendBack(web, c))

const queue = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, '/sign-in?returnTo=/reviews')
  if (account.duty.kind !== 'clinician') return web.errorPage(c, 'not-found')
  const rows = await web.plans.queueOf(account.duty.practice)
  const queued = rows.map(async ({ id, family, given, born, submittedAt, status }) => ({
    plan: id,
    family,
    given,
    born,
    nhsNumber: factMarked(await web.plans.load(id), 'nhs-number'),
    since: submittedAt,
    status,
  }))
  return web.respond(c, reviews(await Promise.all(queued)))
}

/** Opening a plan that was handed over begins its review; a plan elsewhere shows where it is, and no words. */
const open = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'review')
  if (!found) return web.errorPage(c, 'not-found')
  const opened = await web.act(found.plan.id, { kind: 'open-review' }, (plan) => actorFor(account, plan))
  if (!opened.ok) return web.errorPage(c, 'not-found')
  const { plan } = opened
  if (!isInReview(plan.status)) return web.respond(c, reviewAway({ ...shared(plan), status: plan.status }))
  await recordReading(web, { plan, actor: found.actor })
  return web.respond(c, review(overview(plan)))
}

const sendBack = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'return')
  if (!account || !found) return web.errorPage(c, 'not-found')
  const outcome = await web.act(found.plan.id, { kind: 'return' }, (plan) => actorFor(account, plan))
  if (outcome.ok) return goTo(c, `/plans/${found.plan.id}/review`)
  if (outcome.refusal.kind !== 'nothing-asked-back') return web.errorPage(c, 'wrong-state')
  return web.respond(c, review({ ...overview(found.plan), problem: 'nothing-asked-back' }), 422)
}

const overview = (plan: Plan): Review => ({
  ...shared(plan),
  agenda: agendaLines(plan, agendaOf(plan)),
  sections: plan.forms.chapters.map(({ section, words }) => ({
    id: section.id,
    title: words.title,
    state: stateOf(plan, section.id),
  })),
})

const shared = (plan: Plan) => ({
  plan: plan.id,
  patient: patientOf(plan),
  approved: plan.approved?.version,
  askedBack: plan.askedBack.map(({ text }) => text),
})

const stateOf = (plan: Plan, section: string): Review['sections'][number]['state'] => {
  if (isAccepted(plan, section)) return 'accepted'
  return plan.accepted[section] === undefined ? 'not-read' : 'changed'
}
