import { type Context, Hono } from 'hono'
import { topicId } from '#views/review/topic-id.ts'
import { actorFor } from '../../plan/access.ts'
import type { Account } from '../../plan/actor.ts'
import type { Command } from '../../plan/command.ts'
import { isInReview } from '../../plan/deeds/reviewing.ts'
import type { Refusal } from '../../plan/refusal.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { recordReading } from './record-reading.ts'
import { nextToRead, type Reviewed, reviewPath, sectionPage } from './section-page.ts'

/** One section at a time: read word for word, and accepted as it was on the screen. */
export const reviewSectionRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans/:plan/review/:section', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
      const found = await reviewedSection(web, c)
      if (!found) return web.errorPage(c, 'not-found')
      if (!isInReview(found.plan.status)) return goTo(c, `/plans/${found.plan.id}/review`)
      await recordReading(web, found)
      return web.respond(c, sectionPage(found))
    })
    .post('/plans/:plan/review/:section', async (c) => {
      const found = await reviewedSection(web, c)
      return found ? await accept(web, c, found) : web.errorPage(c, 'not-found')
    })

export type UnderReview = Reviewed & { readonly account: Account }

/** The section of a plan that this account may review; undefined is "not found", whatever the reason. */
export const reviewedSection = async (web: Web, c: Context<Env>): Promise<UnderReview | undefined> => {
  const account = c.get('account')
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'review')
  const form = found?.plan.forms.chapters.find(({ section }) => section.id === c.req.param('section'))
  return account && found && form ? { ...found, form, account } : undefined
}

const accept = async (web: Web, c: Context<Env>, found: UnderReview): Promise<Response> => {
  const { plan, form, account } = found
  const read = Number(new URLSearchParams(await c.req.text()).get('read') ?? Number.NaN)
  if (!Number.isSafeInteger(read) || read < 0) return web.errorPage(c, 'draft-moved')
  const section = form.section.id
  const outcome = await web.act(plan.id, { kind: 'accept', section, read }, (now) => actorFor(account, now))
  if (outcome.ok) {
    const next = nextToRead(outcome.plan, section)
    return goTo(c, next === undefined ? `/plans/${plan.id}/approval#main` : reviewPath(plan.id, next))
  }
  if (outcome.refusal.kind !== 'draft-moved') return web.errorPage(c, 'wrong-state')
  const now = await web.planFor(account, plan.id, 'review')
  if (!now) return web.errorPage(c, 'not-found')
  return web.respond(c, sectionPage({ ...now, form }, { movedSince: read }), 409)
}

/** Undefined when the command went through. */
export const refusalTo = async (
  web: Web,
  { plan, account }: UnderReview,
  command: Command,
): Promise<Refusal | undefined> => {
  const outcome = await web.act(plan.id, command, (now) => actorFor(account, now))
  return outcome.ok ? undefined : outcome.refusal
}

/** To where the reviewer was on the page. */
export const backTo = ({ plan, form }: Reviewed, topic: Parameters<typeof topicId>[0]): string =>
  `/plans/${plan.id}/review/${form.section.id}#${topicId(topic)}`

/** The page for a command of a reviewer that was turned down. */
export const refused = (web: Web, c: Context<Env>, found: UnderReview, refusal: Refusal): Response => {
  if (refusal.kind === 'not-yours-to-answer') {
    web.log({
      event: 'refused answer',
      rule: 'RULE-01',
      account: found.account.id,
      plan: found.plan.id,
      field: refusal.field,
    })
    return web.errorPage(c, 'not-yours')
  }
  return web.errorPage(c, refusal.kind === 'wrong-state' ? 'wrong-state' : 'not-found')
}
