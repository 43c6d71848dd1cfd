import { type Context, Hono } from 'hono'
import { dayInWords } from '#views/frame/when.ts'
import { approvalMoved } from '#views/review/approval.ts'
import { approved } from '#views/review/approved.ts'
import { confirmView } from '#views/sign-in/sign-in.ts'
import { posted, typedIn } from '../../flow/posted.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import { isInReview } from '../../plan/deeds/reviewing.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/reads/marked.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import type { Refusal } from '../../plan/refusal.ts'
import { patientOf } from '../drafting/patient-of.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { isFresh } from '../sign-in/sign-in.ts'
import { recordReading } from './record-reading.ts'
import { type Signing, sectionLinks, signPage, unansweredIn } from './sign-page.ts'

/** Signing: asked for once everything is accepted, with a fresh proof of who signs, and answered with what was signed. */
export const approvalRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans/:plan/approval', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
      const found = await web.planFor(account, c.req.param('plan'), 'approve')
      if (found?.actor.kind !== 'clinician') return web.errorPage(c, 'not-found')
      const { plan, actor } = found
      if (!isInReview(plan.status)) return elsewhere(web, c, plan)
      if (plan.drafters.includes(actor.id)) return web.errorPage(c, 'own-draft')
      if (!isProved(web, c)) return web.respond(c, confirmView(c.req.path))
      await recordReading(web, found)
      const kept = await web.drafts.find(plan.id, account.id, place)
      return web.respond(c, await signPage(web, { plan, actor }, { typed: kept?.values, problems: {} }))
    })
    .post('/plans/:plan/approval', async (c) => {
      const account = c.get('account')
      const found = await web.planFor(account, c.req.param('plan'), 'approve')
      if (!account || !found || found.actor.kind !== 'clinician') return web.errorPage(c, 'not-found')
      const { plan, actor } = found
      return await sign(web, c, { plan, actor }, account)
    })

const place = 'approval/sign'

/** An approved plan shows what was approved, also while a new draft is being written. */
const elsewhere = (web: Web, c: Context<Env>, plan: Plan): Response => {
  const { approved: latest } = plan
  if (!latest || plan.away) return goTo(c, `/plans/${plan.id}/review`)
  return web.respond(
    c,
    approved({
      plan: plan.id,
      patient: patientOf(plan),
      version: latest.version,
      hash: latest.hash,
      approvedAt: latest.at,
      by: latest.by.name,
      reviewOn: latest.content.reviewOn,
    }),
  )
}

const isProved = (web: Web, c: Context<Env>): boolean => {
  const session = c.get('session')
  return session !== undefined && isFresh(session, web.clock.now())
}

const sign = async (web: Web, c: Context<Env>, signing: Signing, account: Account): Promise<Response> => {
  const { plan } = signing
  const { section } = plan.forms.approval
  const params = new URLSearchParams(await c.req.text())
  const asked = Object.keys(section.fields)
  const typed = typedIn(asked, params)
  if (!isProved(web, c)) {
    await web.drafts.keep({ plan: plan.id, account: account.id, place, values: typed, at: web.clock.now() })
    return web.respond(c, confirmView(c.req.path), 403)
  }
  const { said, problems } = posted(section, asked, params, pathwaysOf(plan))
  const wrong = { ...unansweredIn(plan, said), ...problems }
  if (Object.keys(wrong).length > 0)
    return web.respond(c, await signPage(web, signing, { typed, problems: wrong }), 422)
  const read = Number(params.get('read') ?? Number.NaN)
  const practice = plan.practice && (await web.practices.find(plan.practice))
  const command = { kind: 'approve', said, read, practiceName: practice?.name ?? '' } as const
  const outcome = await web.act(plan.id, command, (now) => actorFor(account, now))
  if (!outcome.ok) return await refused(web, c, signing, { refusal: outcome.refusal, typed })
  await web.drafts.forget(plan.id, account.id, place)
  return goTo(c, `/plans/${plan.id}/approval`)
}

type Refused = { readonly refusal: Refusal; readonly typed: Record<string, readonly string[]> }

const refused = async (
  web: Web,
  c: Context<Env>,
  signing: Signing,
  { refusal, typed }: Refused,
): Promise<Response> => {
  const { plan } = signing
  const again = async (problems: Readonly<Record<string, string>>) =>
    web.respond(c, await signPage(web, signing, { typed, problems }), 422)
  switch (refusal.kind) {
    case 'draft-moved': {
      const sections = sectionLinks(plan, refusal.sections)
      return web.respond(c, approvalMoved({ plan: plan.id, patient: patientOf(plan), sections }), 409)
    }
    case 'own-draft':
    case 'wrong-state':
      return web.errorPage(c, refusal.kind)
    case 'not-accepted':
    case 'under-age':
    case 'incomplete':
      return await again({})
    case 'review-date':
      return await again({
        [fieldMarked(plan.forms, 'next-review') ?? '']: wordsFor(c).approval.tooLate(
          dayInWords(refusal.latest),
        ),
      })
    default:
      return web.errorPage(c, 'not-found')
  }
}
