import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { assetRoutes } from './assets.ts'
import { planForWith } from './door.ts'
import { errorPageWith } from './errors.ts'
import { guards } from './guards.ts'
import { homeRoutes } from './home.ts'
import type { Env, Ports } from './ports.ts'
import { respondWith } from './respond.ts'
import { whoIsThere } from './who-is-there.ts'

/** What every file of routes is handed: the ports, and the ways to find a plan and to answer. */
export type Web = Ports & {
  readonly planFor: ReturnType<typeof planForWith>
  readonly respond: ReturnType<typeof respondWith>
  readonly errorPage: ReturnType<typeof errorPageWith>
}

/** The whole of the web: routes get what they need as arguments, so that a test can call `app.request()`. */
export const createApp = (ports: Ports): Hono<Env> => {
  const respond = respondWith(ports)
  const errorPage = errorPageWith(respond)
  const web: Web = { ...ports, respond, errorPage, planFor: planForWith(ports.plans) }
  const app = new Hono<Env>()
  app.use(compress({ threshold: 1024 }))
  app.route('/', assetRoutes(ports))
  app.use(...guards(ports, errorPage))
  app.use(whoIsThere(ports))
  app.route('/', homeRoutes(web))
  app.notFound((c) => errorPage(c, 'not-found'))
  app.onError((error, c) => {
    const isFull = error instanceof Error && error.name === 'StorageFull'
    ports.log({
      event: isFull ? 'storage full' : 'request failed',
      request: c.get('requestId'),
      error: String(error.stack),
    })
    return errorPage(c, isFull ? 'full' : 'broken')
  })
  return app
}
