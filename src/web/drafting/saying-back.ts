import type { Context } from 'hono'
import { type SayingBack, sayingBackView } from '#views/drafting/saying-back.ts'
import { type Asking, isTaken, type OnePage, postedPage, textMarked } from '../../flow/page.ts'
import { may } from '../../plan/access.ts'
import { type Instant, secondsLater } from '../../plan/ids.ts'
import { askedUpTo } from '../../plan/use-reports.ts'
import { reasonsToOpen } from '../frame/access-of.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import { keepRefused } from '../frame/kept-posts.ts'
import { opened } from '../frame/one-page.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viaHelp } from './offering-help.ts'

/** After each opening in an emergency the person says how it went, or passes it over; never twice of one opening. */
export const sayingBackRoutes = (service: Service) =>
  room(service, withPlan('say-back', 'patient', 'carer'))
    .get('/plans/:plan/said-back', async (c, found) =>
      show(service, c, found, await opened(service, c, askedBy(service))),
    )
    .post('/plans/:plan/said-back', (c, found) => say(service, c, found))

type Saying = OnPlan<'patient' | 'carer'>

/** Openings that nobody was asked about yet, or who passed over, newest first. */
export const openingsToSay = async (
  { accessLog, clock, forms }: Service,
  { plan, actor }: Pick<OnPlan, 'plan' | 'actor'>,
): Promise<SayingBack['openings']> => {
  if (!may(actor, 'say-back', plan)) return []
  const reasons = reasonsToOpen({ forms })
  const since = secondsLater(clock.now(), -threeMonthsSeconds)
  const said = askedUpTo(plan)
  const rows = (await accessLog.ofPlan(plan.id)).filter(
    ({ deed, reason, at }) =>
      deed === 'reason-given' &&
      Object.hasOwn(reasons, reason) &&
      at > since &&
      said.every((upTo) => at > upTo),
  )
  return rows.map(({ at, service }) => ({ at, service }))
}
const threeMonthsSeconds = 90 * 24 * 3600

const askedBy = ({ forms: { afterUse } }: Service): Asking => ({
  form: afterUse,
  given: { pathway: [], role: 'patient', age: 'unknown', nation: 'england' },
})

const show = async (service: Service, c: Context<Env>, found: Saying, one: OnePage): Promise<Response> => {
  const openings = await openingsToSay(service, found)
  if (openings.length === 0) return goTo(c, `/plans/${found.plan.id}`)
  const page = { plan: found.plan.id, page: one, openings, isOwn: found.actor.kind === 'patient' }
  return service.respond(c, sayingBackView(page), c.req.method === 'POST' ? 422 : 200)
}

const say = async (service: Service, c: Context<Env>, found: Saying): Promise<Response> => {
  const { plan, act } = found
  const post = c.get('post')
  const home = `/plans/${plan.id}`
  const page = postedPage(askedBy(service), post)
  const upTo = (await openingsToSay(service, found)).find(({ at }) => at === post.get('upTo'))?.at
  // Somebody said it on another page meanwhile: what is open still stands there, or the way on.
  if (upTo === undefined) return await show(service, c, found, page)
  if (post.get('do') === 'skip') {
    const passed = { kind: 'say-back', upTo, read: '', helped: '', text: '', isSkipped: true } as const
    const outcome = await act(passed)
    return outcome.ok ? goTo(c, home) : await refused(service, c, outcome.refusal)
  }
  if (!isTaken(page)) return await show(service, c, found, page)
  const text = textMarked(page, 'back-words')
  const outcome = await act(saidOn(page, upTo, text))
  if (!outcome.ok) {
    await keepRefused(service, c)
    return await refused(service, c, outcome.refusal)
  }
  const saved = { spot: { section: '', at: [] }, privateWord: text }
  return goTo(c, await viaHelp(found, saved, { next: home, back: home }))
}

const saidOn = (page: OnePage, upTo: Instant, text: string) => ({
  ...({ kind: 'say-back', upTo, text } as const),
  read: textMarked(page, 'back-read'),
  helped: textMarked(page, 'back-helped'),
})
