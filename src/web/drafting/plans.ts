import { type Context, Hono } from 'hono'
import { home, tasks } from '#views/drafting/plans.ts'
import { addressOf, stepIn } from '../../flow/spot.ts'
import { actorFor } from '../../plan/access.ts'
import { planId } from '../../plan/ids.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { newsFor } from '../../plan/reads/news.ts'
import { chapterState } from '../../plan/reads/progress.ts'
import type { PlanRow } from '../../plan/reads/projection.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import { voiceOf } from '../../plan/voice.ts'
import type { Found } from '../frame/door.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { pagesOf, placeAt } from './place.ts'
import { nameOf } from './question-page.ts'

/** A person's own way in: start, the chapters, and on from where they stopped. */
export const planRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, '/sign-in?returnTo=/plans')
      const [own, caring, invitations] = await Promise.all([
        web.plans.ownedBy(account.id),
        web.plans.caredForBy(account.id),
        web.plans.invitedTo(account.email),
      ])
      return web.respond(
        c,
        home({
          own: own[0],
          name: account.name,
          caring: caring.map(named),
          invitations: invitations.map(named),
        }),
      )
    })
    .post('/plans', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, '/sign-in?returnTo=/plans')
      const [existing] = await web.plans.ownedBy(account.id)
      if (existing) return goTo(c, `/plans/${existing.id}`)
      const typed = new URLSearchParams(await c.req.text()).get('name')?.trim().slice(0, 70) ?? ''
      const name = typed === '' ? account.name : typed
      const id = planId(web.clock.digest(`the plan of ${account.id}`))
      if (typed !== '' && typed !== account.name) await web.accounts.rename(account.id, name)
      await web.act(id, { kind: 'start', owner: account.id, name }, () => ({
        kind: 'patient',
        id: account.id,
        name,
      }))
      return goTo(c, `/plans/${id}`)
    })
    .get('/plans/:plan', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, `/sign-in?returnTo=${encodeURIComponent(c.req.path)}`)
      const found = await web.planFor(account, c.req.param('plan'), 'read-draft')
      return found ? await showTasks(web, c, found) : web.errorPage(c, 'not-found')
    })
    .post('/plans/:plan/joining', async (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, '/sign-in?returnTo=/plans')
      const id = planId(c.req.param('plan'))
      const outcome = await web.act(id, { kind: 'join', email: account.email }, (plan) =>
        actorFor(account, plan),
      )
      const isIn = outcome.ok || (await web.planFor(account, id, 'read-draft')) !== undefined
      return isIn ? goTo(c, `/plans/${id}`) : web.errorPage(c, 'not-found')
    })

const named = (row: PlanRow) => ({ id: row.id, name: row.given || row.ownerName })

const showTasks = async (web: Web, c: Context<Env>, found: Found): Promise<Response> => {
  const { plan, actor } = found
  const kept = await web.drafts.ofPlan(plan.id, actor.id)
  return web.respond(
    c,
    tasks({
      plan: plan.id,
      about: nameOf(plan),
      isOwn: actor.kind === 'patient',
      status: plan.status,
      hasApproved: plan.approved !== undefined && plan.away === undefined,
      chapters: chaptersFor(found),
      isStopped: c.req.query('stopped') !== undefined,
      lastSentence: lastSentence(found),
      news: newsFor(plan, voiceOf(actor)).flatMap((one) => linked(found, addressOf(one, one.step))),
      unfinished: kept.flatMap(({ place }) => linked(found, place)),
      askedBack: plan.askedBack.map(({ text, about }) => ({ text, ...chapterLink(plan, about.section) })),
    }),
  )
}

/** A chapter in which this person is asked nothing is not shown to them. */
const chaptersFor = ({ plan, actor }: Found) =>
  plan.forms.chapters
    .filter(({ section }) => pagesOf(pathIn(plan, voiceOf(actor), section)).length > 0)
    .map(({ section, words }) => ({
      id: section.id,
      title: words.title,
      about: words.about,
      state: chapterState(plan, voiceOf(actor), section),
    }))

const chapterLink = (plan: Plan, id: string) => ({
  href: `/plans/${plan.id}/${id}/check`,
  title: plan.forms.chapters.find(({ section }) => section.id === id)?.words.title ?? id,
})

/** A page by the question that it puts; none where the question is not put now. */
const linked = (found: Found, key: string) => {
  const place = placeAt(found, stepIn(key))
  if (!place) return []
  return [{ href: `/plans/${found.plan.id}/${key}`, title: place.words.steps[place.stepId]?.title ?? '' }]
}

/** Coming back begins with the words one left with; a name or a choice is no sentence. */
const lastSentence = ({ plan, actor }: Found): string | undefined => {
  const voice = voiceOf(actor)
  const latest = plan.forms.chapters
    .flatMap(({ section, words }) =>
      Object.entries(answersIn(plan, voice, section.id).answers).map(([name, answer]) => ({
        answer,
        field: section.fields[name],
        words: words.fields[name],
      })),
    )
    .filter(({ field }) => field?.class === 'W' && sentences.has(field.control))
    .toSorted((one, other) => other.answer.version - one.answer.version)[0]
  if (!latest?.field) return undefined
  return shown(latest.field, latest.words, latest.answer.said, () => undefined).at(-1)
}
const sentences: ReadonlySet<string> = new Set(['paragraph', 'lines'])
