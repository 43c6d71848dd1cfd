import type { Context } from 'hono'
import { helpAddress, helpAsked } from '../frame/help-address.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import type { Sent } from './typed.ts'

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
