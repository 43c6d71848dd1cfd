import { serve } from '@hono/node-server'
import * as z from 'zod'
import { readAssets } from '#src/assets.ts'
import { clock } from '#src/clock.ts'
import { compose } from '#src/compose.ts'
import { logger } from '#src/log.ts'
import { createApp } from '#src/web/app.ts'

/** The whole of our app; with ACCESS_ROW off nobody writes down who read what, only to know what writing it down costs. */
const settings = z
  .object({
    PORT: z.coerce.number(),
    HOST: z.string(),
    BASE_URL: z.string(),
    DATABASE_URL: z.string(),
    ACCESS_ROW: z.enum(['on', 'off']),
  })
  .parse(process.env)
const { BASE_URL: baseUrl, DATABASE_URL: databaseUrl } = settings
const parts = { baseUrl, demo: true, mailFrom: 'sayso@example.org', databaseUrl, smtpUrl: undefined }
const composing = await compose(parts, { clock, log: logger(), assets: readAssets() })
if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
const { ports, close } = composing.composed
const unwritten = { ...ports.accessLog, record: async () => undefined }
const accessLog = settings.ACCESS_ROW === 'on' ? ports.accessLog : unwritten
const app = createApp({ ...ports, accessLog })

const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST })
process.once('SIGTERM', () => server.close(close))
