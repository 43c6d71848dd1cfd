import type { Context } from 'hono'
import * as z from 'zod'
import { type Carers, carers, type InviteField } from '#views/drafting/carers.ts'
import { sectionsIn, wordsUnder } from '../../flow/spot.ts'
import type { Carer } from '../../plan/carer.ts'
import { carerId } from '../../plan/ids.ts'
import type { Plan } from '../../plan/plan.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import type { Post } from '../frame/post.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'

/** The person asks somebody to help, and takes it back. */
export const carerRoutes = (web: Web) =>
  room(web, withPlan('invite-carer', 'patient'))
    .get('/plans/:plan/carers', async (c, { plan }) => {
      const [kept] = await givenBack(web, c)
      return web.respond(c, page(plan, kept ? typedIn(kept.post) : nothingTyped, {}))
    })
    .post('/plans/:plan/carers', (c, found) => invite(web, c, found))
    .behind(withPlan('remove-carer', 'patient'))
    .post(
      '/plans/:plan/carers/:carer/removal',
      async (c, { plan, act }) => {
        const outcome = await act({ kind: 'remove-carer', carer: carerId(c.req.param('carer') ?? '') })
        return outcome.ok ? goTo(c, `/plans/${plan.id}/carers`) : await refused(web, c, outcome.refusal)
      },
      { page: '/plans/:plan/carers' },
    )

const invitation = z.object({
  name: z.string().trim().min(1).max(70),
  relationship: z.string().trim().min(1).max(40),
  email: z.email().max(254),
})
const nothingTyped = { name: '', relationship: '', email: '' }

const invite = async (web: Web, c: Context<Env>, { plan, act }: OnPlan): Promise<Response> => {
  const typed = typedIn(c.get('post'))
  const parsed = invitation.safeParse(typed)
  const again = (problems: Carers['problems']) => web.respond(c, page(plan, typed, problems), 422)
  if (!parsed.success) return again(problemsIn(parsed.error))
  const carer = carerId(web.clock.token().slice(0, 16))
  const outcome = await act({ kind: 'invite-carer', carer, ...parsed.data })
  if (outcome.ok) return goTo(c, `/plans/${plan.id}/carers`)
  return await refused(web, c, outcome.refusal, {
    'already-helping': ({ kind }) => again({ email: kind }),
    'too-many': ({ kind }) => again({ email: kind }),
  })
}

const typedIn = (post: Post): Carers['typed'] => {
  const text = (name: InviteField): string => (post.get(name) ?? '').trim()
  return { name: text('name'), relationship: text('relationship'), email: text('email') }
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
