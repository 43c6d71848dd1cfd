import { Agent } from 'node:http'
import { exchange, formType, type Told } from './exchange.ts'
import type { Person } from './prepare-store.ts'
import type { Served } from './serve.ts'
import { planPlace, type Step, stepHeader } from './step.ts'

/** What a crowd cost the server, and how long each of its posts took. */
export type Walked = {
  readonly requests: number
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** How long each request took. */
  readonly stepsMs: readonly number[]
}

/** What the browsers of this crowd say they take. */
export type Encoding = 'identity' | 'gzip'

/** Everybody walks the same journey at once, each over one connection; an answer other than the recorded one throws. */
export const walkJourneys = async (
  served: Served,
  people: readonly Person[],
  { steps, encoding }: { readonly steps: readonly Step[]; readonly encoding: Encoding },
): Promise<Walked> => {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length })
  const before = await served.cost()
  const beganMs = performance.now()
  const took = await Promise.all(people.map((person) => walk(served, agent, person, { steps, encoding })))
  const wallSeconds = (performance.now() - beganMs) / 1000
  const after = await served.cost()
  agent.destroy()
  return {
    requests: people.length * steps.length,
    cpuSeconds: after.cpuSeconds - before.cpuSeconds,
    wallSeconds,
    stepsMs: took.flat(),
  }
}

const walk = async (
  { port, name }: Served,
  agent: Agent,
  { cookie, plan }: Person,
  { steps, encoding }: { readonly steps: readonly Step[]; readonly encoding: Encoding },
): Promise<readonly number[]> => {
  const reading = { cookie, 'Accept-Encoding': encoding }
  const posting = { ...reading, Origin: `http://127.0.0.1:${port}`, 'Content-Type': formType }
  const tookMs: number[] = []
  for (const [index, { method, path, body, status, location, page }] of steps.entries()) {
    const headers = { ...(method === 'POST' ? posting : reading), [stepHeader]: String(index) }
    const told = await exchange({
      port,
      agent,
      method,
      path: path.replaceAll(planPlace, plan),
      headers,
      body,
    })
    const isSame =
      told.status === status &&
      (told.headers.location ?? '') === location.replaceAll(planPlace, plan) &&
      lengthOf(told) === Buffer.byteLength(page.replaceAll(planPlace, plan))
    if (!isSame) throw new Error(`${name}: ${method} ${path} gave ${told.status}, not what was recorded`)
    tookMs.push(told.tookMs)
  }
  return tookMs
}

/** The last four bytes of what gzip pressed say how long it was. */
const lengthOf = ({ headers, body }: Told): number =>
  headers['content-encoding'] === 'gzip' ? body.readUInt32LE(body.length - 4) : body.length
