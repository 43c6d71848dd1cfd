import { mkdtempSync, rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite3 from 'better-sqlite3'
import { clock } from '#src/clock.ts'
import { compose } from '#src/compose.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { cookieName } from '#src/web/frame/doors.ts'
import { root } from './source-files.ts'

/**
 * Prints which of our files one posted answer enters, and one question page, once everything is warm, and how many
 * statements each asks of the database.
 */
let statements = 0
const probe = new BetterSqlite3(':memory:')
const asked = Object.getPrototypeOf(probe.prepare('SELECT 1'))
for (const name of ['run', 'get', 'all', 'iterate']) {
  const ask = Reflect.get(asked, name)
  Reflect.set(
    asked,
    name,
    function counted(this: { readonly source: string }, ...values: readonly unknown[]) {
      if (!/^(BEGIN|COMMIT)/.test(this.source)) statements += 1
      return Reflect.apply(ask, this, values)
    },
  )
}
probe.close()

const folder = mkdtempSync(join(tmpdir(), 'sayso-entered-'))
const baseUrl = 'http://localhost:3000'
const composing = await compose(
  {
    baseUrl,
    demo: false,
    mailFrom: 'sayso@example.org',
    databaseUrl: join(folder, 'test.sqlite'),
    smtpUrl: undefined,
  },
  { clock, log: () => undefined, assets: new Map() },
)
if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
const { app, ports, close } = composing.composed

const rose = {
  id: accountId('account-rose'),
  email: 'rose@example.org',
  name: 'Rose',
  duty: { kind: 'none' },
} as const
await ports.accounts.add(rose)
const token = clock.token()
const at = clock.now()
await ports.sessions.open({
  idHash: clock.digest(token),
  account: rose.id,
  startedAt: at,
  provedAt: at,
  seenAt: at,
})
const plan = planId('plan-of-rose')
await ports.act(plan, { kind: 'start', owner: rose.id, name: rose.name }, () => ({
  kind: 'patient',
  id: rose.id,
  name: rose.name,
}))

const question = `${baseUrl}/plans/${plan}/matters/value`
const headers = { cookie: `${cookieName(baseUrl)}=${token}` }
const ask = (): Response | Promise<Response> => app.request(question, { headers })
const answer = (text: string, read: number): Response | Promise<Response> =>
  app.request(question, {
    method: 'POST',
    body: new URLSearchParams({ 'matters.value': text, read: String(read) }).toString(),
    headers: { ...headers, Origin: baseUrl, 'Content-Type': 'application/x-www-form-urlencoded' },
  })

const session = new Session()
session.connect()
await session.post('Profiler.enable')

const enteredBy = async (request: () => Response | Promise<Response>): Promise<readonly string[]> => {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.post('Profiler.takePreciseCoverage')
  const response = await request()
  if (response.status >= 400) throw new Error(`the request was answered with ${response.status}`)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  return result
    .filter(
      ({ url, functions }) => isOurs(url) && functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0),
    )
    .map(({ url }) => relative(root, fileURLToPath(url)))
    .sort()
}
const isOurs = (url: string): boolean =>
  /\/(src|views|flows|training)\/[^?]*\.ts$/.test(url) && !url.includes('node_modules')

await ask()
await answer('The garden', 1)
await ask()
const { version } = await ports.plans.load(plan)
const counted = { posted: 0, shown: 0 }
statements = 0
const posted = await enteredBy(() => answer('The garden in May', version))
counted.posted = statements
statements = 0
const shown = await enteredBy(ask)
counted.shown = statements
await close()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(JSON.stringify({ posted, shown, statements: counted }))
