import { helpNow } from '#views/frame/help-now.ts'
import { anybody } from './doors.ts'
import { goTo } from './respond.ts'
import { room } from './room.ts'
import type { Service } from './service.ts'

/** Where each kind of person begins. */
export const homeRoutes = (service: Service) =>
  room(service, anybody)
    .get('/', (c, { account }) => {
      if (!account) return goTo(c, service.settings.demo ? '/demo' : '/sign-in')
      return goTo(c, startOf[account.duty.kind])
    })
    .get('/help-now', (c) => service.respond(c, helpNow(localPath(c.req.query('next')))))

/** Only a page of ours can follow. */
const localPath = (next: string | undefined): string | undefined =>
  next !== undefined && /^\/plans\/[\w./?=-]+$/.test(next) ? next : undefined

const startOf = {
  none: '/plans',
  clinician: '/reviews',
  'urgent-reader': '/urgent',
  trainee: '/training',
  administrator: '/practices',
} as const
