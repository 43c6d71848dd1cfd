import { Agent } from 'node:http'
import { exchange } from './exchange.ts'
import type { Person } from './prepare-store.ts'
import type { Served } from './serve.ts'

export type ReadUrgently = {
  readonly reads: number
  readonly cpuSeconds: number
  readonly readsMs: readonly number[]
}

/** Everybody opens the same approved plan so many times, one read after another, and stops after a while. */
export const readUrgently = async (
  served: Served,
  readers: readonly Person[],
  each: number,
): Promise<ReadUrgently> => {
  const agent = new Agent({ keepAlive: true, maxSockets: readers.length })
  const before = await served.cost()
  const took = await Promise.all(readers.map((reader) => readAgain(served, agent, reader, each)))
  const after = await served.cost()
  agent.destroy()
  const readsMs = took.flat()
  return { reads: readsMs.length, cpuSeconds: after.cpuSeconds - before.cpuSeconds, readsMs }
}

const readAgain = async (
  { port, name }: Served,
  agent: Agent,
  { cookie, plan }: Person,
  times: number,
): Promise<readonly number[]> => {
  const tookMs: number[] = []
  const untilMs = performance.now() + mostMs
  for (let count = 0; count < times && performance.now() < untilMs; count += 1) {
    const told = await exchange({ port, agent, method: 'GET', path: `/urgent/${plan}`, headers: { cookie } })
    if (told.status !== 200) throw new Error(`${name}: the urgent page gave ${told.status}`)
    tookMs.push(told.tookMs)
  }
  return tookMs
}
const mostMs = 5000
