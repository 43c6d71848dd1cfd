import { urgentSearchView } from '#views/urgent/search.ts'
import { saidWantedView } from '#views/urgent/wanted.ts'
import { onDuty } from '../frame/doors.ts'
import { limiter } from '../frame/limiter.ts'
import { practicesToName } from '../frame/open-practices.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { noteWanted } from '../frame/wanted-noted.ts'
import { whoIsLookedFor } from './search.ts'

/**
 * Whoever found no plan says with one button that one was wanted, and names the practice where it is known. Nothing is
 * looked up for it and the page after is one for everybody, so that nobody learns whether there is a draft.
 */
export const urgentWantedRoutes = (service: Service) => {
  const said = limiter(saidMost, saidSeconds)
  return room(service, onDuty('urgent-reader'))
    .get('/urgent/wanted', (c) => service.respond(c, saidWantedView))
    .post(
      '/urgent/wanted',
      async (c, { account, duty }) => {
        const post = c.get('post')
        const looked = whoIsLookedFor(service, post)
        if ('problems' in looked)
          return service.respond(c, urgentSearchView(looked.typed, looked.problems), 422)
        const at = service.clock.now()
        if (said.tooMany(account.id, at) !== undefined) return service.errorPage(c, 'searched-too-often')
        const named = (await practicesToName(service)).find(({ id }) => id === post.get('practice'))
        await noteWanted(service, account, 'wanted')
        const by = { name: account.name, jobRole: duty.jobRole, service: duty.service }
        const { who } = looked
        const wanted = { at, practice: named?.id, who, account: account.id, by, notOurs: [] }
        await service.plansWanted.say(wanted)
        return goTo(c, '/urgent/wanted')
      },
      { page: '/urgent' },
    )
}
/** As many as searches, so that no search is left unsaid. */
const saidMost = 60
const saidSeconds = 15 * 60
