import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Site = { readonly url: string; readonly stop: () => Promise<void> }

/** The product as `npm start` starts it, with its demonstration, on a port and a file of its own. */
export const startSite = async (): Promise<Site> => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-site-'))
  const port = await freePort()
  const server = spawn(process.execPath, ['src/main.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      BASE_URL: `http://localhost:${port}`,
      DATABASE_URL: join(folder, 'site.sqlite'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saysIsAt(server)
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://localhost:${port}`, stop }
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
