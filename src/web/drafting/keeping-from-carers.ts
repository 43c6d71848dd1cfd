import type { Context } from 'hono'
import type { Plan } from '../../plan/plan.ts'
import { helpAddress, helpAsked } from '../frame/help-address.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { isHiding } from './place.ts'
import type { Sent } from './typed.ts'

/** Hidden before it is saved, and shown only once it is: at no moment can a carer read what was just hidden. The plan as it is then. */
export const keepFromCarers = async (
  { found, place, params }: Sent,
  hides: boolean,
): Promise<Plan | undefined> => {
  if (found.actor.kind !== 'patient' || isHiding(params) !== hides) return undefined
  let plan: Plan | undefined
  for (const field of place.asked) {
    const outcome = await found.act({ kind: hides ? 'hide' : 'show', field })
    if (outcome.ok) plan = outcome.plan
  }
  return plan
}

/** The button on the page with help: what stands at this question is hidden from helpers, and the page comes again. */
export const hideFromHelpPage = async (
  service: Service,
  c: Context<Env>,
  { found, place, params }: Sent,
): Promise<Response> => {
  if (found.actor.kind !== 'patient') return service.errorPage(c, 'not-found')
  for (const field of place.asked) {
    const outcome = await found.act({ kind: 'hide', field })
    if (!outcome.ok) return await refused(service, c, outcome.refusal)
  }
  const query = new URLSearchParams((params.get('help') ?? '').split('?')[1])
  const asked = helpAsked(Object.fromEntries(query), undefined)
  return goTo(c, helpAddress({ ...asked, helpers: 'hidden' }))
}
