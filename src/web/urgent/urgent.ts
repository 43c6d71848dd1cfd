import type { Context } from 'hono'
import { notYetView } from '#views/urgent/gone.ts'
import { urgentView } from '#views/urgent/urgent.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { addTicket } from './no-signal.ts'
import { gone } from './not-to-follow.ts'
import { answerUrgently } from './policy.ts'
import { type Published, published } from './published.ts'
import { readingOf } from './reading.ts'

/** What urgent care came for: the page of an approved plan. What somebody looks for on it stands in no address and in no copy. */
export const urgentRoutes = (service: Service) =>
  room(service, published)
    .get('/urgent/:plan', async (c, one) => {
      if (one.kind === 'to-read' && one.reader === 'urgent-reader')
        addTicket(service, c, { ...one.publication, account: one.account.id })
      const [late] = await givenBack(service, c)
      return await shown(service, c, one, late && soughtIn(late.post))
    })
    .get('/urgent/:plan/finding', (c) => goTo(c, `/urgent/${c.req.param('plan')}`))
    .post('/urgent/:plan/finding', (c, one) => shown(service, c, one, soughtIn(c.get('post'))), {
      page: '/urgent/:plan',
    })

const soughtIn = (post: URLSearchParams): string => (post.get('sought') ?? '').trim().slice(0, soughtMost)
const soughtMost = 60

const shown = (
  service: Service,
  c: Context<Env>,
  one: Published,
  sought = '',
): Response | Promise<Response> => {
  if (one.kind === 'gone') return gone(service, c, one.account, one.publication)
  if (one.kind === 'not-yet') return service.respond(c, notYetView(one.plan))
  const { publication } = one
  if (one.kind === 'ask-why') return goTo(c, `/urgent/${publication.plan}/reason`)
  // The screens of the person and of a helper may be printed too: where they live stands there once it is asked for.
  const reading = readingOf(service, one)
  const isAtHome = one.reader === 'patient' || one.reader === 'carer'
  const isPlaceOff = isAtHome && c.req.query('address') !== 'shown'
  const fields = isPlaceOff ? one.offPaper : []
  const placeOff = { fields, show: `/urgent/${publication.plan}?address=shown` }
  return answerUrgently(c, String(urgentView(wordsFor(c), { ...reading, placeOff, sought })))
}
