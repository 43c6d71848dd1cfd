import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Programs } from './postgres-programs.ts'

export type PostgresServer = { readonly url: string; readonly stop: () => Promise<void> }

/** A server with an empty cluster for tests: nothing of it outlives a loss of power, and nothing has to. */
export const aPostgresServer = async (
  programs: Programs,
  others: readonly string[] = [],
): Promise<PostgresServer> => {
  const port = await aFreePort()
  const data = join(programs.folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  const { uid, gid } = programs.as
  if (uid !== undefined && gid !== undefined) chownSync(data, uid, gid)
  execFileSync(programs.bin('initdb'), ['-D', data, ...initial], { ...programs.as, stdio: 'pipe' })
  const settings = ['-p', String(port), ...[...quick, ...others].flatMap((setting) => ['-c', setting])]
  const server = spawn('sh', ['-c', watched, programs.bin('postgres'), '-D', data, ...settings], {
    ...programs.as,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()))
  await new Promise<void>((ready, failed) => {
    let said = ''
    server.stderr.on('data', (piece) => {
      said += piece
      if (said.includes('ready to accept connections')) ready()
    })
    void ended.then(() => failed(new Error(`PostgreSQL did not start: ${said}`)))
  })
  const stop = async (): Promise<void> => {
    server.stdin.end()
    await ended
    rmSync(programs.folder, { recursive: true, force: true })
  }
  return { url: `postgres://sayso@127.0.0.1:${port}/postgres`, stop }
}

const initial = ['-U', 'sayso', '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8']
const quick = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
  'max_connections=200',
]

/** The server ends with whoever started it, also when that was killed: the pipe to its watcher closes. */
const watched = '"$0" "$@" </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server'

export const aFreePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
