import { notYetView } from '#views/urgent/gone.ts'
import { urgentView } from '#views/urgent/urgent.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { addTicket } from './no-signal.ts'
import { gone } from './not-to-follow.ts'
import { answerUrgently } from './policy.ts'
import { published } from './published.ts'
import { readingOf } from './reading.ts'

/** What urgent care came for: the page of an approved plan. */
export const urgentRoutes = (service: Service) =>
  room(service, published).get('/urgent/:plan', (c, one) => {
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
    const sought = (c.req.query('sought') ?? '').trim().slice(0, soughtMost)
    if (one.reader === 'urgent-reader') addTicket(service, c, { ...publication, account: one.account.id })
    return answerUrgently(c, String(urgentView(wordsFor(c), { ...reading, placeOff, sought })))
  })

const soughtMost = 60
