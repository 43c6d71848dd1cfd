import { Agent } from 'node:http'
import { flows } from '#flows/index.ts'
import { exchange, formType, type Told } from './exchange.ts'
import type { Person } from './prepare-store.ts'
import type { Served } from './serve.ts'
import { planPlace, type Step } from './step.ts'
import { storyAt } from './story-at.ts'

/** Walks every chapter once, as Walter, and keeps each request with its answer. */
export const recordJourney = async (
  { port }: Served,
  { cookie, plan }: Person,
): Promise<{ readonly steps: readonly Step[]; readonly headers: Readonly<Record<string, string>> }> => {
  const agent = new Agent({ keepAlive: true })
  const steps: Step[] = []
  const send = async (method: Step['method'], path: string, body = ''): Promise<Step> => {
    const headers = {
      cookie,
      ...(method === 'POST' && { Origin: `http://127.0.0.1:${port}`, 'Content-Type': formType }),
    }
    const told = await exchange({
      port,
      agent,
      method,
      path: path.replaceAll(planPlace, plan),
      headers,
      body,
    })
    const location = (told.headers.location ?? '').replaceAll(plan, planPlace)
    const page = told.body.toString().replaceAll(plan, planPlace)
    if (told.status !== 200 && told.status !== 303) throw new Error(`${method} ${path} gave ${told.status}`)
    const step = { method, path, body, status: told.status, location, page }
    steps.push(step)
    return step
  }
  for (const { section } of sectionsForAPerson) {
    await send('GET', base)
    await walkOn(send, (await send('GET', `${base}/${section.id}`)).location)
  }
  const told = await exchange({ port, agent, method: 'GET', path: '/help-now', headers: { cookie } })
  agent.destroy()
  return { steps, headers: headersIn(told) }
}
/** A chapter that asks a person nothing is on no page of hers. */
export const sectionsForAPerson = flows.sections.filter(({ section }) =>
  Object.values(section.fields).some(({ by }) => by.includes('P')),
)

/** Those that are the same on every page; the server adds the others by itself. */
const headersIn = ({ headers }: Told): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !its.has(name) ? [[name, value]] : [],
    ),
  )
const its = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])

const base = `/plans/${planPlace}`
type Send = (method: Step['method'], path: string, body?: string) => Promise<Step>

/** From a page through all that follow it, to the end of the chapter. */
const walkOn = async (send: Send, from: string): Promise<void> => {
  const added = new Set<string>()
  let path = from
  for (let count = 0; count < stepsMax; count += 1) {
    const { page } = await send('GET', path)
    if (path.endsWith('/check')) return
    path = nextAfter(path) ?? (await sendAnswer(send, { path, page, added })).location
  }
  throw new Error(`no end after ${stepsMax} pages from ${from}`)
}
const stepsMax = 100

/** Words that speak of danger lead to whom to call first; from there the conversation goes on by a link. */
const nextAfter = (path: string): string | undefined =>
  path.startsWith('/help-now?') ? (new URLSearchParams(path.split('?')[1]).get('next') ?? base) : undefined

type Reading = { readonly path: string; readonly page: string; readonly added: Set<string> }

const sendAnswer = (send: Send, { path, page, added }: Reading): Promise<Step> => {
  const [key = ''] = path.slice(base.length + 1).split('?')
  const move = storyAt(key)
  const read = /name="read" value="(\d+)"/.exec(page)?.[1] ?? '0'
  const from = /name="from" value="([\w-]+)"/.exec(page)?.[1]
  const hidden = [['read', read] as const, ...(from === undefined ? [] : [['from', from] as const])]
  if (move.kind === 'answer') return send('POST', `${base}/${key}`, bodyOf([...hidden, ...move.pairs]))
  const item = move.items.find((one) => !added.has(one))
  if (item === undefined)
    return send(
      'POST',
      path,
      bodyOf([
        ['read', read],
        [move.list, 'complete'],
      ]),
    )
  added.add(item)
  return send('POST', `${base}/${move.path}`, bodyOf([['item', item]]))
}

const bodyOf = (pairs: readonly (readonly [string, string])[]): string => {
  const params = new URLSearchParams()
  for (const [name, text] of pairs) params.append(name, text)
  return params.toString()
}
