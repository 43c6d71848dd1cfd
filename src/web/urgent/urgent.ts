import { notYetView } from '#views/urgent/gone.ts'
import { urgentView } from '#views/urgent/urgent.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Web } from '../frame/web.ts'
import { gone, published } from './published.ts'
import { sheetIn } from './sheet.ts'

/** What urgent care came for: the page of an approved plan. */
export const urgentRoutes = (web: Web) =>
  room(web, published).get('/urgent/:plan', (c, one) => {
    if (one.kind === 'gone') return gone(web, c, one.away)
    if (one.kind === 'not-yet') return web.respond(c, notYetView(one.plan))
    const { publication } = one
    if (one.kind === 'ask-why') return goTo(c, `/urgent/${publication.plan}/reason`)
    const { demo } = web.settings
    const page = { publication, now: web.clock.now(), reader: one.reader, demo, sheet: sheetIn(web) }
    return c.html(String(urgentView(wordsFor(c), page)))
  })
