import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { masterKeyFile } from '#test/kit/a-master-key.ts'
import { aFreePort } from '#test/kit/a-postgres-server.ts'
import { aLine, type Line } from './line.ts'

/** The real program, in several processes over one database, behind a line that takes them in turn. */
export type Service = {
  readonly port: number
  readonly processes: readonly Process[]
  /** What the nth process says of itself to whoever shares out requests. */
  readonly readiness: () => Promise<string>
  readonly stop: () => Promise<void>
}
type Process = { readonly kill: () => Promise<void>; readonly start: () => Promise<void> }

export const aService = async (database: string, count: number, folder: string): Promise<Service> => {
  const ports = await Promise.all(Array.from({ length: count }, aFreePort))
  const line: Line = await aLine(ports)
  const stops: (() => Promise<void>)[] = []
  const running = new Set<ChildProcess>()
  process.once('exit', () => running.forEach((child) => void child.kill('SIGKILL')))
  const processes = ports.map((port, at): Process => {
    let end = async (_: NodeJS.Signals): Promise<void> => undefined
    stops.push(() => end('SIGTERM'))
    return {
      start: async () => {
        const log = openSync(join(folder, `process-${at + 1}.log`), 'a')
        const child = spawn(process.execPath, ['--max-semi-space-size=8', '--import', compiled, program], {
          env: { ...process.env, ...settings(port, line.port, database) },
          stdio: ['ignore', log, log],
        })
        closeSync(log)
        const ended = once(child, 'exit')
        end = async (signal) => {
          child.kill(signal)
          await ended
        }
        running.add(child)
        void ended.then(() => running.delete(child))
        await answering(port)
      },
      kill: () => end('SIGKILL'),
    }
  })
  // The first makes the demonstration's people; the others find them.
  const [first, ...others] = processes
  await first?.start()
  await Promise.all(others.map((one) => one.start()))
  return {
    port: line.port,
    processes,
    readiness: async () => {
      const said = await Promise.all(ports.map(readinessAt))
      return [...new Set(said)].join(', ')
    },
    stop: async () => {
      await Promise.all(stops.map((stop) => stop()))
      line.close()
    },
  }
}

const program = join(import.meta.dirname, '../../src/main.ts')
const compiled = './src/compiled.js'

/** Who asks tells where it comes from, as a proxy does: limits count each walk's address for itself. */
const settings = (port: number, outside: number, database: string) => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  BASE_URL: `http://127.0.0.1:${outside}`,
  DATABASE_URL: database,
  MASTER_KEY_FILE: masterKeyFile,
  DEMO: 'on',
  TRUSTED_PROXY: '127.0.0.1',
})

const answering = async (port: number): Promise<void> => {
  for (let tries = 0; tries < triesMost; tries += 1) {
    if ((await readinessAt(port)).startsWith('ready')) return
    await setTimeout(pauseMs)
  }
  throw new Error(`nothing answers at ${port}`)
}
const triesMost = 600
const pauseMs = 100

const readinessAt = async (port: number): Promise<string> => {
  try {
    return (await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()).trim()
  } catch {
    return 'no answer'
  }
}
