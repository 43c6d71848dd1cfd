import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import BetterSqlite3 from 'better-sqlite3'
import { Hono } from 'hono'
import * as z from 'zod'
import { planPlace, stepHeader } from './step.ts'

/**
 * What the same pages cost with nothing behind them. A page is joined from its recorded pieces and the plan's
 * id; a post is stored as it came, in one durable commit with those of the same turn of the event loop, and
 * answered with 303. It knows no session, no rules, no escaping, no log and no headers.
 */
const settings = z
  .object({ PORT: z.coerce.number(), HOST: z.string(), DATABASE: z.string(), JOURNEY: z.string() })
  .parse(process.env)
const journey = z
  .array(z.object({ location: z.string(), page: z.string() }))
  .parse(JSON.parse(readFileSync(settings.JOURNEY, 'utf8')))
  .map(({ location, page }) => ({ location: location.split(planPlace), page: page.split(planPlace) }))

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

const withId = (pieces: readonly string[], plan: string): string => {
  let text = pieces[0] ?? ''
  for (let index = 1; index < pieces.length; index += 1) text += plan + pieces[index]
  return text
}

const app = new Hono()
app.get('/livez', (c) => c.text('alive\n'))
app.use('/plans/:plan/*', async (c) => {
  const { plan } = c.req.param()
  const step = journey[Number(c.req.header(stepHeader))]
  if (!step) return c.notFound()
  if (c.req.method === 'POST') await append(plan, c.req.path, await c.req.text())
  const isPage = step.location.length < 2
  return isPage ? c.html(withId(step.page, plan)) : c.redirect(withId(step.location, plan), 303)
})

const server = serve({ fetch: app.fetch, port: settings.PORT, hostname: settings.HOST })
process.once('SIGTERM', () => server.close(() => database.close()))
