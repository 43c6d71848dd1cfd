import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clock } from '#src/clock.ts'
import { compose } from '#src/compose.ts'
import type { Account } from '#src/plan/actor.ts'
import { accountId, planId } from '#src/plan/ids.ts'
import { cookieName } from '#src/web/frame/doors.ts'
import { exchange, formType, host } from '../bench/exchange.ts'
import { percentile } from '../bench/percentile.ts'
import { type Served, serve } from '../bench/serve.ts'
import { firstApproved, madeUpPerson } from './made-up-person.ts'

/** What a search, and a page with its access row and without, cost in a file that `npm run scale` filled. */
const [databaseUrl = '', plans = '200000'] = process.argv.slice(2)
/** Those after the first ask at once; the first one asks only to warm the server up, since each may search so often and no more. */
const readers = 33
/** Every reader has a reason for so many plans, and asks for each of them once. */
const plansEach = 80
const baseUrl = `http://${host}`

/** Who searches, signed in, each with a reason given for some plans that nobody has read yet. */
const prepared = async (): Promise<readonly string[]> => {
  const parts = { baseUrl, demo: true, mailFrom: 'sayso@example.org', databaseUrl, smtpUrl: undefined }
  const composing = await compose(parts, { clock, log: () => undefined, assets: new Map() })
  if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
  const { ports, close } = composing.composed
  const one = async (_: unknown, index: number): Promise<string> => {
    const token = clock.token()
    const duty = {
      kind: 'urgent-reader',
      service: 'North Vale Ambulance Service',
      jobRole: 'Paramedic',
    } as const
    const id = accountId(token)
    const account: Account = { id, email: `${token.toLowerCase()}@people.example`, name: 'Sam Reed', duty }
    await ports.accounts.add(account)
    const at = clock.now()
    const idHash = clock.digest(token)
    await ports.sessions.open({ idHash, account: id, startedAt: at, provedAt: at, seenAt: at })
    for (let count = 0; count < plansEach; count += 1) {
      const plan = planId(`made-up-plan-${anyone(index, count)}`)
      const by = { account: id, name: account.name, jobRole: duty.jobRole, service: duty.service }
      await ports.accessLog.record({ plan, at, ...by, deed: 'reason-given', reason: 'emergency-call' })
    }
    return `${cookieName(baseUrl)}=${token}`
  }
  const cookies = await Promise.all(Array.from({ length: readers }, one))
  await close()
  return cookies
}

/** Somebody of all of them, another each time, the same in each run. */
const anyone = (reader: number, count: number): number =>
  firstApproved + ((reader * 7919 + count * 104_729) % Number(plans))

/** From which of a reader's plans on, and how many of them. */
type Asking = { readonly ask: Ask; readonly from: number; readonly times: number }
type Ask = (whom: number) => { readonly path: string; readonly body?: string }
const search = (fields: Record<string, string>) => ({
  path: '/urgent/search',
  body: new URLSearchParams(fields).toString(),
})
const byNumber: Ask = (whom) => search({ by: 'number', nhsNumber: madeUpPerson(whom).nhsNumber })
const byName: Ask = (whom) => {
  const { family, born } = madeUpPerson(whom)
  const [year = '', month = '', day = ''] = born.split('-')
  return search({ by: 'name', family: family.toUpperCase(), day, month, year })
}
const page: Ask = (whom) => ({ path: `/urgent/made-up-plan-${whom}` })

const askedBy = async (served: Served, agent: Agent, cookie: string, { ask, from, times }: Asking) => {
  const tookMs: number[] = []
  for (let count = from; count < from + times; count += 1) {
    const { path, body } = ask(anyone(cookies.indexOf(cookie), count))
    const headers = { cookie, 'Content-Type': formType, Origin: `${baseUrl}:${served.port}` }
    const method = body === undefined ? 'GET' : 'POST'
    const sent = await exchange({ ...served, agent, method, path, headers, ...(body ? { body } : {}) })
    // Who was found stands at an address of its own: a search is both.
    const to = sent.status === 303 ? sent.headers.location : undefined
    const told = to ? await exchange({ ...served, agent, method: 'GET', path: to, headers }) : sent
    if (told.status !== 200 || !told.body.includes('<h1')) throw new Error(`${path}: ${told.status}`)
    tookMs.push(told === sent ? told.tookMs : sent.tookMs + told.tookMs)
  }
  return tookMs
}

/** All of the crowd one after another, or at once. */
const asked = async (served: Served, how: 'in turn' | 'at once', what: string, asking: Asking) => {
  const agent = new Agent({ keepAlive: true, maxSockets: crowd.length })
  const before = await served.cost()
  const all: number[] = []
  if (how === 'in turn')
    for (const cookie of crowd) all.push(...(await askedBy(served, agent, cookie, asking)))
  else all.push(...(await Promise.all(crowd.map((cookie) => askedBy(served, agent, cookie, asking)))).flat())
  const cpuMs = ((await served.cost()).cpuSeconds - before.cpuSeconds) * 1000
  agent.destroy()
  const figures = [50, 99].map((percent) => percentile(all, percent).toFixed(1))
  const cpu = (cpuMs / all.length).toFixed(2)
  process.stdout.write(`| ${what}, ${crowd.length} ${how} | ${figures.join(' | ')} | ${cpu} |\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-scale-'))
const serving = async (name: string, accessRow: 'on' | 'off'): Promise<Served> => {
  const served = await serve({
    ...{ name, program: 'test/bench/reading-server.ts', folder },
    settings: (port) => ({
      BASE_URL: `${baseUrl}:${port}`,
      DATABASE_URL: databaseUrl,
      ACCESS_ROW: accessRow,
    }),
  })
  const agent = new Agent({ keepAlive: true })
  for (const ask of [byNumber, byName, page]) await askedBy(served, agent, first, { ask, from: 0, times: 20 })
  agent.destroy()
  return served
}
const [first = '', ...crowd] = await prepared()
const cookies = [first, ...crowd]
process.stdout.write('| | p50, ms | p99, ms | CPU of the server, ms |\n|---|---|---|---|\n')
const served = await serving('with', 'on')
await asked(served, 'in turn', 'search by number', { ask: byNumber, from: 0, times: 8 })
await asked(served, 'in turn', 'search by name and day of birth', { ask: byName, from: 8, times: 8 })
await asked(served, 'at once', 'search by number', { ask: byNumber, from: 16, times: 16 })
await asked(served, 'at once', 'search by name and day of birth', { ask: byName, from: 32, times: 16 })
await asked(served, 'at once', 'page with its access row', { ask: page, from: 48, times: 32 })
await served.stop()
const bare = await serving('without', 'off')
await asked(bare, 'at once', 'page without', { ask: page, from: 48, times: 32 })
await bare.stop()
rmSync(folder, { recursive: true })
