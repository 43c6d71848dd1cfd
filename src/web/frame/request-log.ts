import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Env, Ports } from './ports.ts'

/** One line a request, with the route's pattern: the path itself holds ids and the tokens of links. */
export const requestLog = ({ log }: Pick<Ports, 'log'>) =>
  createMiddleware<Env>(async (c, next) => {
    const beganMs = performance.now()
    await next()
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))
    log({
      event: 'request',
      request: c.get('requestId'),
      method: c.req.method,
      route: route?.path ?? 'none',
      status: c.res.status,
      tookMs: Math.round(performance.now() - beganMs),
    })
  })
