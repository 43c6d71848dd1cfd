import { Agent } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { exchange, formType, type Told } from '../bench/exchange.ts'

/** Where people come in, and until when whoever was refused tries again. */
export type Site = { readonly port: number; readonly isOver: () => boolean }

/** One person's way through a chapter: what the service said it had saved has to be there for good. */
export type Walk = {
  readonly plan: string
  readonly cookie: string
  /** Words after which the service led on. */
  readonly acknowledged: readonly string[]
  /** How often nobody knew what had become of a post, and how often it turned out to be saved. */
  readonly unknown: number
  readonly savedAfterAll: number
}

/** So many walks, some of them at once. */
export const walks = async (site: Site, { count, atOnce }: Crowd): Promise<readonly Walk[]> => {
  const done: Walk[] = []
  let next = 0
  const walking = async (): Promise<void> => {
    while (next < count && !site.isOver()) {
      const walked = await walk(site, next++)
      if (walked) done.push(walked)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, walking))
  return done
}
export type Crowd = { readonly count: number; readonly atOnce: number }

export const told = (all: readonly Walk[]): string => {
  const sum = (one: (walk: Walk) => number) => all.reduce((total, walk) => total + one(walk), 0)
  const answers = sum(({ acknowledged }) => acknowledged.length)
  const unknown = sum((walk) => walk.unknown)
  return `${all.length} walks, ${answers} answers saved, ${unknown} posts without an answer or refused, ${sum((walk) => walk.savedAfterAll)} of them saved after all`
}

/** Words that were acknowledged and do not stand in their plan. */
export const lostOf = async (site: Site, all: readonly Walk[]): Promise<readonly string[]> => {
  const lost: string[] = []
  const left = [...all]
  const looking = async (): Promise<void> => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { plan, cookie, acknowledged } = one
      const page = await insisting(site, () => ask(site, 'GET', `${plan}/matters/check`, { cookie }))
      lost.push(...acknowledged.filter((words) => !page?.body.includes(`${words}.`)))
    }
  }
  await Promise.all(Array.from({ length: 16 }, looking))
  return lost
}

const steps = ['value', 'fear', 'statement']

const walk = async (site: Site, number: number): Promise<Walk | undefined> => {
  const from = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
  const begun = await insisting(site, () => ask(site, 'POST', '/demo/patients', { from }))
  if (!begun) return undefined
  const plan = String(begun.headers.location)
  const cookie = cookieIn(begun)
  const acknowledged: string[] = []
  const count = { unknown: 0, savedAfterAll: 0 }
  for (const [at, step] of steps.entries()) {
    const words = `walk ${number} ${step}`
    const path = `${plan}/matters/${step}`
    let read = String(at + 1)
    while (!site.isOver()) {
      const body = new URLSearchParams({ read, [`matters.${step}`]: `${words}.` }).toString()
      const told = await ask(site, 'POST', path, { cookie, body })
      if (told?.status === 303) {
        acknowledged.push(words)
        break
      }
      count.unknown += 1
      const page = await insisting(site, () => ask(site, 'GET', path, { cookie }))
      if (page?.body.includes(`${words}.`)) {
        count.savedAfterAll += 1
        acknowledged.push(words)
        break
      }
      read = /name="read" value="(\d+)"/.exec(page?.body.toString() ?? '')?.[1] ?? read
    }
  }
  return { plan, cookie, acknowledged, ...count }
}

/** Asks until it is answered as it should be, or everything is over. */
const insisting = async (site: Site, asking: () => Promise<Told | undefined>): Promise<Told | undefined> => {
  while (!site.isOver()) {
    const told = await asking()
    if (told?.status === 200 || told?.status === 303) return told
    await setTimeout(pauseMs)
  }
  return undefined
}
const pauseMs = 200

const agent = new Agent({ keepAlive: true, maxSockets: 64 })
type Asking = { readonly cookie?: string; readonly from?: string; readonly body?: string }

/** One request; nothing where no answer came. */
export const ask = async (
  { port }: Pick<Site, 'port'>,
  method: 'GET' | 'POST',
  path: string,
  { cookie = '', from = '10.0.0.1', body = '' }: Asking,
): Promise<Told | undefined> => {
  const posting = method === 'POST' ? { Origin: `http://127.0.0.1:${port}`, 'Content-Type': formType } : {}
  const headers = { cookie, 'X-Forwarded-For': from, ...posting }
  const asked = exchange({ port, agent, method, path, headers, body }).catch(() => undefined)
  return await Promise.race([asked, setTimeout(answerMs, undefined, { ref: false })])
}
const answerMs = 15_000

export const cookieIn = (told: Told): string => told.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
