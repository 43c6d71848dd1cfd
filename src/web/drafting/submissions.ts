import type { Context } from 'hono'
import { submission, submitted, withdrawal } from '#views/drafting/submission.ts'
import { posted, typedFor } from '../../flow/posted.ts'
import { fieldAt, type Spot } from '../../flow/spot.ts'
import { practiceId } from '../../plan/ids.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { missingForSubmission } from '../../plan/reads/completeness.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import type { Post } from '../frame/post.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'

/** Check, hand over, and take back: the person's own deeds. */
export const submissionRoutes = (web: Web) =>
  room(web, withPlan('submit', 'patient'))
    .get('/plans/:plan/submission', async (c, { plan }) => {
      const [kept] = await givenBack(web, c)
      const typed = kept ? typedAgain(plan, kept.post) : standing(plan)
      return await show(web, c, plan, { typed, problems: {} })
    })
    .post('/plans/:plan/submission', (c, found) => handOver(web, c, found))
    .get('/plans/:plan/handed-over', (c, { plan }) => web.respond(c, submitted(plan.id)))
    .behind(withPlan('withdraw', 'patient'))
    .get('/plans/:plan/withdrawal', (c, { plan }) => web.respond(c, withdrawal(plan.id)))
    .post('/plans/:plan/withdrawal', async (c, { plan, act }) => {
      const outcome = await act({ kind: 'withdraw' })
      const isOut = outcome.ok || plan.status === 'withdrawn'
      return isOut ? goTo(c, `/plans/${plan.id}`) : await refused(web, c, outcome.refusal)
    })

type Shown = {
  readonly typed: Readonly<Record<string, readonly string[]>>
  readonly problems: Readonly<Record<string, string>>
}

const show = async (web: Web, c: Context<Env>, plan: Plan, shown: Shown): Promise<Response> => {
  const form = plan.forms.submission
  const own = new Set(Object.keys(form.section.fields))
  return web.respond(
    c,
    submission({
      plan: plan.id,
      form,
      asked: askedIn(plan),
      ...shown,
      missing: missingForSubmission(plan, web.clock.now())
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

const handOver = async (web: Web, c: Context<Env>, { plan, act }: OnPlan): Promise<Response> => {
  const post = c.get('post')
  const { section } = plan.forms.submission
  const asked = askedIn(plan)
  const { said } = posted(section, asked, post)
  const practice = (await web.practices.all()).find(({ id }) => id === post.get('practice'))
  const typed = typedAgain(plan, post)
  const wrong = Object.fromEntries(
    [...asked.filter((name) => said[name]?.kind !== 'answer'), ...(practice ? [] : ['practice'])].map(
      (name) => [name, 'unanswered'],
    ),
  )
  if (!practice || Object.keys(wrong).length > 0) return await show(web, c, plan, { typed, problems: wrong })
  const step = section.start
  const saved = await act({ kind: 'answer', section: section.id, at: [], step, said, read: plan.version })
  if (!saved.ok) return await refused(web, c, saved.refusal)
  const outcome = await act({ kind: 'submit', practice: practiceId(practice.id) })
  const done = () => goTo(c, `/plans/${plan.id}/handed-over`)
  if (outcome.ok) return done()
  return await refused(web, c, outcome.refusal, {
    ...(isWithPractice(saved.plan) ? { 'wrong-state': done } : {}),
    incomplete: () => show(web, c, saved.plan, { typed, problems: {} }),
  })
}

const typedAgain = (plan: Plan, post: Post): Shown['typed'] =>
  Object.fromEntries([...askedIn(plan), 'practice'].map((name) => [name, post.getAll(name)]))

/** A double click on "Hand it over": it is handed over already. */
const isWithPractice = ({ status }: Plan): boolean => status === 'submitted' || status === 'in-review'
