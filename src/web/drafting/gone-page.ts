import type { Context } from 'hono'
import { typedIn } from '../../flow/read-post.ts'
import { keptOrShown } from '../frame/begun.ts'
import type { OnPlan } from '../frame/doors.ts'
import { helpAsked } from '../frame/help-address.ts'
import { withTheirWords } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { type Saved, viaHelp } from './offering-help.ts'
import type { Address } from './place.ts'
import { gonePlace, type Sent } from './typed.ts'

/** Hidden, or taken out of its list, while it was written on: the words wait for its return, and stand on the page that says so. */
export const pageIsGone = async (
  service: Service,
  c: Context<Env>,
  sent: Omit<Sent, 'place'>,
  address: Address,
): Promise<Response> => {
  const place = gonePlace(sent.found, address)
  if (!place) return service.errorPage(c, 'not-found')
  const unkept = await keptOrShown(service, c, { ...sent, place })
  if (unkept) return unkept
  const typed = typedIn(place.asked, sent.params)
  const help = await helpFor(sent.found, { spot: address.spot, typed })
  if (help !== undefined) c.set('helpFirst', helpAsked(Object.fromEntries(queryOf(help)), undefined))
  return withTheirWords(service, c, 'not-asked') ?? service.errorPage(c, 'not-found')
}

/** A page that is in the form, and is not put to its reader: hidden from them, or other answers ask it no more. */
export const notPut = (service: Service, c: Context<Env>, found: OnPlan, address: Address): Response =>
  service.errorPage(c, gonePlace(found, address) ? 'not-put' : 'not-found')

const queryOf = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1])

/** To whom to call, where what was kept speaks of danger; nothing follows there but the plan. */
export const toHelp = async (c: Context<Env>, found: OnPlan, saved: Saved): Promise<Response | undefined> => {
  const help = await helpFor(found, saved)
  return help === undefined ? undefined : goTo(c, help)
}

/** No page has the words in its box, so none is gone back to. */
const helpFor = async (found: OnPlan, saved: Saved): Promise<string | undefined> => {
  const home = `/plans/${found.plan.id}`
  const path = await viaHelp(found, saved, { next: home, back: undefined })
  return path === home ? undefined : path
}
