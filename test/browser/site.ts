import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { aFolder } from '#test/kit/scratch.ts'

export type Site = {
  readonly url: string
  /** Does to the file of its database what only the passing of time does, between a stop and the next start. */
  readonly whileStopped: (change: (file: string) => void | Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

/** The product as `npm start` starts it, with its demonstration, on a port and a file of its own. */
export const startSite = async (): Promise<Site> => {
  const folder = aFolder('sayso-site')
  const database = join(folder, 'site.sqlite')
  const port = await freePort()
  let server = await started(port, database)
  const stop = async (): Promise<void> => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  const whileStopped = async (change: (file: string) => void | Promise<void>): Promise<void> => {
    await ended(server)
    await change(database)
    server = await started(port, database)
  }
  return { url: `http://localhost:${port}`, whileStopped, stop }
}

const started = async (port: number, database: string): Promise<ChildProcess> => {
  const server = spawn(process.execPath, ['--import', './src/compiled.js', 'src/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DEMO: 'on',
      BASE_URL: `http://localhost:${port}`,
      DATABASE_URL: database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saysIsAt(server)
  return server
}

/** At once: how it ends in good order is another test's. */
const ended = async (server: ChildProcess): Promise<void> => {
  const ending = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGKILL')
  await ending
}

/** From below the ports that a system gives to what goes out: one of those may be taken while the demonstration is built. */
const freePort = async (): Promise<number> => {
  const port = randomInt(20_000, 32_000)
  return (await isFree(port)) ? port : await freePort()
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

const saysIsAt = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Sayso is at')) resolve()
    })
    server.once('exit', (code) => reject(new Error(`the site ended with ${code}: ${said}`)))
  })
