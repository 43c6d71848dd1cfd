import { Hono } from 'hono'
import type { Ports } from './ports.ts'

/** Styles, scripts and marks from a fixed map: no path reaches the disk. Liveness and readiness stand beside them. */
export const assetRoutes = ({ assets, isReady }: Pick<Ports, 'assets' | 'isReady'>): Hono =>
  new Hono()
    .get('/assets/:name', (c, next) => {
      const asset = assets.get(c.req.param('name'))
      if (!asset) return next()
      return c.body(asset.body, 200, {
        'Content-Type': asset.type,
        'Cache-Control': 'public, max-age=3600',
        'X-Content-Type-Options': 'nosniff',
      })
    })
    .get('/livez', (c) => c.text('alive\n'))
    .get('/readyz', async (c) => ((await isReady()) ? c.text('ready\n') : c.text('not ready\n', 503)))
