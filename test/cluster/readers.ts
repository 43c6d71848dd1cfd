import { setTimeout } from 'node:timers/promises'
import { ask, cookieIn, type Site } from './walk.ts'

export type Reading = {
  readonly reads: number
  readonly refused: number
  /** The longest time in which a reader got no page. */
  readonly longestMs: number
}

export type Readers = {
  /** What they read since the last time this was asked. */
  readonly lap: () => Reading
  readonly stop: () => Promise<void>
}

/** Paramedics who open Walter's approved plan again and again, each time with a row in the access log. */
export const readers = async (site: Site, count: number): Promise<Readers> => {
  const state = { isOver: false }
  const all = await Promise.all(Array.from({ length: count }, () => signedIn(site)))
  const tallies = all.map(() => ({ reads: 0, refused: 0, longestMs: 0, lastMs: performance.now() }))
  const reading = all.map((who, at) => readingOn(site, who, { state, tally: tallies[at] }))
  return {
    lap: () => {
      const since = tallies.map((tally) => ({
        ...tally,
        longestMs: Math.max(tally.longestMs, performance.now() - tally.lastMs),
      }))
      for (const tally of tallies) Object.assign(tally, { reads: 0, refused: 0, longestMs: 0 })
      return together(since)
    },
    stop: async () => {
      state.isOver = true
      await Promise.all(reading)
    },
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

type Tally = { reads: number; refused: number; longestMs: number; lastMs: number }
type Count = { readonly state: { readonly isOver: boolean }; readonly tally: Tally | undefined }

const readingOn = async (site: Site, { cookie, plan }: Reader, { state, tally }: Count): Promise<void> => {
  while (!state.isOver && tally) {
    const told = await ask(site, 'GET', plan, { cookie })
    const atMs = performance.now()
    if (told?.status === 200) {
      tally.reads += 1
      tally.longestMs = Math.max(tally.longestMs, atMs - tally.lastMs)
      tally.lastMs = atMs
    } else tally.refused += 1
    await setTimeout(pauseMs)
  }
}
const pauseMs = 150

const together = (all: readonly Reading[]): Reading => ({
  reads: all.reduce((sum, { reads }) => sum + reads, 0),
  refused: all.reduce((sum, { refused }) => sum + refused, 0),
  longestMs: Math.max(...all.map(({ longestMs }) => longestMs)),
})
