import type { Context } from 'hono'
import { type KeptApart, keptApartView } from '#views/urgent/kept-apart.ts'
import { readableSite } from '../../plan/reads/readable-site.ts'
import type { NamedSite } from '../../plan/sites.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, tellingNothing } from '../frame/respond.ts'
import { revealed } from '../frame/reveal.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

type Reader = 'patient' | 'carer' | 'clinician'

/** What lies apart from a draft, on a page of its own: it asks first, and a post alone is answered with it. */
export const keptApartRoutes = (service: Service) => {
  const page = async (c: Context<Env>, found: OnPlan<Reader>, isAsked: boolean): Promise<Response> => {
    tellingNothing(c)
    const { plan, actor, account } = found
    const one = readableSite(plan, actor, c.req.param('value') ?? '')
    if (!one) return service.errorPage(c, 'not-found')
    const reason = reasons[actor.kind]
    const text = isAsked ? await revealed(service, { account, plan: plan.id, id: one.id, reason }) : undefined
    if (isAsked && text === undefined) return service.errorPage(c, 'not-found')
    return service.respond(
      c,
      keptApartView({ ...pageOf(found, one), ...(text === undefined ? {} : { text }) }),
    )
  }
  return room(service, withPlan('read-files', 'patient', 'carer', 'clinician'))
    .get('/plans/:plan/kept-apart/:value', (c, found) => page(c, found, false))
    .post('/plans/:plan/kept-apart/:value', (c, found) => page(c, found, true))
    .behind(withPlan('hide', 'patient'))
    .post(
      '/plans/:plan/kept-apart/:value/taking-out',
      async (c, found) => {
        const id = c.req.param('value') ?? ''
        const outcome = await found.act({ kind: 'take-out-apart', id })
        if (!outcome.ok) return await refused(service, c, outcome.refusal)
        return goTo(c, `/plans/${found.plan.id}?gone=apart`)
      },
      { page: '/plans/:plan' },
    )
}

const reasons: Readonly<Record<Reader, string>> = { patient: 'own', carer: 'helper', clinician: 'practice' }
const readers: Readonly<Record<Reader, KeptApart['reader']>> = {
  patient: 'own',
  carer: 'carer',
  clinician: 'staff',
}

const pageOf = ({ plan, actor }: OnPlan<Reader>, { section, field, id, voice }: NamedSite): KeptApart => {
  const carer = plan.carers[voice]
  const { words } = plan.forms.sections.find((form) => form.section.id === section) ?? {}
  const home =
    actor.kind === 'clinician' ? `/plans/${plan.id}/review/${section}` : `/plans/${plan.id}/${section}`
  return {
    label: words?.fields[field]?.label ?? field,
    action: `/plans/${plan.id}/kept-apart/${id}`,
    back: home,
    reader: readers[actor.kind],
    ...(actor.kind === 'patient' && carer
      ? { from: { name: carer.name, relationship: carer.relationship } }
      : {}),
  }
}
