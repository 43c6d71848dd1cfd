import { Hono } from 'hono'
import type { Ports } from './ports.ts'
import { takesGzip } from './respond.ts'

/** Styles, scripts and marks from a fixed map: no path reaches the disk. Liveness and readiness stand beside them. */
export const assetRoutes = ({ assets, isReady }: Pick<Ports, 'assets' | 'isReady'>): Hono =>
  new Hono()
    .get('/assets/:name', (c, next) => {
      const asset = assets.get(c.req.param('name'))
      if (!asset) return next()
      const isPacked = asset.packed !== undefined && takesGzip(c)
      return c.body(isPacked ? asset.packed : asset.body, 200, {
        'Content-Type': asset.type,
        ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
        'Cache-Control': 'public, max-age=3600',
        Vary: 'Accept-Encoding',
        'X-Content-Type-Options': 'nosniff',
      })
    })
    .get('/livez', (c) => c.text('alive\n'))
    .get('/readyz', async (c) => ((await isReady()) ? c.text('ready\n') : c.text('not ready\n', 503)))
