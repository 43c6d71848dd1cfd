import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { urgentStyle } from '#views/assets/urgent-style.ts'
import type { Env } from '../frame/ports.ts'

/** Lets the urgent page, and no other, carry the one style whose hash this is; anything else inline stays out. */
export const urgentPolicy = createMiddleware<Env>(async (c, next) => {
  await next()
  const policy = c.res.headers.get(header)
  if (policy !== null && c.req.method === 'GET' && c.res.status === 200)
    c.res.headers.set(header, `${policy}; style-src 'self' 'sha256-${styleHash}'`)
})

const header = 'Content-Security-Policy'
const styleHash = createHash('sha256').update(urgentStyle).digest('base64')
