import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Site = {
  readonly url: string
  /** The file of its database, for what only the passing of time does. */
  readonly database: string
  readonly stop: () => Promise<void>
}

/** The product as `npm start` starts it, with its demonstration, on a port and a file of its own. */
export const startSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-site-'))
  const database = join(folder, 'site.sqlite')
  const port = await freePort()
  const server = spawn(process.execPath, ['src/main.ts'], {
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
  /** At once: how it ends in good order is another test's. */
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://localhost:${port}`, database, stop }
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
