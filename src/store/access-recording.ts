import { setTimeout } from 'node:timers/promises'
import type { AccessLog, Logged } from '../plan/access-log.ts'
import type { Instant } from '../plan/ids.ts'
import { NotWritable } from '../plan/not-writable.ts'
import { chainsIn, laneChain, planChain } from './access-chains.ts'
import { laneIn } from './access-lanes.ts'
import type { Database } from './database.ts'

/**
 * What arrives while its chain is on its way to the disk waits for it, so that no row costs a flush of its own. All that
 * may go goes together; a chain in which another process was faster goes on by itself, and holds up no other.
 */
export const recordingIn = (database: Database, now: () => Instant): AccessLog['record'] => {
  const attempt = attemptingIn(database, now)
  const busy = new Set<Logged['plan']>()
  const shared = new Map<Logged['plan'], number>()
  let waiting: Waiting[] = []
  let isCalled = false
  let underWay = 0
  const finished = (group: readonly Waiting[], failure?: { readonly error: unknown }): void => {
    for (const { access, written, failed } of group) {
      busy.delete(access.plan)
      if (failure) failed(failure.error)
      else written()
    }
    work()
  }
  const write = async (group: readonly Waiting[], until: number): Promise<void> => {
    const lost = await attempt(group).catch((error: unknown) => ({ error }))
    if ('error' in lost) return finished(group, lost)
    if (lost.size === 0) return finished(group)
    if (Date.now() > until) return finished(group, { error: new NotWritable('others are faster') })
    for (const plan of lost) shared.set(plan, Date.now() + sharedMs)
    await setTimeout(Math.random() * pauseMs)
    for (const part of apart(group, (plan) => lost.has(plan))) void write(part, until)
  }
  const counted = async (part: readonly Waiting[], until: number): Promise<void> => {
    const isTogether = part.some(({ access }) => access.plan !== part[0]?.access.plan)
    if (isTogether) underWay += 1
    await write(part, until)
    if (isTogether) underWay -= 1
    work()
  }
  const work = (): void => {
    isCalled = false
    if (underWay >= groupsMost) return
    const group = waiting.filter(({ access }) => !busy.has(access.plan)).slice(0, groupMost)
    const going = new Set(group)
    waiting = waiting.filter((one) => !going.has(one))
    for (const { access } of group) busy.add(access.plan)
    const at = Date.now()
    for (const part of apart(group, (plan) => (shared.get(plan) ?? 0) > at))
      void counted(part, at + patienceMs)
    if (shared.size > sharedMost) shared.clear()
  }
  return (access) =>
    new Promise((resolve, reject) => {
      waiting.push({ access, written: resolve, failed: reject })
      // What comes in the same turn goes together.
      if (!isCalled) setImmediate(work)
      isCalled = true
    })
}
const groupMost = 32
const groupsMost = 2
const patienceMs = 10_000
const pauseMs = 5
/** So long a chain goes by itself after another process wrote to it at the same time. */
const sharedMs = 1_000
const sharedMost = 1_000

type Waiting = {
  readonly access: Logged
  readonly written: () => void
  readonly failed: (error: unknown) => void
}

/** Every chain that is alone, and the others together. */
const apart = (
  group: readonly Waiting[],
  isAlone: (plan: Logged['plan']) => boolean,
): readonly (readonly Waiting[])[] => [
  ...Map.groupBy(group, ({ access: { plan } }) => (isAlone(plan) ? plan : together)).values(),
]
const together = Symbol('together')

/** Writes all or none: then it says whose chains another process was faster in. */
const attemptingIn = (database: Database, now: () => Instant) => {
  const lane = laneIn(database, now)
  const write = chainsIn(database)
  return async (group: readonly Waiting[]): Promise<ReadonlySet<Logged['plan']>> => {
    const accesses = group.map(({ access }) => access)
    const search = accesses.some(isSearch) ? laneChain(await lane.current()) : ''
    const chainOf = ({ plan }: Logged): string => (plan === undefined ? search : planChain(plan))
    const lost = await write(Map.groupBy(accesses, chainOf))
    if (lost.includes(search)) lane.lost()
    return new Set(accesses.filter((one) => lost.includes(chainOf(one))).map(({ plan }) => plan))
  }
}

const isSearch = ({ plan }: Logged): boolean => plan === undefined
