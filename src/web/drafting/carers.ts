import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { type Carers, carers, type InviteField } from '#views/drafting/carers.ts'
import { sectionsIn, wordsUnder } from '../../flow/spot.ts'
import { actorFor } from '../../plan/access.ts'
import type { Carer } from '../../plan/carer.ts'
import { carerId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'

/** The person asks somebody to help, and takes it back. */
export const carerRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/plans/:plan/carers', async (c) => {
      const found = await web.planFor(c.get('account'), c.req.param('plan'), 'invite-carer')
      return found ? web.respond(c, page(found.plan, nothingTyped, {})) : web.errorPage(c, 'not-found')
    })
    .post('/plans/:plan/carers', (c) => invite(web, c))
    .post('/plans/:plan/carers/:carer/removal', async (c) => {
      const account = c.get('account')
      const found = await web.planFor(account, c.req.param('plan'), 'remove-carer')
      if (!account || !found) return web.errorPage(c, 'not-found')
      const command = { kind: 'remove-carer', carer: carerId(c.req.param('carer')) } as const
      const outcome = await web.act(found.plan.id, command, (plan) => actorFor(account, plan))
      return outcome.ok ? goTo(c, `/plans/${found.plan.id}/carers`) : web.errorPage(c, 'not-found')
    })

const invitation = z.object({
  name: z.string().trim().min(1).max(70),
  relationship: z.string().trim().min(1).max(40),
  email: z.email().max(254),
})
const nothingTyped = { name: '', relationship: '', email: '' }

const invite = async (web: Web, c: Context<Env>): Promise<Response> => {
  const account = c.get('account')
  const found = await web.planFor(account, c.req.param('plan') ?? '', 'invite-carer')
  if (!account || !found) return web.errorPage(c, 'not-found')
  const params = new URLSearchParams(await c.req.text())
  const text = (name: InviteField): string => (params.get(name) ?? '').trim()
  const typed = { name: text('name'), relationship: text('relationship'), email: text('email') }
  const parsed = invitation.safeParse(typed)
  if (!parsed.success) return web.respond(c, page(found.plan, typed, problemsIn(parsed.error)), 422)
  const command = {
    kind: 'invite-carer',
    carer: carerId(web.clock.token().slice(0, 16)),
    ...parsed.data,
  } as const
  const outcome = await web.act(found.plan.id, command, (plan) => actorFor(account, plan))
  if (outcome.ok) return goTo(c, `/plans/${found.plan.id}/carers`)
  const { kind } = outcome.refusal
  if (kind !== 'already-helping' && kind !== 'too-many') return web.errorPage(c, 'not-found')
  return web.respond(c, page(found.plan, typed, { email: kind }), 422)
}

const problemsIn = ({ issues }: z.ZodError): Carers['problems'] => {
  const wrong = new Set(issues.map(({ path }) => path[0]))
  return {
    ...(wrong.has('name') ? { name: 'name' } : {}),
    ...(wrong.has('relationship') ? { relationship: 'relationship' } : {}),
    ...(wrong.has('email') ? { email: 'email' } : {}),
  }
}

const page = (plan: Plan, typed: Carers['typed'], problems: Carers['problems']) =>
  carers({
    plan: plan.id,
    helpers: Object.values(plan.carers).map((carer) => ({
      id: carer.id,
      name: carer.name,
      relationship: carer.relationship,
      state: stateOf(carer),
    })),
    hidden: plan.hidden.map((field) => linked(plan, field)),
    typed,
    problems,
  })

const stateOf = ({ removed, account }: Carer): 'removed' | 'helping' | 'invited' => {
  if (removed) return 'removed'
  return account ? 'helping' : 'invited'
}

/** Leads to the question by the step that asks it; one inside a list, to the list. */
const linked = (plan: Plan, field: string) => {
  for (const { section, words } of plan.forms.chapters) {
    const part = sectionsIn(section).find((one) => one.section.fields[field])
    if (!part) continue
    const name = part.lists[0] ?? field
    const step = Object.entries(section.steps).find(([, { ask }]) => ask.includes(name))?.[0]
    const label = wordsUnder(words, part.lists)?.fields[field]?.label
    return { label: label ?? field, href: `/plans/${plan.id}/${section.id}/${step ?? 'check'}` }
  }
  return { label: field, href: `/plans/${plan.id}` }
}
