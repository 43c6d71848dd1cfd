import { setTimeout } from 'node:timers/promises'
import { anyOf, type Cluster, follow, receivedBy, type Server } from './database.ts'
import type { Line } from './line.ts'
import { readers } from './readers.ts'
import type { Service } from './service.ts'
import { lostOf, type Site, told, type Walk, walks } from './walk.ts'

export type Found = { readonly lines: readonly string[]; readonly faults: readonly string[] }

/**
 * Under load: a standby is killed; then both; they come back; one goes again, and the primary after it, and whichever
 * standby has most of what the primary wrote is promoted.
 */
export const failover = async (cluster: Cluster, line: Line, service: Service): Promise<Found> => {
  const state = { isOver: false }
  const site: Site = { port: service.port, isOver: () => state.isOver }
  const reading = await readers(site, 4)
  const walking = walks(site, { count: Number.POSITIVE_INFINITY, atOnce: 12 })
  const said = await standbysGo(cluster, service)
  const promoted = await primaryGoes(cluster, line)
  await setTimeout(phaseMs)
  state.isOver = true
  const walked = await walking
  const { reads, refused, longestMs } = reading.lap()
  await reading.stop()
  const lost = await lostOf({ ...site, isOver: () => false }, walked)
  const [marked] = await promoted.ask('SELECT count(*)::int AS rows FROM access_alone')
  const alone = Number(marked?.rows)
  return {
    lines: [
      `a primary and two standbys, killed under load: ${told(walked)}`,
      `readers: ${reads} pages, ${refused} refused, longest without one ${(longestMs / 1000).toFixed(1)} s`,
      `with one standby /readyz says ${said.withOne}, without any ${said.withNone}; rows of readers kept on one disk meanwhile: ${alone}`,
      `${promoted.name} was promoted; lost: ${lost.length}`,
    ],
    faults: faultsIn({ walked, lost, longestMs, alone, ...said }),
  }
}
const phaseMs = 6_000
const readersWaitMostMs = 10_000

type Seen = {
  readonly walked: readonly Walk[]
  readonly lost: readonly string[]
  readonly longestMs: number
  readonly alone: number
  readonly withOne: string
  readonly withNone: string
}

const faultsIn = ({ walked, lost, longestMs, alone, withOne, withNone }: Seen): readonly string[] => [
  ...lost.map((words) => `lost: ${words}`),
  ...(longestMs > readersWaitMostMs ? [`a reader got nothing for ${Math.round(longestMs)} ms`] : []),
  ...(alone === 0 ? ['no row of a reader was marked'] : []),
  ...(withOne === 'ready' ? [] : [`with one standby /readyz said ${withOne}`]),
  ...(withNone === 'degraded' ? [] : [`without a standby /readyz said ${withNone}`]),
  ...(walked.length === 0 ? ['nobody walked'] : []),
]

const standbysGo = async ({ followers }: Cluster, { readiness }: Service) => {
  const [one, two] = followers
  await setTimeout(phaseMs)
  await one?.kill()
  await setTimeout(phaseMs)
  const withOne = await readiness()
  await two?.kill()
  await setTimeout(phaseMs * 2)
  const withNone = await readiness()
  await one?.start()
  await two?.start()
  await setTimeout(phaseMs)
  return { withOne, withNone }
}

/** One that missed the end of it is there too, so that promoting the wrong one would lose something. */
const primaryGoes = async ({ primary, followers }: Cluster, line: Line): Promise<Server> => {
  const [late] = followers
  await late?.kill()
  await setTimeout(phaseMs / 2)
  line.leadTo([])
  await primary.kill()
  await late?.start()
  const received = await Promise.all(
    followers.map(async (server) => ({ server, bytes: await receivedBy(server) })),
  )
  received.sort((a, b) => Number(b.bytes - a.bytes))
  if (process.env.CLUSTER_PROMOTES === 'stalest') received.reverse()
  const [best, ...others] = received.map(({ server }) => server)
  if (!best) throw new Error('no standby is left')
  best.set({ synchronous_standby_names: anyOf(others.map(({ name }) => name)) })
  best.reload()
  for (const other of others) {
    follow(other, best)
    other.reload()
  }
  best.promote()
  line.leadTo([best.port])
  return best
}
