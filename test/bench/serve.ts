import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { exchange, host } from './exchange.ts'

/** CPU time since the process began, all of its threads together, and its memory now. */
export type Cost = {
  readonly cpuSeconds: number
  readonly residentBytes: number
  /** The most that it ever had. */
  readonly peakBytes: number
}

export type Served = {
  readonly name: string
  readonly port: number
  readonly cost: () => Promise<Cost>
  readonly stop: () => Promise<void>
}

export type Serve = {
  readonly name: string
  /** The program, from the project's root. */
  readonly program: string
  readonly folder: string
  readonly settings: (port: number) => Readonly<Record<string, string>>
}

/** Servers stay on the first core, whoever asks on the others. */
export function isPinnable(): boolean {
  return availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0
}

/** A server as a process of its own, once it answers; what it writes goes to files in the folder. */
export const serve = async ({ name, program, folder, settings }: Serve): Promise<Served> => {
  const port = await freePort()
  const errors = join(folder, `${name}.err`)
  const files = [openSync(join(folder, `${name}.out`), 'a'), openSync(errors, 'a')] as const
  const node = [...asStarted, ...profiling(name), '--import', tellCost, join(root, program)]
  const [command = '', ...args] = [...pinned, process.execPath, ...node]
  const child = spawn(command, args, {
    env: { ...process.env, PORT: String(port), HOST: host, ...settings(port) },
    stdio: ['ignore', ...files, 'ipc'],
  })
  for (const file of files) closeSync(file)
  const ended = once(child, 'exit')
  const broken = ended.then((how) => fail(`${name} ended (${how.filter(Boolean).join(' ')})`, errors))
  broken.catch(() => undefined)
  await Promise.race([answering(port), broken])
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  return { name, port, cost: () => Promise.race([costOf(child), broken]), stop }
}
const root = join(import.meta.dirname, '../..')
/** As `npm start` has it. */
const asStarted = ['--max-semi-space-size=8', '--import', './src/compiled.js']
/** On a core of their own where that can be had; who asks has the other ones (bench.ts). */
const pinned = isPinnable() ? ['taskset', '-c', '0'] : []
const tellCost = join(import.meta.dirname, 'tell-cost.ts')

/** BENCH_PROFILE names a folder for CPU profiles of the servers; the figures of such a run are not to be believed. */
const profiling = (name: string): readonly string[] => {
  const folder = process.env.BENCH_PROFILE
  return folder === undefined
    ? []
    : ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}.cpuprofile`]
}

const fail = (what: string, errors: string): never => {
  throw new Error(`${what} and wrote: ${readFileSync(errors, 'utf8') || 'nothing'}`)
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

const answering = async (port: number): Promise<void> => {
  const agent = new Agent()
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const told = await exchange({ port, agent, method: 'GET', path: '/livez', headers: {} }).catch(
      () => 'not yet',
    )
    if (told !== 'not yet') return
    await setTimeout(50)
  }
  throw new Error(`nothing answers at ${host}:${port}`)
}
const attemptsMax = 1200

const costOf = (child: ChildProcess): Promise<Cost> =>
  new Promise((resolve) => {
    child.once('message', (told) => resolve(costIn(told)))
    // Whether it was heard is known by the answer, and that it ended by its end.
    child.send('cost', () => undefined)
  })

const costIn = (told: unknown): Cost => {
  const cost = told !== null && typeof told === 'object' ? Object.entries(told) : []
  const numbers = new Map(cost.filter((one): one is [string, number] => typeof one[1] === 'number'))
  const [cpuSeconds, residentBytes, peakBytes] = ['cpuSeconds', 'residentBytes', 'peakBytes'].map((name) =>
    numbers.get(name),
  )
  if (cpuSeconds === undefined || residentBytes === undefined || peakBytes === undefined)
    throw new Error('a server told something else than its cost')
  return { cpuSeconds, residentBytes, peakBytes }
}
