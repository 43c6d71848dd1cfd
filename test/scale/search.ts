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
/** One of them searches alone, because each may search so many times and no more. */
const readers = 33
const each = 25
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
    for (let count = 0; count < each * 2; count += 1) {
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

type Asking = (reader: number, count: number) => { readonly path: string; readonly body?: string }
const search = (fields: Record<string, string>) => ({
  path: '/urgent/search',
  body: new URLSearchParams(fields).toString(),
})
const byNumber: Asking = (reader, count) =>
  search({ by: 'number', nhsNumber: madeUpPerson(anyone(reader, count)).nhsNumber })
const byName: Asking = (reader, count) => {
  const { family, born } = madeUpPerson(anyone(reader, count))
  const [year = '', month = '', day = ''] = born.split('-')
  return search({ by: 'name', family: family.toUpperCase(), day, month, year })
}
const page =
  (from: number): Asking =>
  (reader, count) => ({
    path: `/urgent/made-up-plan-${anyone(reader, count + from)}`,
  })

const asked = async (served: Served, some: readonly string[], what: string, asking: Asking) => {
  const agent = new Agent({ keepAlive: true, maxSockets: some.length })
  const before = await served.cost()
  const took = await Promise.all(
    some.map(async (cookie) => {
      const reader = cookies.indexOf(cookie)
      const tookMs: number[] = []
      for (let count = 0; count < each; count += 1) {
        const { path, body } = asking(reader, count)
        const headers = { cookie, 'Content-Type': formType, Origin: `${baseUrl}:${served.port}` }
        const method = body === undefined ? 'GET' : 'POST'
        const sent = await exchange({ ...served, agent, method, path, headers, ...(body ? { body } : {}) })
        // Who was found stands at an address of its own: a search is both.
        const to = sent.status === 303 ? sent.headers.location : undefined
        const told = to ? await exchange({ ...served, agent, method: 'GET', path: to, headers }) : sent
        if (told.status !== 200 || !told.body.includes('<h1')) throw new Error(`${what}: ${told.status}`)
        tookMs.push(told === sent ? told.tookMs : sent.tookMs + told.tookMs)
      }
      return tookMs
    }),
  )
  const cpuMs = ((await served.cost()).cpuSeconds - before.cpuSeconds) * 1000
  agent.destroy()
  const all = took.flat()
  const figures = [50, 99].map((percent) => percentile(all, percent).toFixed(1))
  const cpu = (cpuMs / all.length).toFixed(2)
  process.stdout.write(`| ${what}, ${some.length} at once | ${figures.join(' | ')} | ${cpu} |\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-scale-'))
const serving = (name: string, accessRow: 'on' | 'off') =>
  serve({
    ...{ name, program: 'test/bench/reading-server.ts', folder },
    settings: (port) => ({
      BASE_URL: `${baseUrl}:${port}`,
      DATABASE_URL: databaseUrl,
      ACCESS_ROW: accessRow,
    }),
  })
const cookies = await prepared()
process.stdout.write('| | p50, ms | p99, ms | CPU of the server, ms |\n|---|---|---|---|\n')
const served = await serving('with', 'on')
const crowd = cookies.slice(1)
for (const some of [cookies.slice(0, 1), crowd]) {
  await asked(served, some, 'search by number', byNumber)
  await asked(served, some, 'search by name and day of birth', byName)
}
await asked(served, crowd, 'page with its access row', page(0))
await served.stop()
const bare = await serving('without', 'off')
await asked(bare, crowd, 'page without', page(each))
await bare.stop()
rmSync(folder, { recursive: true })
