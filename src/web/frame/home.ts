import { Hono } from 'hono'
import { helpNow } from '#views/frame/help-now.ts'
import type { Env } from './ports.ts'
import { goTo } from './respond.ts'
import type { Web } from './web.ts'

/** Where each kind of person begins. */
export const homeRoutes = (web: Web): Hono<Env> =>
  new Hono<Env>()
    .get('/', (c) => {
      const account = c.get('account')
      if (!account) return goTo(c, web.settings.demo ? '/demo' : '/sign-in')
      return goTo(c, startOf[account.duty.kind])
    })
    .get('/help-now', (c) => web.respond(c, helpNow(localPath(c.req.query('next')))))

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
