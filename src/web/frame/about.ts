import { aboutView } from '#views/frame/about.ts'
import { anybody } from './doors.ts'
import { room } from './room.ts'
import type { Service } from './service.ts'

/** What the service says of itself: three pages that the law expects, open to everybody. */
export const aboutRoutes = (service: Service) =>
  room(service, anybody)
    .get('/accessibility', (c) => service.respond(c, aboutView('accessibility', service.settings.contact)))
    .get('/privacy', (c) => service.respond(c, aboutView('privacy', service.settings.contact)))
    .get('/cookies', (c) => service.respond(c, aboutView('cookies', service.settings.contact)))
