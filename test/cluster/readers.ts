import { setTimeout } from 'node:timers/promises'
import { ask, cookieIn, type Site } from './walk.ts'

export type Reading = {
  readonly reads: number
  readonly refused: number
  /** The longest time in which a reader got no page. */
  readonly longestMs: number
}

/** Paramedics who open Walter's approved plan again and again, each time with a row in the access log. */
export const readers = async (site: Site, count: number): Promise<() => Promise<readonly Reading[]>> => {
  const state = { isOver: false }
  const all = await Promise.all(Array.from({ length: count }, () => signedIn(site)))
  const reading = all.map((who) => readingOn(site, who, state))
  return async () => {
    state.isOver = true
    return await Promise.all(reading)
  }
}

type Reader = { readonly cookie: string; readonly plan: string }

const signedIn = async (site: Site): Promise<Reader> => {
  const entered = await ask(site, 'POST', '/demo/sign-in/samira', {})
  const cookie = entered ? cookieIn(entered) : ''
  const body = new URLSearchParams({ by: 'number', nhsNumber: waltersNumber }).toString()
  const looked = await ask(site, 'POST', '/urgent/search', { cookie, body })
  const found = await ask(site, 'GET', looked?.headers.location ?? '/urgent', { cookie })
  const plan = /href="(\/urgent\/[^"]+)\/reason"/.exec(found?.body.toString() ?? '')?.[1]
  if (plan === undefined) throw new Error('the search does not find Walter')
  const reason = new URLSearchParams({ 'access.reason': 'attending', asked: 'access.reason' }).toString()
  await ask(site, 'POST', `${plan}/reason`, { cookie, body: reason })
  return { cookie, plan }
}
const waltersNumber = '9991374280'

const readingOn = async (
  site: Site,
  { cookie, plan }: Reader,
  state: { readonly isOver: boolean },
): Promise<Reading> => {
  let [reads, refused, longestMs] = [0, 0, 0]
  let lastMs = performance.now()
  while (!state.isOver) {
    const told = await ask(site, 'GET', plan, { cookie })
    const atMs = performance.now()
    if (told?.status === 200) {
      reads += 1
      longestMs = Math.max(longestMs, atMs - lastMs)
      lastMs = atMs
    } else refused += 1
    await setTimeout(pauseMs)
  }
  return { reads, refused, longestMs: Math.max(longestMs, performance.now() - lastMs) }
}
const pauseMs = 150

export const together = (all: readonly Reading[]): Reading => ({
  reads: all.reduce((sum, { reads }) => sum + reads, 0),
  refused: all.reduce((sum, { refused }) => sum + refused, 0),
  longestMs: Math.max(...all.map(({ longestMs }) => longestMs)),
})
