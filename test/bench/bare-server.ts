import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import BetterSqlite3 from 'better-sqlite3'
import { type Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import * as z from 'zod'
import { barePages } from './bare-page.ts'
import { planPlace, stepHeader } from './step.ts'

/**
 * What a server of forms must do, and nothing behind it: it knows the session by its cookie's digest, reads the
 * post, stores it in one durable commit with those of the same turn of the event loop, and makes the recorded page from
 * templates, under the same headers, pressed where the browser takes it. No rules, no plan, no audit, no log.
 */
const settings = z
  .object({ PORT: z.coerce.number(), HOST: z.string(), DATABASE: z.string(), JOURNEY: z.string() })
  .parse(process.env)
const { steps, headers, people, cookieName } = z
  .object({
    steps: z.array(z.object({ location: z.string(), page: z.string() })),
    headers: z.record(z.string(), z.string()),
    people: z.array(z.object({ cookie: z.string(), plan: z.string() })),
    cookieName: z.string(),
  })
  .parse(JSON.parse(readFileSync(settings.JOURNEY, 'utf8')))
const pageOf = barePages(steps.flatMap(({ page }) => (page === '' ? [] : [page])))
const journey = steps.map(({ location, page }) => ({
  location: location.split(planPlace),
  page: page === '' ? undefined : pageOf(page),
}))
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const sessions = new Map(people.map(({ cookie, plan }) => [digest(cookie.split('=')[1] ?? ''), plan]))

const database = new BetterSqlite3(settings.DATABASE)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('CREATE TABLE posts (id INTEGER PRIMARY KEY, plan TEXT, path TEXT, body TEXT)')
const insert = database.prepare('INSERT INTO posts (plan, path, body) VALUES (?, ?, ?)')

type Waiting = { readonly row: readonly string[]; readonly done: () => void }
let waiting: Waiting[] = []
const commit = database.transaction((group: readonly Waiting[]) => {
  for (const { row } of group) insert.run(...row)
})
const flush = (): void => {
  const group = waiting
  waiting = []
  commit.immediate(group)
  for (const { done } of group) done()
}
const append = (...row: readonly string[]): Promise<void> =>
  new Promise((done) => {
    waiting.push({ row, done })
    if (waiting.length === 1) setImmediate(flush)
  })

const shown = (c: Context, page: string): Response => {
  const isPacked = page.length >= 1024 && /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
  const encoding = isPacked ? { 'Content-Encoding': 'gzip' } : {}
  return new Response(isPacked ? gzipSync(page, { level: 1 }) : page, {
    headers: { ...headers, ...encoding },
  })
}

const app = new Hono()
app.get('/livez', (c) => c.text('alive\n'))
app.on(['GET', 'POST'], ['/plans/:plan/*', '/plans/:plan', '/help-now'], async (c) => {
  const plan = sessions.get(digest(getCookie(c, cookieName) ?? ''))
  if (plan === undefined) return c.text('nobody\n', 403)
  const step = journey[Number(c.req.header(stepHeader))]
  if (!step) return c.notFound()
  if (c.req.method === 'POST') {
    const posted = Object.fromEntries(new URLSearchParams(await c.req.text()))
    await append(plan, c.req.path, JSON.stringify(posted))
  }
  if (step.page) return shown(c, String(step.page(plan)))
  return new Response(null, { status: 303, headers: { ...headers, Location: step.location.join(plan) } })
})

const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST })
process.once('SIGTERM', () => server.close(() => database.close()))
