import { keptApartView } from '#views/urgent/kept-apart.ts'
import { untoldWarning } from '#views/urgent/whereabouts.ts'
import { goTo, tellingNothing } from '../frame/respond.ts'
import { revealed } from '../frame/reveal.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { gone } from './not-to-follow.ts'
import { published } from './published.ts'
import { sheetIn } from './sheet.ts'

/** What lies apart from an approved plan, for whoever reads that plan and is with the person: a post alone is answered with it. */
export const urgentKeptApartRoutes = (service: Service) =>
  room(service, published).post(
    '/urgent/:plan/kept-apart/:value',
    async (c, one) => {
      tellingNothing(c)
      if (one.kind === 'gone') return gone(service, c, one.account, one.publication)
      if (one.kind === 'ask-why') return goTo(c, `/urgent/${one.publication.plan}/reason`)
      if (one.kind === 'not-yet') return service.errorPage(c, 'not-found')
      const { account, publication, reason, reader } = one
      const { plan, family, given, born, content } = publication
      const apart = one.apart.find(({ id, state }) => id === c.req.param('value') && state === 'open')
      const text = apart && (await revealed(service, { account, plan, id: apart.id, reason }))
      if (!apart || text === undefined) return service.errorPage(c, 'not-found')
      return service.respond(
        c,
        keptApartView({
          label: apart.label,
          text,
          action: c.req.path,
          back: `/urgent/${plan}`,
          reader: reader === 'patient' ? 'own' : 'staff',
          patient: { family, given, born },
          warning: untoldWarning(sheetIn(service), content.entries),
        }),
      )
    },
    { page: '/urgent/:plan' },
  )
