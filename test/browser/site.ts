import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { aFolder } from '#test/kit/scratch.ts'

export type Site = {
  readonly url: string
  /** Does to the file of its database what only the passing of time does, between a stop and the next start. */
  readonly whileStopped: (change: (file: string) => void) => Promise<void>
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
  const whileStopped = async (change: (file: string) => void): Promise<void> => {
    await ended(server)
    change(database)
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

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
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
