import { Hono } from 'hono'
import { secondsLater } from '../../plan/ids.ts'
import type { Ports } from './ports.ts'
import { takesGzip } from './respond.ts'

/**
 * Styles, scripts and marks from a fixed map: no path reaches the disk. Beside them stands what machines ask: whether
 * it lives and is ready, what they may read (nothing: there is only what is somebody's), and whom to tell of a hole.
 */
export const assetRoutes = ({
  assets,
  isReady,
  isShortOfRoom,
  isStandbyAway,
  isClockFar,
  lacksCodes,
  settings,
  clock,
}: Machines): Hono =>
  new Hono()
    .get('/assets/:name', (c, next) => {
      const name = c.req.param('name')
      const asset = assets.get(name) ?? assets.get(name.replace(hashInName, '.'))
      if (!asset) return next()
      const packed = takesGzip(c) ? asset.packed() : undefined
      return c.body(packed ?? asset.body, 200, {
        'Content-Type': asset.type,
        ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
        'Cache-Control': asset.address.endsWith(`/${name}`) ? forGood : forAnHour,
        Vary: 'Accept-Encoding',
        'X-Content-Type-Options': 'nosniff',
      })
    })
    .get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'))
    .get('/.well-known/security.txt', (c) =>
      c.text(
        [
          `Contact: mailto:${settings.contact}`,
          `Expires: ${secondsLater(clock.now(), halfAYear)}`,
          'Preferred-Languages: en',
          `Canonical: ${settings.baseUrl}/.well-known/security.txt\n`,
        ].join('\n'),
      ),
    )
    .get('/livez', (c) => c.text('alive\n'))
    .get('/readyz', async (c) => {
      if (!(await isReady())) return c.text('not ready\n', 503)
      // Reading goes on, so requests are still to come here.
      return c.text(
        isShortOfRoom() || isStandbyAway() || isClockFar() || lacksCodes ? 'degraded\n' : 'ready\n',
      )
    })

/** One of before the last update, or of after the next: whoever still asks for it gets what there is, and asks again. */
const hashInName = /\.[0-9a-f]{12}\./
const forGood = 'public, max-age=31536000, immutable'
const forAnHour = 'public, max-age=3600'

type Machines = Pick<
  Ports,
  | 'assets'
  | 'isReady'
  | 'isShortOfRoom'
  | 'isStandbyAway'
  | 'isClockFar'
  | 'lacksCodes'
  | 'settings'
  | 'clock'
>
const halfAYear = 180 * 24 * 3600
