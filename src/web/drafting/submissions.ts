import { type Context, Hono } from 'hono'
import { submission, submitted, withdrawal } from '#views/drafting/submission.ts'
import { posted, typedFor } from '../../flow/posted.ts'
import { fieldAt, type Spot } from '../../flow/spot.ts'
import { actorFor } from '../../plan/access.ts'
import { practiceId } from '../../plan/ids.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { missingForSubmission } from '../../plan/reads/completeness.ts'
import type { Found } from '../frame/door.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'

/** Check, hand over, and take back: the person's own deeds. */
export const submissionRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans/:plan/submission', async (c) => {
      const found = await web.planFor(c.get('account'), c.req.param('plan'), 'submit')
      if (!found) return web.errorPage(c, 'not-found')
      return await show(web, c, found, { typed: standing(found.plan), problems: {} })
    })
    .post('/plans/:plan/submission', async (c) => {
      const found = await web.planFor(c.get('account'), c.req.param('plan'), 'submit')
      if (!found) return web.errorPage(c, 'not-found')
      return await handOver(web, c, found, new URLSearchParams(await c.req.text()))
    })
    .get('/plans/:plan/handed-over', async (c) => {
      const found = await web.planFor(c.get('account'), c.req.param('plan'), 'submit')
      return found ? web.respond(c, submitted(found.plan.id)) : web.errorPage(c, 'not-found')
    })
    .get('/plans/:plan/withdrawal', async (c) => {
      const found = await web.planFor(c.get('account'), c.req.param('plan'), 'withdraw')
      return found ? web.respond(c, withdrawal(found.plan.id)) : web.errorPage(c, 'not-found')
    })
    .post('/plans/:plan/withdrawal', async (c) => {
      const account = c.get('account')
      const found = await web.planFor(account, c.req.param('plan'), 'withdraw')
      if (!account || !found) return web.errorPage(c, 'not-found')
      const outcome = await web.act(found.plan.id, { kind: 'withdraw' }, (plan) => actorFor(account, plan))
      return outcome.ok || found.plan.status === 'withdrawn'
        ? goTo(c, `/plans/${found.plan.id}`)
        : web.errorPage(c, 'wrong-state')
    })

type Shown = {
  readonly typed: Readonly<Record<string, readonly string[]>>
  readonly problems: Readonly<Record<string, string>>
}

const show = async (web: Web, c: Context<Env>, { plan }: Found, shown: Shown): Promise<Response> => {
  const form = plan.forms.submission
  const own = new Set(Object.keys(form.section.fields))
  return web.respond(
    c,
    submission({
      plan: plan.id,
      form,
      asked: askedIn(plan),
      ...shown,
      missing: missingForSubmission(plan)
        .filter(({ at }) => !own.has(fieldAt(at) ?? ''))
        .map((one) => linked(plan, one)),
      chapters: plan.forms.chapters.map(({ section, words }) => ({
        title: words.title,
        href: `/plans/${plan.id}/${section.id}/check`,
      })),
      practices: await web.practices.all(),
      read: plan.version,
    }),
    c.req.method === 'POST' ? 422 : 200,
  )
}

const askedIn = (plan: Plan): readonly string[] =>
  plan.forms.submission.section.steps[plan.forms.submission.section.start]?.ask ?? []

const standing = (plan: Plan): Shown['typed'] => {
  const { section } = plan.forms.submission
  const answers = answersIn(plan, 'person', section.id).answers
  return {
    ...Object.assign(
      {},
      ...Object.entries(section.fields).map(([name, field]) => typedFor(field, name, answers[name]?.said)),
    ),
    ...(plan.practice ? { practice: [plan.practice] } : {}),
  }
}

/** Leads to the question, by the step that asks it. */
const linked = (plan: Plan, { section: id, at }: Spot) => {
  const field = fieldAt(at) ?? ''
  const form = plan.forms.chapters.find(({ section }) => section.id === id)
  const step = Object.entries(form?.section.steps ?? {}).find(([, { ask }]) => ask.includes(field))?.[0]
  return {
    label: form?.words.fields[field]?.label ?? field,
    href: `/plans/${plan.id}/${id}/${step ?? 'check'}`,
  }
}

const handOver = async (
  web: Web,
  c: Context<Env>,
  found: Found,
  params: URLSearchParams,
): Promise<Response> => {
  const { plan } = found
  const account = c.get('account')
  if (!account) return web.errorPage(c, 'not-found')
  const { section } = plan.forms.submission
  const asked = askedIn(plan)
  const { said } = posted(section, asked, params)
  const unanswered = asked.filter((name) => said[name]?.kind !== 'answer')
  const practice = (await web.practices.all()).find(({ id }) => id === params.get('practice'))
  const typed = Object.fromEntries([...asked, 'practice'].map((name) => [name, params.getAll(name)]))
  const wrong = {
    ...Object.fromEntries(unanswered.map((name) => [name, 'unanswered'])),
    ...(practice ? {} : { practice: 'unanswered' }),
  }
  if (!practice || Object.keys(wrong).length > 0) return await show(web, c, found, { typed, problems: wrong })
  const by = (now: Plan) => actorFor(account, now)
  const agreed = {
    kind: 'answer',
    section: section.id,
    at: [],
    step: section.start,
    said,
    read: plan.version,
  } as const
  const saved = await web.act(plan.id, agreed, by)
  if (!saved.ok) return web.errorPage(c, 'wrong-state')
  const outcome = await web.act(plan.id, { kind: 'submit', practice: practiceId(practice.id) }, by)
  if (outcome.ok) return goTo(c, `/plans/${plan.id}/handed-over`)
  if (outcome.refusal.kind === 'wrong-state' && isWithPractice(saved.plan))
    return goTo(c, `/plans/${plan.id}/handed-over`)
  return outcome.refusal.kind === 'incomplete'
    ? await show(web, c, { ...found, plan: saved.plan }, { typed, problems: {} })
    : web.errorPage(c, 'wrong-state')
}

/** A double click on "Hand it over": it is handed over already. */
const isWithPractice = ({ status }: Plan): boolean => status === 'submitted' || status === 'in-review'
